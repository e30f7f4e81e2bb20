import {
  type Document,
  isMap,
  isPair,
  isScalar,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap
} from 'yaml'
import { bindingOf } from '../../content/locales/binding.ts'
import { directionOf } from '../../content/locales/direction.ts'
import { wantedIn } from '../../content/locales/status.ts'
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

const keyOf = (item: unknown): string => (isPair(item) && isScalar(item.key) ? String(item.key.value) : '')

const wordsIn = (document: Document): YAMLMap<Scalar, YAMLMap> => {
  const words = document.get('words')
  if (!isMap(words)) throw new Error('The file has no "words:".')
  words.flow = false
  return words as YAMLMap<Scalar, YAMLMap>
}

const untranslatedPair = (document: Document, key: string): Pair<Scalar, YAMLMap> =>
  document.createPair(key, { says: '', of: UNBOUND }) as Pair<Scalar, YAMLMap>

const isEmpty = ({ value }: Pair<Scalar, YAMLMap>) => isMap(value) && value.get('says') === ''

const asText = (document: Document): string => document.toString({ lineWidth: 0 })

/**
 * @param text the present file, if there is one.
 * @returns the file with an entry for each text, in the order of the English, with the English above each. New entries are empty;
 * translations stay.
 */
export const withAllKeys = (
  tag: string,
  text: string | undefined,
  strings: readonly Translatable[]
): string => {
  const document = parseDocument(text ?? bareLanguage(tag))
  const words = wordsIn(document)
  const before = new Map(words.items.map(item => [keyOf(item), item]))
  const wanted = wantedIn(strings, document.get('scope') === 'all' ? 'all' : 'person')
  const pairs = wanted.map((string, index) => {
    const existing = before.get(string.key)
    const pair = existing && !isEmpty(existing) ? existing : untranslatedPair(document, string.key)
    pair.key.commentBefore = ` ${string.english.replaceAll('\n', ' ')}`
    pair.key.spaceBefore = index > 0
    before.delete(string.key)
    return pair
  })
  // The parser attaches the comment above the first pair to the map.
  words.commentBefore = null
  words.items = [...pairs, ...[...before.values()].filter(pair => !isEmpty(pair))]
  return asText(document)
}

/** @returns the file with some translations bound to the present English. */
export const withBindings = (text: string, strings: readonly Translatable[]): string => {
  const document = parseDocument(text)
  const words = wordsIn(document)
  for (const { key, english } of strings) {
    const word = words.get(key)
    if (isMap(word) && word.get('says') !== '') word.set('of', bindingOf(english))
  }
  return asText(document)
}

/** @returns the English above each translation, by its key. */
export const englishAboveEach = (document: Document): ReadonlyMap<string, string> => {
  const words = wordsIn(document)
  return new Map(
    words.items.flatMap((item, index) => {
      // The parser attaches the comment above the first pair to the map.
      const above = item.key.commentBefore ?? (index === 0 ? words.commentBefore : undefined)
      return above ? [[keyOf(item), above.trim()] as const] : []
    })
  )
}

/** @returns the English above a translation. */
export const englishAbove = (text: string, key: string): string | undefined =>
  englishAboveEach(parseDocument(text)).get(key)

const withReview = (text: string, review: Readonly<Record<string, string>>): string => {
  const document = parseDocument(text)
  const node = document.createNode(review, { flow: true })
  document.set('review', node)
  return asText(document)
}

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
