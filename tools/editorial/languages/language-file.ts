import { type Document, isMap, isScalar, type Pair, Scalar, type YAMLMap } from 'yaml'
import { formatDiagnostic } from '../../content/diagnostic.ts'
import { editedText } from '../../content/formatted.ts'
import { bindingOf, reviewBindingOf } from '../../content/locales/binding.ts'
import { wantedIn } from '../../content/locales/status.ts'
import { directionOf } from '../../content/locales/tags.ts'
import type { Translatable } from '../../content/locales/translatable.ts'
import { soundDocument } from '../../content/parse/read-document.ts'
import { parseLanguage } from '../../content/parse/sources.ts'
import { isRole, ROLE } from '../../content/rules/languages.ts'
import { languageFile, UNBOUND } from '../../content/schema/language.ts'
import { inQuotes } from '../change.ts'

const HEADER = `# yaml-language-server: $schema=../editor/language.schema.json
# The English stands above each translation. Write "says"; leave "of" as it is. Keep what stands in {braces}.
# npm run content -- language write adds what is missing here, and brings the English above it up to date.
`

const languageName = (tag: string, inLanguage: string): string => {
  const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1)
}

/** @returns the text of a language's file, without translations. */
export const bareLanguage = (tag: string): string =>
  `${HEADER}
name: ${languageName(tag, tag)}
english: ${languageName(tag, 'en')}
dir: ${directionOf(tag)}
scope: person
review: { status: draft }
words: {}
`

type Entry = Pair<Scalar, YAMLMap>

const keyOf = ({ key }: Entry): string => String(key.value)

const translationsIn = (document: Document): YAMLMap<Scalar, YAMLMap> => {
  const words = document.get('words')
  if (!isMap(words)) throw new Error('The file has no "words:".')
  const { items } = words as YAMLMap<Scalar, YAMLMap>
  // The parser attaches the comment above the first entry to the map.
  if (items[0] && words.commentBefore) {
    items[0].key.commentBefore = words.commentBefore
    words.commentBefore = null
  }
  return words as YAMLMap<Scalar, YAMLMap>
}

/** @returns the file of a language, and the English above each translation, by its key; nothing if it has errors. */
export const readLanguageText = (text: string) => {
  const document = soundDocument(text)
  if (!document || !isMap(document.get('words'))) return undefined
  const value = languageFile.safeParse(document.toJS({ maxAliasCount: 0 })).data
  if (!value) return undefined
  const { items } = translationsIn(document)
  return { value, above: new Map(items.map(entry => [keyOf(entry), entry.key.commentBefore?.trim() ?? ''])) }
}
export type LanguageText = NonNullable<ReturnType<typeof readLanguageText>>

/** Puts other entries in place of the translations. All else stays the same. */
const withEntries = (
  text: string,
  change: (entries: readonly Entry[], document: Document) => readonly Entry[]
): string =>
  editedText(text, document => {
    const words = translationsIn(document)
    const [before] = words.items
    const isSetApart = before?.key.spaceBefore === true
    const entries = change(words.items, document)
    const [first] = entries
    if (before) before.key.spaceBefore = true
    if (first) first.key.spaceBefore = isSetApart
    words.items = [...entries]
    words.flow = entries.length === 0
  })

const oneLine = (english: string) => ` ${english.replace(/\s*\n\s*/g, ' ')}`

const newEntry = (document: Document, key: string, english: string, word: object): Entry => {
  const entry = document.createPair(key, word) as Entry
  entry.key.commentBefore = oneLine(english)
  entry.key.spaceBefore = true
  return entry
}

const isEmpty = ({ value }: Entry) => isMap(value) && value.get('says') === ''

/**
 * @returns a file with an entry for each text, in the order of the English, with the English above each. New entries are
 * empty; translations stay.
 */
export const withAllKeys = (text: string, strings: readonly Translatable[]): string =>
  withEntries(text, (entries, document) => {
    const before = new Map(entries.filter(entry => !isEmpty(entry)).map(entry => [keyOf(entry), entry]))
    const wanted = wantedIn(strings, document.get('scope') === 'all' ? 'all' : 'person').map(
      ({ key, english }) => {
        const entry = before.get(key) ?? newEntry(document, key, english, { says: '', of: UNBOUND })
        before.delete(key)
        entry.key.commentBefore = oneLine(english)
        entry.key.spaceBefore = true
        return entry
      }
    )
    return [...wanted, ...before.values()]
  })

/** A translation to write. With empty words, the text waits for a translation again. */
export interface NewTranslation {
  readonly key: string
  readonly english: string
  readonly says: string
}

const bindingFor = ({ english, says }: NewTranslation) => (says === '' ? UNBOUND : bindingOf(english))

const put = ({ value }: Entry, name: string, to: string, type: Scalar.Type): void => {
  const before = value?.get(name, true)
  if (isScalar(before) && before.value !== to) Object.assign(before, { value: to, type })
}

const writeInto = (entry: Entry, next: NewTranslation): void => {
  const lines = entry.key.commentBefore?.split('\n') ?? []
  // A comment stays, unless it is the English that the translation was bound to.
  if (bindingOf(lines.at(-1)?.trim() ?? '') === String(entry.value?.get('of')))
    entry.key.commentBefore = lines.with(-1, oneLine(next.english)).join('\n')
  put(entry, 'says', next.says, Scalar.QUOTE_DOUBLE)
  put(entry, 'of', bindingFor(next), Scalar.PLAIN)
}

/**
 * Writes translations, each bound to its English. Everything else stays the same, except the English above, which is
 * brought up to date.
 * @param order the keys of all texts, in the order of the English: new entries go after the last of those before them.
 * @throws if the text is not valid YAML.
 */
export const withTranslations = (
  text: string,
  changes: readonly NewTranslation[],
  order: readonly string[] = []
): string =>
  withEntries(text, (before, document) => {
    const entries = [...before]
    for (const next of changes) {
      const entry = entries.find(one => keyOf(one) === next.key)
      if (entry) writeInto(entry, next)
      if (entry || next.says === '') continue
      const earlier = new Set(order.slice(0, order.indexOf(next.key)))
      const at = entries.findLastIndex(one => earlier.has(keyOf(one))) + 1
      const word = { says: inQuotes(next.says), of: bindingFor(next) }
      entries.splice(at, 0, newEntry(document, next.key, next.english, word))
    }
    return entries
  })

/** Removes translations, each with the English above it. @throws if the text is not valid YAML. */
export const withoutTranslations = (text: string, keys: readonly string[]): string =>
  withEntries(text, entries => entries.filter(entry => !keys.includes(keyOf(entry))))

/** @returns the file with a record of its review: by role, with its day, and bound to all translations. */
const withReview = (text: string, review: Readonly<Record<string, string>>): string =>
  editedText(text, document => document.set('review', document.createNode(review, { flow: true })))

/**
 * Records who checked a whole file, by role, and on what day.
 * @returns the file, marked as reviewed and bound to all of its translations.
 * @throws if the review is not valid.
 */
export const reviewed = (tag: string, text: string, { role, on }: Record<'role' | 'on', string>): string => {
  const record = { status: 'reviewed', role, on }
  const { source, errors } = parseLanguage(tag, withReview(text, { ...record, of: '00000000' }))
  const [error] = errors
  if (error || !source) throw new Error(error ? formatDiagnostic(error) : `${tag} cannot be read.`)
  if (!isRole(role, source.value.english)) throw new Error(`"${role}" may name a person. ${ROLE}`)
  return withReview(text, { ...record, of: reviewBindingOf(source.value) })
}
