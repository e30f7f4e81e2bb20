import type { Diagnostic } from '../diagnostic.ts'
import type { Sources } from '../parse/sources.ts'

export type Part = keyof Sources

/** A rule over the whole set: what no file can know of itself. It runs when all that it reads could be parsed. */
export interface Rule {
  readonly reads: readonly Part[]
  readonly check: (sources: Sources) => readonly Diagnostic[]
}

/** @returns a rule that may look only at the parts it says it reads. */
export const rule = <Name extends Part>(
  reads: readonly Name[],
  check: (sources: Pick<Sources, Name>) => readonly Diagnostic[]
): Rule => ({ reads, check })
