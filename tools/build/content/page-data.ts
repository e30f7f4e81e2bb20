import type { HtmlTagDescriptor } from 'vite'
import type { Content, Dictionary, Language, Languages } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { keysOf, packTexts } from '../../content/locales/pack.ts'

/** A data block in the page. `<` is escaped so that no text can end the block. */
const block = (attribute: string, name: string, data: unknown): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', [attribute]: name },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'body'
})

/** English, in the form of the other languages. */
export const englishLanguage = ({ screens }: Content): Language => ({
  tag: ENGLISH,
  name: screens.language.name,
  dir: 'ltr',
  isWhole: true,
  isDraft: false
})

const languagesOf = ({ content, languages }: SiteEdition): Languages => {
  const all = [englishLanguage(content), ...languages.map(({ language }) => language)]
  const officers = all.filter(({ isWhole }) => isWhole).map(({ tag, name }) => ({ tag, name }))
  return { officers, all }
}

/** @returns the data blocks that come before the app: the content, and what belongs to each force. */
export const dataBlocks = (edition: SiteEdition): HtmlTagDescriptor[] => [
  block('data-content', 'all', { content: edition.content, languages: languagesOf(edition) }),
  ...Object.entries(edition.packs).map(([id, pack]) => block('data-force', id, pack))
]

/**
 * @returns the data blocks of the other languages, read once one is chosen: the keys of all texts, and for each language
 * its texts in that order.
 */
export const languageBlocks = (languages: readonly Dictionary[]): HtmlTagDescriptor[] => {
  const keys = keysOf(languages.map(({ texts }) => texts))
  return [
    block('data-content', 'keys', keys),
    ...languages.map(({ language, texts, dates }) =>
      block('data-language', language.tag, { texts: packTexts(texts, keys), dates })
    )
  ]
}

/** @returns the source of the content module: it reads the page, where there is one. */
export const contentModule = (edition: SiteEdition, hasPage: boolean): string =>
  hasPage
    ? `export const { content, languages } = JSON.parse(document.querySelector('[data-content=all]').textContent)`
    : `export const content = ${JSON.stringify(edition.content)}
export const languages = ${JSON.stringify(languagesOf(edition))}`
