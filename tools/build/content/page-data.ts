import type { HtmlTagDescriptor } from 'vite'
import type { Content, Dictionary, Language, Languages } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { keysOf, packTexts } from '../../content/locales/pack.ts'

/** A data block in the page, after the script. `<` is escaped so that no text can end the block. */
const block = (attribute: string, name: string, data: unknown): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', [attribute]: name },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'body'
})

/** Parts of the content that the first screens do not need. */
const LATER = [
  ['services'],
  ['tips'],
  ['actions'],
  ['needs'],
  ['calendar', 'bankHolidays'],
  ['calendar', 'substituted'],
  ['screens', 'contact'],
  ['screens', 'outcome'],
  ['screens', 'handOver'],
  ['screens', 'finished'],
  ['screens', 'holds'],
  ['screens', 'idle'],
  ['screens', 'opening'],
  ['screens', 'nations'],
  ['screens', 'regions'],
  ['screens', 'runBy'],
  ['screens', 'checkedHow'],
  ['screens', 'lost'],
  ['screens', 'withdrawn'],
  ['screens', 'plain'],
  ['screens', 'workplaces']
] as const

const partAt = (content: Content, path: readonly string[]): unknown =>
  path.reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], content)

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

/**
 * @returns the data blocks of the other languages, read once one is chosen: the keys of all texts, and for each language
 * its texts in that order.
 */
export const languageBlocks = (languages: readonly Dictionary[]): readonly HtmlTagDescriptor[] => {
  const keys = keysOf(languages.map(({ texts }) => texts))
  return [
    block('data-content', 'keys', keys),
    ...languages.map(({ language, texts, dates }) =>
      block('data-language', language.tag, { texts: packTexts(texts, keys), dates })
    )
  ]
}

/**
 * @returns a data block for each late part of the content, each force and each language. The page reads a block when it
 * needs it.
 */
export const dataBlocks = (edition: SiteEdition): HtmlTagDescriptor[] => [
  ...LATER.map(path => block('data-content', path.join('.'), partAt(edition.content, path))),
  ...Object.entries(edition.packs).map(([id, pack]) => block('data-force', id, pack)),
  block('data-content', 'languages', languagesOf(edition).all),
  ...languageBlocks(edition.languages)
]

const without = (content: Content): unknown => {
  const sooner: Record<string, unknown> = structuredClone({ ...content })
  for (const [first, second] of LATER) {
    if (second === undefined) delete sooner[first]
    else delete (sooner[first] as Record<string, unknown>)[second]
  }
  return sooner
}

/** @returns the source of the content module: without the late parts in a page, with them where there is no page to read. */
export const contentModule = (edition: SiteEdition, hasPage: boolean): string => {
  const { content } = edition
  const { officers, all } = languagesOf(edition)
  if (!hasPage)
    return `export const content = ${JSON.stringify(content)}
export const languages = ${JSON.stringify({ officers, all })}`
  return `const read = part => JSON.parse(document.querySelector(\`[data-content="\${part}"]\`).textContent)
const later = (holder, name, part) => {
  let value
  return Object.defineProperty(holder, name, { enumerable: true, get: () => (value ??= read(part)) })
}
export const content = ${JSON.stringify(without(content))}
for (const path of ${JSON.stringify(LATER)}) later(path.length > 1 ? content[path[0]] : content, path.at(-1), path.join('.'))
export const languages = later(${JSON.stringify({ officers })}, 'all', 'languages')`
}
