import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { LocalText } from '../../../machines/language/lookup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { escapeHtml } from '../../html.ts'
import type { EditionLocale } from '../content/edition-locales.ts'

export const element = (tag: string, ...inner: readonly string[]): string =>
  `<${tag}>${inner.join('')}</${tag}>`

/** @param items as HTML. */
export const list = (items: readonly string[]): string =>
  element('ul', ...items.map(item => element('li', item)))

/** Writes HTML in one language, and marks what falls back to English. */
export const htmlWriter = ({ language, text: textOf }: EditionLocale) => {
  const marked = ({ text, lang }: LocalText) =>
    lang === language.tag ? escapeHtml(text) : `<span lang="${lang}">${escapeHtml(text)}</span>`
  const text = (key: TextKey) => marked(textOf(key))
  return {
    text,
    marked,
    heading: (level: 1 | 2 | 3, key: TextKey) => element(`h${level}`, text(key)),
    /** A paragraph for each text. */
    paragraph: (...keys: readonly (TextKey | undefined)[]) =>
      keys.map(key => (key ? element('p', text(key)) : '')).join(''),
    /** A paragraph made of several texts. If any of them is not translated, all of it is in English. */
    composed: (parts: readonly TextKey[], sentence: string, sentenceInEnglish: string) => {
      const isTranslated = parts.every(key => textOf(key).lang === language.tag)
      return element(
        'p',
        marked(
          isTranslated ? { text: sentence, lang: language.tag } : { text: sentenceInEnglish, lang: ENGLISH }
        )
      )
    }
  }
}
