import { isMap, type Scalar, type YAMLMap } from 'yaml'
import type { Checked } from '../../content/check.ts'
import { isTranslation } from '../../content/diagnostic.ts'
import { languageStatuses } from '../../content/locales/status.ts'
import { stringsOf, TRANSLATED_PARTS } from '../../content/locales/translatable.ts'
import { hasParts, type Texts } from '../../content/parse/sources.ts'
import { columnOf, endOf, lineStart, restOfLine, startOf, withCommentsAbove } from '../splice/layout.ts'
import { replaced } from '../splice/replacement.ts'
import { isEqual } from '../splice/value.ts'
import { readLanguageText } from './language-text.ts'

/**
 * @returns the keys without English in each language, because the English was removed or renamed; none while the
 * English has an error, which may be the cause.
 */
export const withoutEnglish = ({ sources, errors }: Checked): ReadonlyMap<string, readonly string[]> => {
  if (!hasParts(sources, TRANSLATED_PARTS) || errors.some(({ file }) => !isTranslation(file)))
    return new Map()
  return new Map(
    languageStatuses(sources.languages, stringsOf(sources))
      .filter(({ unknown }) => unknown.length > 0)
      .map(({ tag, unknown }) => [tag, unknown])
  )
}

/** A comment below an entry is the English of the next entry. */
const MOST_INDENT = 99

/**
 * Removes translations, each with the English above it. Everything else stays the same.
 * @returns the text of the file.
 * @throws if it cannot be written so that the file has exactly the other translations.
 */
export const withoutTranslations = (text: string, keys: readonly string[]): string => {
  const file = readLanguageText(text)
  const words = file?.document.get('words')
  if (!file || !isMap(words)) throw new Error('This file cannot be read as a language.')
  const { items } = words as YAMLMap<Scalar>
  const isGone = items.map(({ key }) => keys.includes(String(key.value)))
  const start = (index: number) => {
    const at = startOf(items[index])
    return withCommentsAbove(text, lineStart(text, at), columnOf(text, at))
  }
  const end = (index: number) => restOfLine(text, endOf(items[index], text), MOST_INDENT)
  const first = isGone.indexOf(false)
  const next = replaced(text, [
    ...(first > 0 ? [{ from: start(0), to: start(first), text: '' }] : []),
    ...items.flatMap((_, index) =>
      isGone[index] && index > first ? [{ from: end(index - 1), to: end(index), text: '' }] : []
    )
  ])
  const wanted = Object.entries(file.value.words).filter(([key]) => !keys.includes(key))
  if (!isEqual(readLanguageText(next)?.value.words, Object.fromEntries(wanted)))
    throw new Error('These translations cannot be removed here: do it in the text.')
  return next
}

/** @returns the language files without translations whose English was removed. @throws as `withoutTranslations`. */
export const languagesWithout = (texts: Texts, gone: ReadonlyMap<string, readonly string[]>): Texts =>
  new Map(
    [...gone].map(([tag, keys]) => {
      const file = `languages/${tag}.yaml`
      return [file, withoutTranslations(texts.get(file) ?? '', keys)]
    })
  )
