import type { Checked } from '../../content/check.ts'
import { isTranslation } from '../../content/diagnostic.ts'
import { editedText } from '../../content/formatted.ts'
import { languageStatuses } from '../../content/locales/status.ts'
import { stringsOf, TRANSLATED_PARTS } from '../../content/locales/translatable.ts'
import { hasParts, type Texts } from '../../content/parse/sources.ts'
import { keyOf, putEntries, translationsIn } from './file.ts'

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

/**
 * Removes translations, each with the English above it. Everything else stays the same.
 * @returns the text of the file.
 * @throws if it is not valid YAML.
 */
export const withoutTranslations = (text: string, keys: readonly string[]): string =>
  editedText(text, document => {
    const words = translationsIn(document)
    putEntries(
      words,
      words.items.filter(entry => !keys.includes(keyOf(entry)))
    )
  })

/** @returns the language files without translations whose English was removed. @throws as `withoutTranslations`. */
export const languagesWithout = (texts: Texts, gone: ReadonlyMap<string, readonly string[]>): Texts =>
  new Map(
    [...gone].map(([tag, keys]) => {
      const file = `languages/${tag}.yaml`
      return [file, withoutTranslations(texts.get(file) ?? '', keys)]
    })
  )
