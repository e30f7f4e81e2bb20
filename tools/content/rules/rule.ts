import type { Diagnostic } from '../diagnostic.ts'
import { hasParts, type Sources } from '../parse/sources.ts'

export type Part = keyof Sources

/** A rule over the whole set: what no file can know of itself. */
export interface Rule {
  /** @returns what is wrong; nothing if a part that the rule reads could not be parsed. */
  readonly check: (sources: Partial<Sources>) => readonly Diagnostic[]
}

/** @returns a rule that may look only at the parts it says it reads. */
export const rule = <Name extends Part>(
  reads: readonly Name[],
  check: (sources: Pick<Sources, Name>) => readonly Diagnostic[]
): Rule => ({ check: sources => (hasParts(sources, reads) ? check(sources) : []) })
