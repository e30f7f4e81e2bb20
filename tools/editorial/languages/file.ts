import { type Document, isMap, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { editedText } from '../../content/formatted.ts'
import { bindingOf } from '../../content/locales/binding.ts'
import { wantedIn } from '../../content/locales/status.ts'
import { directionOf } from '../../content/locales/tags.ts'
import type { Translatable } from '../../content/locales/translatable.ts'
import { UNBOUND } from '../../content/schema/language.ts'

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

export type TranslationEntry = Pair<Scalar, YAMLMap>

export const keyOf = ({ key }: TranslationEntry): string => String(key.value)

/** @returns the translations of a document, each with the comment above it. @throws if it has no map of them. */
export const translationsIn = (document: Document): YAMLMap<Scalar, YAMLMap> => {
  const words = document.get('words')
  if (!isMap(words)) throw new Error('The file has no "words:".')
  const { items } = words as YAMLMap<Scalar, YAMLMap>
  words.flow = false
  // The parser attaches the comment above the first pair to the map.
  if (items[0] && words.commentBefore) {
    items[0].key.commentBefore = words.commentBefore
    words.commentBefore = null
  }
  return words as YAMLMap<Scalar, YAMLMap>
}

/** Puts entries in place of the translations, without a blank line above the first. */
export const putEntries = (words: YAMLMap<Scalar, YAMLMap>, entries: TranslationEntry[]): void => {
  const [[before], [first]] = [words.items, entries]
  if (before) before.key.spaceBefore = true
  if (first) first.key.spaceBefore = false
  words.items = entries
  words.flow = entries.length === 0
}

const untranslatedPair = (document: Document, key: string): TranslationEntry =>
  document.createPair(key, { says: '', of: UNBOUND }) as TranslationEntry

const isEmpty = ({ value }: TranslationEntry) => isMap(value) && value.get('says') === ''

/**
 * @param text the present file, if there is one.
 * @returns the file with an entry for each text, in the order of the English, with the English above each. New entries are empty;
 * translations stay.
 */
export const withAllKeys = (
  tag: string,
  text: string | undefined,
  strings: readonly Translatable[]
): string =>
  editedText(text ?? bareLanguage(tag), document => {
    const words = translationsIn(document)
    const before = new Map(words.items.map(item => [keyOf(item), item]))
    const wanted = wantedIn(strings, document.get('scope') === 'all' ? 'all' : 'person')
    const pairs = wanted.map(string => {
      const existing = before.get(string.key)
      const pair = existing && !isEmpty(existing) ? existing : untranslatedPair(document, string.key)
      pair.key.commentBefore = ` ${string.english.replaceAll('\n', ' ')}`
      pair.key.spaceBefore = true
      before.delete(string.key)
      return pair
    })
    putEntries(words, [...pairs, ...[...before.values()].filter(pair => !isEmpty(pair))])
  })

/** @returns the file with some translations bound to the present English. */
export const withBindings = (text: string, strings: readonly Translatable[]): string =>
  editedText(text, document => {
    const words = translationsIn(document)
    for (const { key, english } of strings) {
      const word = words.get(key)
      if (isMap(word) && word.get('says') !== '') word.set('of', bindingOf(english))
    }
  })

/** @returns the English above each translation, by its key. */
export const englishAboveEach = (document: Document): ReadonlyMap<string, string> =>
  new Map(
    translationsIn(document).items.flatMap(item =>
      item.key.commentBefore ? [[keyOf(item), item.key.commentBefore.trim()] as const] : []
    )
  )

const withReview = (text: string, review: Readonly<Record<string, string>>): string =>
  editedText(text, document => document.set('review', document.createNode(review, { flow: true })))

/** Marks the file as not reviewed. */
export const withDraft = (text: string): string => withReview(text, { status: 'draft' })

/**
 * Marks the file as reviewed.
 * @param of the hash that binds the review to all translations; left out, the review is not bound.
 */
export const withReviewBy = (
  text: string,
  { role, on, of = '00000000' }: { readonly role: string; readonly on: string; readonly of?: string }
): string => withReview(text, { status: 'reviewed', role, on, of })
