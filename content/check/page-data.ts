import type { HtmlTagDescriptor } from 'vite'
import type { Dictionary } from '../content.ts'
import type { Compiled } from './load.ts'

/** Data that stands in the page behind the script. `<` is written so that no text can end the block. */
const block = (attribute: string, name: string, data: unknown): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', [attribute]: name },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'body'
})

/** What the first screens do without. */
const LATER = ['services', 'tips', 'actions'] as const

/** @returns what the first screens do without, and for each force what is its own. Only what is asked for is read. */
export const blocksOf = ({ content, packs }: Compiled): HtmlTagDescriptor[] => [
  ...LATER.map(part => block('data-content', part, content[part])),
  ...Object.entries(packs).map(([id, pack]) => block('data-force', id, pack))
]

/** @returns the words of a language as they stand in the page, to be read once it is chosen. */
export const languageBlock = ({ language, words }: Dictionary): HtmlTagDescriptor =>
  block('data-language', language.tag, words)

/** @returns the rest, as the text of a module. Without a page, as in a unit test, all is in it. */
export const moduleOf = ({ content }: Compiled, hasPage: boolean): string => {
  if (!hasPage) return `export const content = ${JSON.stringify(content)}`
  const sooner = Object.entries(content).filter(([part]) => !LATER.some(later => later === part))
  return `const read = part => JSON.parse(document.querySelector(\`[data-content=\${part}]\`).textContent)
const later = part => {
  let known
  return { get: () => (known ??= read(part)) }
}
export const content = ${JSON.stringify(Object.fromEntries(sooner))}
for (const part of ${JSON.stringify(LATER)}) Object.defineProperty(content, part, later(part))`
}
