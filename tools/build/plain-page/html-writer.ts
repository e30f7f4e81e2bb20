import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { LocalText } from '../../../machines/language/lookup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { escapeHtml } from '../../html.ts'
import type { EditionLocale } from '../content/edition-locales.ts'

/** Writes HTML in one language, and marks what falls back to English. */
export interface HtmlWriter {
  readonly text: (key: TextKey) => string
  readonly marked: (text: LocalText) => string
  readonly heading: (level: 1 | 2 | 3, key: TextKey) => string
  /** A paragraph for each text. */
  readonly paragraph: (...keys: readonly (TextKey | undefined)[]) => string
  /** A paragraph made of several texts. If any of them is not translated, all of it is in English. */
  readonly composed: (parts: readonly TextKey[], sentence: string, sentenceInEnglish: string) => string
}

export const element = (tag: string, ...inner: readonly string[]): string =>
  `<${tag}>${inner.join('')}</${tag}>`

/** @param items as HTML. */
export const list = (items: readonly string[]): string =>
  element('ul', ...items.map(item => element('li', item)))

export const htmlWriter = ({ language, text: textOf }: EditionLocale): HtmlWriter => {
  const marked = ({ text, lang }: LocalText) =>
    lang === language.tag ? escapeHtml(text) : `<span lang="${lang}">${escapeHtml(text)}</span>`
  const text = (key: TextKey) => marked(textOf(key))
  return {
    text,
    marked,
    heading: (level, key) => element(`h${level}`, text(key)),
    paragraph: (...keys) => keys.map(key => (key ? element('p', text(key)) : '')).join(''),
    composed: (parts, sentence, sentenceInEnglish) => {
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
