import type { Fault } from '../diagnostic.ts'
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

interface File<Value = unknown> {
  readonly yaml: YamlFile
  readonly value: Value
}

type Force = Sources['forces'] extends ReadonlyMap<string, infer One> ? One : never

/** What is shown of a force itself. */
const namesOf = ({ yaml, value: { name, website } }: Force) => textsIn(yaml, { name, website })

const translationsOf = ({ yaml, value: { words } }: LanguageSource): readonly Text[] =>
  Object.entries(words).map(([key, { says }]) => [yaml, ['words', key, 'says'], says])

/** What each number and each name of a site holds. */
const SUSPECT = /\d|\.[a-z]/i

/**
 * @param all gives every text of a file.
 * @returns what gives those that can hold either. While content is edited, most files stay as they were parsed.
 */
const suspects = <One extends File<object>>(all: (file: One) => readonly Text[]) => {
  const known = new WeakMap<object, readonly Text[]>()
  return (file: One): readonly Text[] => {
    const suspect = known.get(file.value) ?? all(file).filter(([, , text]) => SUSPECT.test(text))
    known.set(file.value, suspect)
    return suspect
  }
}

const suspectsIn = suspects(({ yaml, value }) => textsIn(yaml, value))
const suspectsInNames = suspects(namesOf)
const suspectsInTranslations = suspects(translationsOf)

const suspectTexts = (
  sources: Pick<Sources, 'offered' | 'forces' | 'languages' | (typeof SHOWN)[number]>
): readonly Text[] => [
  ...sources.offered.flatMap(suspectsIn),
  ...[...sources.forces.values()].flatMap(suspectsInNames),
  ...SHOWN.flatMap(name => suspectsIn(sources[name])),
  ...[...sources.languages.values()].flatMap(suspectsInTranslations)
]

type DoNotUse = Sources['do-not-use.yaml']['value']
type BannedNumbers = DoNotUse['numbers']

/** Spaces, brackets, dots and dashes of every kind: what people put between digits. */
const BETWEEN = '[\\s().\\-/\\u2010-\\u2015]*'

/** A number in any of the ways that people write it, from here or from abroad, and not as part of a longer one. */
const written = (digits: string) => {
  const dialled = [...digits.replace(/^0/, '')].join(BETWEEN)
  const start = digits.startsWith('0') ? `(?:(?:\\+|00)${BETWEEN}44${BETWEEN})?\\(?0?\\)?${BETWEEN}` : ''
  return new RegExp(`(?<!\\d)\\(?${start}${dialled}(?!\\d)`)
}

const patterns = new WeakMap<BannedNumbers, readonly { readonly pattern: RegExp; readonly why: string }[]>()

const patternsOf = (numbers: BannedNumbers) => {
  const known = patterns.get(numbers) ?? numbers.map(({ digits, why }) => ({ pattern: written(digits), why }))
  patterns.set(numbers, known)
  return known
}

/** @returns each number in a text that must not be used, as it is written there, and why. */
export const bannedIn = (numbers: BannedNumbers, text: string) =>
  /\d/.test(text)
    ? patternsOf(numbers).flatMap(({ pattern, why }) => {
        const number = pattern.exec(text)?.[0]
        return number === undefined ? [] : { number: number.trim(), why }
      })
    : []

const notToUse = ([yaml, path]: Text, what: string, why: string, replaced: string): Fault =>
  yaml.fault(
    path,
    `${what} is on the do-not-use list: ${why}.`,
    `Use the ${replaced} that replaced it, or none.`
  )

const numbersNotToUse = (text: Text, numbers: BannedNumbers): readonly Fault[] =>
  bannedIn(numbers, text[2]).map(({ number, why }) => notToUse(text, number, why, 'number'))

const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi

const sitesNotToUse = (text: Text, sites: DoNotUse['sites']): readonly Fault[] =>
  (text[2].match(HOST) ?? []).flatMap(host => {
    const entry = sites.find(site => `.${host.toLowerCase()}`.endsWith(`.${site.host.replace(/^www\./, '')}`))
    return entry ? notToUse(text, host, entry.why, 'site') : []
  })

export const doNotUseRules = [
  rule(['offered', 'forces', 'languages', 'do-not-use.yaml', ...SHOWN], sources => {
    const { numbers, sites } = sources['do-not-use.yaml'].value
    return suspectTexts(sources).flatMap(text => [
      ...numbersNotToUse(text, numbers),
      ...sitesNotToUse(text, sites)
    ])
  })
]
