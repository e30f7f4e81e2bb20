import { type Document, isScalar, Scalar } from 'yaml'
import { editedText } from '../../content/formatted.ts'
import { bindingOf } from '../../content/locales/binding.ts'
import { UNBOUND } from '../../content/schema/language.ts'
import { inQuotes } from '../change.ts'
import { keyOf, putEntries, type TranslationEntry, translationsIn } from './file.ts'
import type { LanguageText } from './language-text.ts'

/** A translation to write. With empty words, the text waits for a translation again. */
export interface NewTranslation {
  readonly key: string
  readonly english: string
  readonly says: string
}

const oneLine = (english: string) => english.replace(/\s*\n\s*/g, ' ')

const bindingFor = ({ english, says }: NewTranslation) => (says === '' ? UNBOUND : bindingOf(english))

/** The last line of the comment above changes, if it is the English that the entry was bound to. */
const commentAbove = ({ key, value }: TranslationEntry, english: string): string | null => {
  const lines = key.commentBefore?.split('\n') ?? []
  const isItsEnglish = bindingOf(lines.at(-1)?.trim() ?? '') === String(value?.get('of'))
  return isItsEnglish ? lines.with(-1, ` ${oneLine(english)}`).join('\n') : (key.commentBefore ?? null)
}

const put = (entry: TranslationEntry, name: string, value: string, type: Scalar.Type): void => {
  const before = entry.value?.get(name, true)
  if (isScalar(before) && before.value !== value) Object.assign(before, { value, type })
}

const writeInto = (entry: TranslationEntry, next: NewTranslation): void => {
  entry.key.commentBefore = commentAbove(entry, next.english)
  put(entry, 'says', next.says, Scalar.QUOTE_DOUBLE)
  put(entry, 'of', bindingFor(next), Scalar.PLAIN)
}

/** New entries go after the last of those that come before them, or to the beginning. */
const withNew = (
  document: Document,
  entries: readonly TranslationEntry[],
  next: NewTranslation,
  order: readonly string[]
): readonly TranslationEntry[] => {
  const earlier = order.slice(0, order.indexOf(next.key))
  const last = earlier.findLast(key => entries.some(entry => keyOf(entry) === key))
  const entry = document.createPair(next.key, {
    says: inQuotes(next.says),
    of: bindingFor(next)
  }) as TranslationEntry
  entry.key.commentBefore = ` ${oneLine(next.english)}`
  entry.key.spaceBefore = true
  return entries.toSpliced(entries.findIndex(one => keyOf(one) === last) + 1, 0, entry)
}

/**
 * Writes translations, each bound to its English. Everything else stays the same, except the English above, which is
 * brought up to date.
 * @param order the keys of all texts, in the order of the English.
 * @returns the text of the file.
 * @throws if it is not valid YAML.
 */
export const withTranslations = (
  { text }: LanguageText,
  changes: readonly NewTranslation[],
  order: readonly string[]
): string =>
  editedText(text, document => {
    const words = translationsIn(document)
    let entries: readonly TranslationEntry[] = words.items
    const known = new Map(entries.map(entry => [keyOf(entry), entry]))
    for (const next of changes) {
      const entry = known.get(next.key)
      if (entry) writeInto(entry, next)
      else if (next.says !== '') entries = withNew(document, entries, next, order)
    }
    if (entries !== words.items) putEntries(words, [...entries])
  })
