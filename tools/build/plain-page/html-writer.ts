import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { escapeHtml } from '../../html.ts'

/** Writes HTML in a language. */
export interface HtmlWriter {
  readonly text: (said: string) => string
  readonly heading: (level: 1 | 2 | 3, said: string) => string
  /** A paragraph for each text that there is. */
  readonly paragraph: (...said: readonly (string | undefined)[]) => string
  /** A paragraph, if there is something to say after its label. */
  readonly labelled: (label: string, said: string | undefined) => string
  /** A paragraph that is put together of several texts. It is in English if English stands in for any of them. */
  readonly composed: (parts: readonly string[], said: string, saidInEnglish: string) => string
}

export const element = (tag: string, ...inner: readonly string[]): string =>
  `<${tag}>${inner.join('')}</${tag}>`

/** @param items as HTML. */
export const list = (items: readonly string[]): string =>
  element('ul', ...items.map(item => element('li', item)))

/** @returns a text in English among words of another language. */
const inEnglish = (said: string): string => `<span lang="${ENGLISH}">${escapeHtml(said)}</span>`

/** @param english texts that English stands in for, which are marked as English. */
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
