import type { Diagnostic } from '../diagnostic.ts'
import { hasParts, type Sources } from '../parse/sources.ts'

export type Part = keyof Sources

/** A rule that spans several files. */
export interface Rule {
  /** @returns nothing if a part that the rule reads could not be parsed. */
  readonly check: (sources: Partial<Sources>) => readonly Diagnostic[]
}

/** @param reads the parts of the content that the rule reads. */
export const rule = <Name extends Part>(
  reads: readonly Name[],
  check: (sources: Pick<Sources, Name>) => readonly Diagnostic[]
): Rule => ({ check: sources => (hasParts(sources, reads) ? check(sources) : []) })
