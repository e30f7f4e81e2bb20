import { oncePer } from '../once-per.ts'
import type { LanguageSource, Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'

/** The files whose texts reach a phone, beside those of services, forces and languages. */
const SHOWN = [
  'tips.yaml',
  'officer-actions.yaml',
  'screens.yaml',
  'before-you-start.yaml',
  'questions.yaml',
  'needs.yaml',
  'nations.yaml'
] as const

/** What `shownTexts` reads. */
export const SHOWN_PARTS = ['serviceEntries', 'forces', 'languages', ...SHOWN] as const

/** A text that reaches a phone and holds a digit or what may be the name of a site. */
export interface ShownText {
  readonly yaml: YamlFile
  readonly path: Path
  readonly text: string
}

/** Matches the name of a site. */
export const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi

/** What only reviewers read. */
const FOR_REVIEWERS: readonly PropertyKey[] = ['sources', 'differences', 'seen']

const textsIn = (yaml: YamlFile, value: unknown, path: Path = []): readonly ShownText[] => {
  if (typeof value === 'string') return [{ yaml, path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !FOR_REVIEWERS.includes(key))
    .flatMap(([key, inner]) => textsIn(yaml, inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

type Force = Sources['forces'] extends ReadonlyMap<string, infer One> ? One : never

/** The texts of a force itself. */
const namesOf = ({ yaml, value: { name, website, slots } }: Force) => textsIn(yaml, { name, website, slots })

const mayNameNumberOrSite = ({ text }: ShownText) => /\p{N}|\.[a-z]/iu.test(text)

const textsOf = oncePer((value: object, yaml: YamlFile) => textsIn(yaml, value).filter(mayNameNumberOrSite))

const translationsOf = oncePer(({ yaml, value: { words } }: LanguageSource) =>
  Object.entries(words)
    .map(([key, { says }]): ShownText => ({ yaml, path: ['words', key, 'says'], text: says }))
    .filter(mayNameNumberOrSite)
)

/** @returns every text that reaches a phone and may name a number or a site. */
export const shownTexts = (sources: Pick<Sources, (typeof SHOWN_PARTS)[number]>): readonly ShownText[] => [
  ...[...sources.serviceEntries, ...SHOWN.map(name => sources[name])].flatMap(({ yaml, value }) =>
    textsOf(value, yaml)
  ),
  ...[...sources.forces.values()].flatMap(namesOf).filter(mayNameNumberOrSite),
  ...[...sources.languages.values()].flatMap(language => translationsOf(language))
]
