import { join, relative, resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { buildDay } from './days.ts'
import { editionFor } from './edition.ts'
import { type Fault, formatFault } from './fault.ts'
import { type Checked, type Compiled, check, readTexts } from './load.ts'

const NAME = 'virtual:content'
const RESOLVED = `\0${NAME}`

const report = (faults: readonly Fault[]) =>
  [
    `The content has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`,
    ...faults.map(formatFault)
  ].join('\n\n')

/** Data that stands in the page behind the script. `<` is written so that no text can end the block. */
const block = (attribute: string, name: string, data: unknown): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', [attribute]: name },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'body'
})

/** What the first screens do without: the services, and for each force what is its own. Only what is asked for is read. */
const blocksOf = ({ content, packs }: Compiled): HtmlTagDescriptor[] => [
  block('data-content', 'services', content.services),
  ...Object.entries(packs).map(([id, pack]) => block('data-force', id, pack))
]

/** The rest, as a module. A test, which has no page, gets the services too. */
const moduleOf = ({ content }: Compiled, hasPage: boolean): string => {
  if (!hasPage) return `export const content = ${JSON.stringify(content)}`
  const { services: _, ...rest } = content
  return `let services
export const content = Object.defineProperty(${JSON.stringify(rest)}, 'services', {
  get: () => (services ??= JSON.parse(document.querySelector('[data-content=services]').textContent))
})`
}

interface Options {
  /** The content folder. */
  readonly folder: string
  /** The only force of this edition, if it is a force's own. */
  readonly force?: string | undefined
}

/**
 * Compiles the YAML when the app is built. What every page needs becomes the module `virtual:content`; what the
 * first screens do without goes into the page as data behind the script. A fault stops a build; while developing it shows in the
 * browser, and a saved file reloads the page.
 */
export const contentPlugin = ({ folder, force }: Options): Plugin => {
  const load = (): { checked: Checked; files: readonly string[] } => {
    const texts = readTexts(folder)
    return { checked: check(texts, buildDay()), files: [...texts.keys()] }
  }
  return {
    name: 'content',
    resolveId: id => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return
      const { checked, files } = load()
      for (const file of files) this.addWatchFile(resolve(folder, file))
      const first = checked.faults[0]
      if (checked.compiled) {
        return moduleOf(editionFor(checked.compiled, force), process.env.VITEST === undefined)
      }
      this.error({
        message: report(checked.faults),
        id: join(folder, first?.file ?? ''),
        loc: { file: join(folder, first?.file ?? ''), line: first?.line ?? 1, column: first?.column ?? 1 }
      })
    },
    transformIndexHtml() {
      const { compiled } = load().checked
      return compiled ? blocksOf(editionFor(compiled, force)) : []
    },
    configureServer(server) {
      server.watcher.add(resolve(folder))
    },
    hotUpdate({ file, modules }) {
      if (!file.endsWith('.yaml') || relative(resolve(folder), file).startsWith('..')) return
      const compiled = this.environment.moduleGraph.getModuleById(RESOLVED)
      if (compiled) this.environment.moduleGraph.invalidateModule(compiled)
      this.environment.hot.send({ type: 'full-reload' })
      return modules.filter(module => module.id !== RESOLVED)
    }
  }
}
