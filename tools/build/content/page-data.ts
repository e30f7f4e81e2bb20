import type { HtmlTagDescriptor } from 'vite'
import type { Dictionary } from '../../../machines/content/content.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { contentParts, languageParts, type PagePart } from '../../content/compile/page-parts.ts'

/** A data block in the page. `<` is escaped so that no text can end the block. */
const block = ({ attribute, name, data }: PagePart): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', [attribute]: name },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'body'
})

/** @returns the data blocks that come before the app: the content, and what belongs to each force. */
export const dataBlocks = (edition: SiteEdition): HtmlTagDescriptor[] => contentParts(edition).map(block)

/** @returns the data blocks of the other languages. */
export const languageBlocks = (languages: readonly Dictionary[]): HtmlTagDescriptor[] =>
  languageParts(languages).map(block)

/** The code of a module that reads the content from the page. */
export const CONTENT_OF_PAGE = `export const { content, languages } = JSON.parse(document.querySelector('[data-content=all]').textContent)`
