import { TEXT_FILES, TRANSLATED_PARTS } from '../locales/translatable.ts'
import type { DrillSource, LanguageSource, Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { namesNumberInWords } from './numbers-in-text.ts'

/** The parts of the content that `shownTexts` reads. */
export const SHOWN_PARTS = [...TRANSLATED_PARTS, 'languages', 'drills'] as const

/**
 * A text that is shown on a phone or in a drill, and that contains a digit, a number in words or a possible site name.
 */
export interface ShownText {
  readonly yaml: YamlFile
  readonly path: Path
  readonly text: string
}

/** Matches the name of a site. */
export const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi

/** Fields that only reviewers read. */
export const FOR_REVIEWERS: readonly PropertyKey[] = ['sources', 'differences', 'seen']

const textsIn = (
  yaml: YamlFile,
  value: unknown,
  leftOut: readonly PropertyKey[],
  path: Path = []
): readonly ShownText[] => {
  if (typeof value === 'string') return [{ yaml, path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !leftOut.includes(key))
    .flatMap(([key, inner]) =>
      textsIn(yaml, inner, leftOut, [...path, Array.isArray(value) ? Number(key) : key])
    )
}

type Force = Sources['forces'] extends ReadonlyMap<string, infer One> ? One : never

/** The texts of a force itself. */
const namesOf = ({ yaml, value: { name, website, slots } }: Force) =>
  textsIn(yaml, { name, website, slots }, FOR_REVIEWERS)

const mayNameNumberOrSite = ({ text }: ShownText) => /\p{N}|\.[a-z]/iu.test(text) || namesNumberInWords(text)

/** The texts of a drill that a trainee sees or hears. */
const drillTextsOf = ({ yaml, value }: DrillSource) => textsIn(yaml, value, ['references'])

const translationsOf = ({ yaml, value: { words } }: LanguageSource) =>
  Object.entries(words).map(
    ([key, { says }]): ShownText => ({ yaml, path: ['words', key, 'says'], text: says })
  )

/** @returns every shown text that may contain a number or a site. */
export const shownTexts = (sources: Pick<Sources, (typeof SHOWN_PARTS)[number]>): readonly ShownText[] =>
  [
    ...[...sources.serviceEntries, ...TEXT_FILES.map(name => sources[name])].flatMap(({ yaml, value }) =>
      textsIn(yaml, value, FOR_REVIEWERS)
    ),
    ...[...sources.drills.values()].flatMap(drillTextsOf),
    ...[...sources.forces.values()].flatMap(namesOf),
    ...[...sources.languages.values()].flatMap(translationsOf)
  ].filter(mayNameNumberOrSite)
