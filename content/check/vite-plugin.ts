import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type Fault, formatFault } from './fault.ts'
import { check, readTexts, todayInUk } from './load.ts'

const NAME = 'virtual:content'
const RESOLVED = `\0${NAME}`

const report = (faults: readonly Fault[]) =>
  [
    `The content has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`,
    ...faults.map(formatFault)
  ].join('\n\n')

/**
 * Compiles the YAML when the app is built, and gives it to the app as the module `virtual:content`.
 * A fault stops a build; while developing it shows in the browser, and a saved file reloads the page.
 * @param folder the content folder.
 */
export const contentPlugin = (folder: string): Plugin => ({
  name: 'content',
  resolveId: id => (id === NAME ? RESOLVED : undefined),
  load(id) {
    if (id !== RESOLVED) return
    const texts = readTexts(folder)
    for (const file of texts.keys()) this.addWatchFile(resolve(folder, file))
    const { content, faults } = check(texts, todayInUk())
    const first = faults[0]
    if (!first) return `export const content = ${JSON.stringify(content)}`
    this.error({
      message: report(faults),
      id: join(folder, first.file),
      loc: { file: join(folder, first.file), line: first.line, column: first.column }
    })
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
})
