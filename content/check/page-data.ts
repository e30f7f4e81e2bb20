import type { HtmlTagDescriptor } from 'vite'
import type { Content, Dictionary, Language, Languages } from '../content.ts'
import type { Compiled } from './load.ts'

/** Data that stands in the page behind the script. `<` is written so that no text can end the block. */
const block = (attribute: string, name: string, data: unknown): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', [attribute]: name },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'body'
})

/** What the first screens do without: parts of the content, and of the words of screens. Some are for the build alone. */
const LATER = ['needs', 'services', 'tips', 'actions'] as const
const LATER_SCREENS = ['opening', 'runBy', 'checkedHow', 'plain', 'lost', 'withdrawn'] as const

const SCREENS = 'screens.'

/** @returns all but some parts. */
const without = (value: object, later: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([part]) => !later.includes(part)))

/** English, as a language beside the others. */
const englishOf = ({ screens }: Content): Language => ({
  tag: 'en-GB',
  name: screens.language.name,
  dir: 'ltr',
  isWhole: true,
  isDraft: false
})

/** What a page is made from. */
export interface Edition extends Compiled {
  readonly languages: readonly Dictionary[]
}

const languagesOf = ({ content, languages }: Edition): Languages => {
  const all = [englishOf(content), ...languages.map(({ language }) => language)]
  const officers = all.filter(({ isWhole }) => isWhole).map(({ tag, name }) => ({ tag, name }))
  return { officers, all }
}

/** @returns the words of a language as they stand in the page, to be read once it is chosen. */
export const languageBlock = ({ language, words, dates }: Dictionary): HtmlTagDescriptor =>
  block('data-language', language.tag, { words, dates })

/**
 * @returns what the first screens do without; for each force what is its own; and each language. Only what is asked for is
 * read.
 */
export const blocksOf = (edition: Edition): HtmlTagDescriptor[] => [
  ...LATER.map(part => block('data-content', part, edition.content[part])),
  ...LATER_SCREENS.map(part => block('data-content', `${SCREENS}${part}`, edition.content.screens[part])),
  ...Object.entries(edition.packs).map(([id, pack]) => block('data-force', id, pack)),
  block('data-content', 'languages', languagesOf(edition).all),
  ...edition.languages.map(languageBlock)
]

/** @returns the rest, as the text of a module. Without a page, as in a unit test, all but the other languages is in it. */
export const moduleOf = (edition: Edition, hasPage: boolean): string => {
  const { officers, all } = languagesOf(edition)
  if (!hasPage)
    return `export const content = ${JSON.stringify(edition.content)}
export const languages = ${JSON.stringify({ officers, all })}`
  const sooner = {
    ...without(edition.content, LATER),
    screens: without(edition.content.screens, LATER_SCREENS)
  }
  return `const read = part => JSON.parse(document.querySelector(\`[data-content="\${part}"]\`).textContent)
const later = (holder, part, name = part) => {
  let known
  return Object.defineProperty(holder, part, { enumerable: true, get: () => (known ??= read(name)) })
}
export const content = ${JSON.stringify(sooner)}
for (const part of ${JSON.stringify(LATER)}) later(content, part)
for (const part of ${JSON.stringify(LATER_SCREENS)}) later(content.screens, part, '${SCREENS}' + part)
export const languages = later(${JSON.stringify({ officers })}, 'all', 'languages')`
}
