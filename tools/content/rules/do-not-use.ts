import type { Diagnostic } from '../diagnostic.ts'
import { oncePer } from '../once-per.ts'
import type { LanguageSource, Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { rule } from './rule.ts'

/** The files whose texts reach a phone. */
const SHOWN = [
  'tips.yaml',
  'officer-actions.yaml',
  'screens.yaml',
  'before-you-start.yaml',
  'questions.yaml',
  'needs.yaml',
  'nations.yaml'
] as const

/** What only reviewers read may name what must not be used. */
const FOR_REVIEWERS: readonly PropertyKey[] = ['sources', 'differences']

type Text = readonly [yaml: YamlFile, path: Path, text: string]

const textsIn = (yaml: YamlFile, value: unknown, path: Path = []): readonly Text[] => {
  if (typeof value === 'string') return [[yaml, path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !FOR_REVIEWERS.includes(key))
    .flatMap(([key, inner]) => textsIn(yaml, inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

type Force = Sources['forces'] extends ReadonlyMap<string, infer One> ? One : never

/** The texts of a force itself. */
const namesOf = ({ yaml, value: { name, website } }: Force) => textsIn(yaml, { name, website })

/** Matches any text with a phone number or the name of a site. */
const SUSPECT = /\d|\.[a-z]/i

const isSuspect = ([, , text]: Text) => SUSPECT.test(text)

const suspectsIn = oncePer((value: object, yaml: YamlFile) => textsIn(yaml, value).filter(isSuspect))

const suspectsInTranslations = oncePer(({ yaml, value: { words } }: LanguageSource) =>
  Object.entries(words)
    .map(([key, { says }]): Text => [yaml, ['words', key, 'says'], says])
    .filter(isSuspect)
)

const suspectTexts = (
  sources: Pick<Sources, 'serviceEntries' | 'forces' | 'languages' | (typeof SHOWN)[number]>
): readonly Text[] => [
  ...[...sources.serviceEntries, ...SHOWN.map(name => sources[name])].flatMap(({ yaml, value }) =>
    suspectsIn(value, yaml)
  ),
  ...[...sources.forces.values()].flatMap(namesOf).filter(isSuspect),
  ...[...sources.languages.values()].flatMap(language => suspectsInTranslations(language))
]

type DoNotUse = Sources['do-not-use.yaml']['value']
type BannedNumbers = DoNotUse['numbers']

/** What people put between digits: spaces, brackets, dots and dashes of every kind. */
const BETWEEN = '[\\s().\\-/\\u2010-\\u2015]*'

/** Matches a number as people write it, with or without the code of the UK, and not inside a longer number. */
const patternOf = (digits: string) => {
  const dialled = [...digits.replace(/^0/, '')].join(BETWEEN)
  const start = digits.startsWith('0') ? `(?:(?:\\+|00)${BETWEEN}44${BETWEEN})?\\(?0?\\)?${BETWEEN}` : ''
  return new RegExp(`(?<!\\d)\\(?${start}${dialled}(?!\\d)`)
}

interface BannedNumber {
  /** As it is written in the text. */
  readonly number: string
  readonly why: string
}

/** @returns a function that finds the numbers of the do-not-use list in a text. */
export const bannedNumbersFinder = (numbers: BannedNumbers): ((text: string) => readonly BannedNumber[]) => {
  const patterns = numbers.map(({ digits, why }) => ({ pattern: patternOf(digits), why }))
  return text =>
    /\d/.test(text)
      ? patterns.flatMap(({ pattern, why }) => {
          const number = pattern.exec(text)?.[0]
          return number === undefined ? [] : { number: number.trim(), why }
        })
      : []
}

const bannedError = ([yaml, path]: Text, match: string, why: string, kind: string): Diagnostic =>
  yaml.error(
    path,
    `${match} is on the do-not-use list: ${why}.`,
    `Use the ${kind} that replaced it, or remove it.`
  )

const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi

const bannedSites = (text: Text, sites: DoNotUse['sites']): readonly Diagnostic[] =>
  (text[2].match(HOST) ?? []).flatMap(host => {
    const entry = sites.find(site => `.${host.toLowerCase()}`.endsWith(`.${site.host.replace(/^www\./, '')}`))
    return entry ? bannedError(text, host, entry.why, 'site') : []
  })

export const doNotUseRules = [
  rule(['serviceEntries', 'forces', 'languages', 'do-not-use.yaml', ...SHOWN], sources => {
    const { numbers, sites } = sources['do-not-use.yaml'].value
    const bannedIn = bannedNumbersFinder(numbers)
    return suspectTexts(sources).flatMap(text => [
      ...bannedIn(text[2]).map(({ number, why }) => bannedError(text, number, why, 'number')),
      ...bannedSites(text, sites)
    ])
  })
]
