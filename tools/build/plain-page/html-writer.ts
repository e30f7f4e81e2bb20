import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { escapeHtml } from '../../html.ts'

/** Writes HTML in one language, and marks text that is not translated as English. */
export interface HtmlWriter {
  readonly text: (said: string) => string
  readonly heading: (level: 1 | 2 | 3, said: string) => string
  /** A paragraph for each text that is not empty. */
  readonly paragraph: (...said: readonly (string | undefined)[]) => string
  /** A paragraph with a label, if the text is not empty. */
  readonly labelled: (label: string, said: string | undefined) => string
  /** A paragraph made of several texts. It is all in English if any of them is not translated. */
  readonly composed: (parts: readonly string[], said: string, saidInEnglish: string) => string
}

export const element = (tag: string, ...inner: readonly string[]): string =>
  `<${tag}>${inner.join('')}</${tag}>`

/** @param items as HTML. */
export const list = (items: readonly string[]): string =>
  element('ul', ...items.map(item => element('li', item)))

/** @returns English text inside another language. */
const inEnglish = (said: string): string => `<span lang="${ENGLISH}">${escapeHtml(said)}</span>`

/** @param english texts that are not translated. */
export const htmlWriter = (english: ReadonlySet<string>): HtmlWriter => {
  const text = (said: string) => (english.has(said) ? inEnglish(said) : escapeHtml(said))
  return {
    text,
    heading: (level, said) => element(`h${level}`, text(said)),
    paragraph: (...all) => all.map(said => (said ? element('p', text(said)) : '')).join(''),
    labelled: (label, said) => (said ? element('p', `${text(label)} ${text(said)}`) : ''),
    composed: (parts, said, saidInEnglish) =>
      element('p', parts.some(part => english.has(part)) ? inEnglish(saidInEnglish) : escapeHtml(said))
  }
}
