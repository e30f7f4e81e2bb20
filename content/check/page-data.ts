import type { HtmlTagDescriptor } from 'vite'
import type { Compiled } from './load.ts'

/** Data that stands in the page behind the script. `<` is written so that no text can end the block. */
const block = (attribute: string, name: string, data: unknown): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', [attribute]: name },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'body'
})

/** @returns what the first screens do without: the services, and for each force what is its own. Only what is asked for is read. */
export const blocksOf = ({ content, packs }: Compiled): HtmlTagDescriptor[] => [
  block('data-content', 'services', content.services),
  ...Object.entries(packs).map(([id, pack]) => block('data-force', id, pack))
]

/** @returns the rest, as the text of a module. Without a page, as in a unit test, the services are in it too. */
export const moduleOf = ({ content }: Compiled, hasPage: boolean): string => {
  if (!hasPage) return `export const content = ${JSON.stringify(content)}`
  const { services: _, ...rest } = content
  return `let services
export const content = Object.defineProperty(${JSON.stringify(rest)}, 'services', {
  get: () => (services ??= JSON.parse(document.querySelector('[data-content=services]').textContent))
})`
}
