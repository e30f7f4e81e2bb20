import type { HtmlTagDescriptor } from 'vite'
import type { Content } from '../content.ts'
import type { Compiled } from './load.ts'

/** Data that stands in the page behind the script. `<` is written so that no text can end the block. */
const block = (attribute: string, name: string, data: unknown): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', [attribute]: name },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'body'
})

/** What the first screens do without: a part of the content, or of its words. */
const LATER = [
  ['services'],
  ['tips'],
  ['actions'],
  ['needs'],
  ['screens', 'handOver'],
  ['screens', 'opening'],
  ['screens', 'runBy'],
  ['screens', 'checkedHow'],
  ['screens', 'lost'],
  ['screens', 'withdrawn'],
  ['screens', 'plain']
] as const

const partAt = (content: Content, path: readonly string[]): unknown =>
  path.reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], content)

/** @returns what the first screens do without, and for each force what is its own. Only what is asked for is read. */
export const blocksOf = ({ content, packs }: Compiled): HtmlTagDescriptor[] => [
  ...LATER.map(path => block('data-content', path.join('.'), partAt(content, path))),
  ...Object.entries(packs).map(([id, pack]) => block('data-force', id, pack))
]

const without = (content: Content): unknown => {
  const sooner: Record<string, unknown> = structuredClone({ ...content })
  for (const [first, second] of LATER) {
    if (second === undefined) delete sooner[first]
    else delete (sooner[first] as Record<string, unknown>)[second]
  }
  return sooner
}

/** @returns the rest, as the text of a module. Without a page, as in a unit test, all is in it. */
export const moduleOf = ({ content }: Compiled, hasPage: boolean): string => {
  if (!hasPage) return `export const content = ${JSON.stringify(content)}`
  return `const read = part => JSON.parse(document.querySelector(\`[data-content="\${part}"]\`).textContent)
const later = (holder, name, part) => {
  let known
  Object.defineProperty(holder, name, { get: () => (known ??= read(part)) })
}
export const content = ${JSON.stringify(without(content))}
for (const path of ${JSON.stringify(LATER)}) later(path.length > 1 ? content[path[0]] : content, path.at(-1), path.join('.'))`
}
