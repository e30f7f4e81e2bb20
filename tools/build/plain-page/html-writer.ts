import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { escapeHtml } from '../../html.ts'

/** Writes HTML in one language, and marks text that is not translated as English. */
export interface HtmlWriter {
  readonly text: (value: string) => string
  readonly heading: (level: 1 | 2 | 3, value: string) => string
  /** A paragraph for each text that is not empty. */
  readonly paragraph: (...value: readonly (string | undefined)[]) => string
  /** A paragraph with a label, if the text is not empty. */
  readonly labelled: (label: string, value: string | undefined) => string
  /** A paragraph made of several texts. It is all in English if any of them is not translated. */
  readonly composed: (parts: readonly string[], value: string, valueInEnglish: string) => string
}

export const element = (tag: string, ...inner: readonly string[]): string =>
  `<${tag}>${inner.join('')}</${tag}>`

/** @param items as HTML. */
export const list = (items: readonly string[]): string =>
  element('ul', ...items.map(item => element('li', item)))

/** @returns English text inside another language. */
const inEnglish = (value: string): string => `<span lang="${ENGLISH}">${escapeHtml(value)}</span>`

/** @param english texts that are not translated. */
export const htmlWriter = (english: ReadonlySet<string>): HtmlWriter => {
  const text = (value: string) => (english.has(value) ? inEnglish(value) : escapeHtml(value))
  return {
    text,
    heading: (level, value) => element(`h${level}`, text(value)),
    paragraph: (...all) => all.map(value => (value ? element('p', text(value)) : '')).join(''),
    labelled: (label, value) => (value ? element('p', `${text(label)} ${text(value)}`) : ''),
    composed: (parts, value, valueInEnglish) =>
      element('p', parts.some(part => english.has(part)) ? inEnglish(valueInEnglish) : escapeHtml(value))
  }
}
