import { isMap, isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { bindingOf } from '../../content/locales/binding.ts'
import { UNBOUND } from '../../content/schema/language.ts'
import {
  afterColon,
  columnOf,
  endOf,
  lineEndOf,
  lineStart,
  restOfLine,
  startOf,
  withCommentsAbove
} from '../splice/layout.ts'
import { type Replacement, replaced } from '../splice/replacement.ts'
import { isEqual } from '../splice/value.ts'
import { written } from '../splice/written.ts'
import { type LanguageText, readLanguageText } from './language-text.ts'

/** A translation to write. With empty words, the text waits for a translation again. */
export interface NewTranslation {
  readonly key: string
  readonly english: string
  readonly says: string
}

type Entry = Pair<Scalar, YAMLMap>

const wordOf = ({ english, says }: NewTranslation) => ({
  says,
  of: says === '' ? UNBOUND : bindingOf(english)
})

const quoted = (value: string): string =>
  written(value, { inBrackets: false, indent: 0, lineEnd: '\n' }).at(-1) ?? ''

/** YAML would read eight letters as a number if they are digits, or a number with an exponent. */
const bound = (of: string): string => (/^[\d.e+-]+$/i.test(of) ? quoted(of) : of)

/** A comment below an entry does not belong to it, but is the English of the next entry. */
const MOST_INDENT = 99

const oneLine = (english: string) => english.replace(/\s*\n\s*/g, ' ')

/** The comment right above an entry, if it is the English that the entry was bound to. */
const commentAbove = (text: string, entry: Entry, next: NewTranslation): readonly Replacement[] => {
  const from = lineStart(text, lineStart(text, startOf(entry)) - 1)
  const [, sign = '', above = ''] = /^(\s*# ?)([^\r\n]*)/.exec(text.slice(from)) ?? []
  const isItsEnglish = above !== '' && bindingOf(above.trim()) === String(entry.value?.get('of'))
  if (!isItsEnglish) return []
  return [{ from: from + sign.length, to: from + sign.length + above.length, text: oneLine(next.english) }]
}

const inEntry = (file: LanguageText, entry: Entry, next: NewTranslation): readonly Replacement[] => {
  const { text } = file
  const { says, of } = wordOf(next)
  const put = (name: string, to: string): readonly Replacement[] => {
    const field = entry.value?.items.find(({ key }) => isScalar(key) && key.value === name) as
      | Pair<Scalar, Scalar>
      | undefined
    if (!field?.value || field.value.value === (name === 'of' ? of : says)) return []
    const colon = afterColon(field, text)
    return [{ from: colon, to: Math.max(colon, endOf(field.value, text)), text: ` ${to}` }]
  }
  return [...commentAbove(text, entry, next), ...put('says', quoted(says)), ...put('of', bound(of))]
}

const newEntry = (next: NewTranslation, indent: string, lineEnd: string): string => {
  const { says, of } = wordOf(next)
  return [`# ${oneLine(next.english)}`, `${next.key}:`, `  says: ${quoted(says)}`, `  of: ${bound(of)}`]
    .map(line => indent + line)
    .join(lineEnd)
}

/** New entries go after the last of those that come before them, or to the beginning. */
const newEntries = (
  { text, document }: LanguageText,
  entries: ReadonlyMap<string, Entry>,
  added: readonly NewTranslation[],
  order: readonly string[]
): readonly Replacement[] => {
  const words = document.get('words') as YAMLMap
  const lineEnd = lineEndOf(text)
  const [first] = words.items
  if (!first || words.flow) {
    if (first) throw new Error('The words are in brackets: add the first of them in the text.')
    const lines = added.map(next => lineEnd + newEntry(next, '  ', lineEnd))
    const from = text.slice(0, startOf(words)).trimEnd().length
    return [{ from, to: endOf(words, text), text: lines.join(lineEnd) }]
  }
  const indent = ' '.repeat(columnOf(text, startOf(first)))
  const top = withCommentsAbove(text, lineStart(text, startOf(first)), indent.length)
  const places = new Map<number, string[]>()
  for (const next of added) {
    const before = order.slice(0, order.indexOf(next.key)).findLast(key => entries.has(key))
    const from = before === undefined ? top : restOfLine(text, endOf(entries.get(before), text), MOST_INDENT)
    const entry = newEntry(next, indent, lineEnd)
    const put = before === undefined ? entry + lineEnd + lineEnd : lineEnd + lineEnd + entry
    places.set(from, [...(places.get(from) ?? []), put])
  }
  return [...places].map(([from, put]) => ({ from, to: from, text: put.join('') }))
}

/** @returns the data that the file must have afterwards. */
const wantedWords = ({ value }: LanguageText, changes: readonly NewTranslation[]) => ({
  ...value.words,
  ...Object.fromEntries(changes.map(next => [next.key, wordOf(next)]))
})

/**
 * Writes translations, each bound to its English. Everything else stays the same, except the English above, which is
 * brought up to date.
 * @param order the keys of all texts, in the order of the English.
 * @returns the text of the file.
 * @throws if it cannot be written so that the file has exactly this data.
 */
export const withTranslations = (
  file: LanguageText,
  changes: readonly NewTranslation[],
  order: readonly string[]
): string => {
  const { items } = file.document.get('words') as YAMLMap<Scalar, YAMLMap>
  const entries = new Map((items as Entry[]).map(item => [String(item.key.value), item]))
  const replacements = changes.flatMap(next => {
    const entry = entries.get(next.key)
    return entry && isMap(entry.value) ? inEntry(file, entry, next) : []
  })
  const added = changes.filter(({ key, says }) => !entries.has(key) && says !== '')
  const isNew = added.length > 0
  const text = replaced(file.text, [
    ...replacements,
    ...(isNew ? newEntries(file, entries, added, order) : [])
  ])
  const now = readLanguageText(text)
  const wanted = wantedWords(
    file,
    changes.filter(({ key, says }) => entries.has(key) || says !== '')
  )
  if (!now || !isEqual(now.value.words, wanted))
    throw new Error('This cannot be written here: write it in the text.')
  return text
}
