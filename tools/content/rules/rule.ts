import type { Diagnostic, Finding } from '../diagnostic.ts'
import type { Translatable } from '../locales/translatable.ts'
import type { ServiceEntry } from '../parse/services.ts'
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

/** @returns a rule that is checked for each service by itself. */
export const inEachService = (find: (service: ServiceEntry) => Diagnostic | readonly Diagnostic[]): Rule =>
  rule(['serviceEntries'], ({ serviceEntries }) => serviceEntries.flatMap(find))

/**
 * @param reads the parts of the content that the rule reads besides the needs.
 * @returns a rule that is checked for each need.
 */
export const inEachNeed = <Name extends Part>(
  reads: readonly Name[],
  find: (
    need: Sources['needs.yaml']['value']['needs'][number],
    sources: Pick<Sources, Name>
  ) => Finding | false | undefined,
  severity: Diagnostic['severity'] = 'error'
): Rule =>
  rule<'needs.yaml' | Name>(['needs.yaml', ...reads], sources => {
    const { yaml, value } = sources['needs.yaml']
    return value.needs.flatMap((need, index) => {
      const finding = find(need, sources)
      return finding ? yaml[severity](['needs', index, 'id'], ...finding) : []
    })
  })

type Find = (text: Translatable) => readonly Finding[]

/** @returns an error at each text for everything that is found in it. */
export const errorsIn = (texts: readonly Translatable[], find: Find): readonly Diagnostic[] =>
  texts.flatMap(text => find(text).map(finding => text.yaml.error(text.at, ...finding)))
