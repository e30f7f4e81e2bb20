import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { DayNumber, ToSettle } from '../../../machines/content/content.ts'
import { type Checked, check, readTexts } from '../../content/check.ts'
import { wholeEdition } from '../../content/compile/edition.ts'
import { buildDay, todayInUk } from '../../content/days.ts'
import { counted, type Fault, formatFault } from '../../content/diagnostic.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { blocksOf, type Edition, moduleOf } from './page-data.ts'

const NAME = 'virtual:content'
const RESOLVED = `\0${NAME}`

const report = (kind: Fault['kind'], faults: readonly Fault[], shown = faults) =>
  [`The content has ${counted(faults.length, kind)}:`, ...shown.map(formatFault)].join('\n\n')

/** So many warnings show of what kind they are; all would bury what else a build has to say. */
const SOME = 5

const reportSome = (warnings: readonly Fault[], folder: string) => {
  const lists = folder === 'content' ? 'npm run content' : `npm run content -- ${folder}`
  return `${report('warning', warnings, warnings.slice(0, SOME))}\n\n${lists} lists them all.`
}

/** @returns what stops a build: every fault, at the place of the first. */
export const stopBuild = (folder: string, faults: readonly Fault[]) => {
  const [first] = faults
  const file = join(folder, first?.file ?? '')
  return {
    message: report('fault', faults),
    id: file,
    loc: { file, line: first?.line ?? 1, column: first?.column ?? 1 }
  }
}

interface Options {
  /** The content folder. */
  readonly folder: string
  /** The only force of this edition, if it is a force's own. */
  readonly force?: string | undefined
  /** Tells since which day both roles have signed all of an edition. */
  readonly approvedOn?: (sources: Sources, force?: string) => DayNumber | undefined
  /** Tells how much of an edition stands against a release. */
  readonly toSettle?: (sources: Sources, force?: string) => ToSettle | undefined
}

interface Loaded {
  readonly checked: Checked
  readonly files: readonly string[]
}

/**
 * Compiles the YAML when the app is built. What every screen needs becomes the module `virtual:content`; what the first
 * screens do without goes into the page as data behind the script. A fault stops a build, and what is unconfirmed or
 * stale is warned of; while developing a fault shows in the browser, and a saved file reloads the page.
 */
export const contentPlugin = ({ folder, force, approvedOn, toSettle }: Options): Plugin => {
  let isBuild = false
  let built: Loaded | undefined
  const load = (): Loaded => {
    const texts = readTexts(folder)
    return { checked: check(texts, todayInUk(), buildDay()), files: [...texts.keys()] }
  }
  /** A build asks twice, for the script and for the page. */
  const loaded = (): Loaded => {
    if (!isBuild) return load()
    built ??= load()
    return built
  }
  const editionOf = (checked: Checked): Edition | undefined => {
    const edition = wholeEdition(checked, force)
    const { sources } = checked
    if (!edition) return undefined
    const on = approvedOn?.(sources as Sources, force)
    const left = toSettle?.(sources as Sources, force)
    return {
      ...edition,
      content: {
        ...edition.content,
        ...(on === undefined ? {} : { approvedOn: on }),
        ...(left === undefined ? {} : { toSettle: left })
      }
    }
  }
  return {
    name: 'content',
    configResolved({ command }) {
      isBuild = command === 'build'
      /** Throws before any work, if the day that is set is none. */
      buildDay()
    },
    buildStart() {
      built = undefined
    },
    resolveId: id => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return
      const { checked, files } = loaded()
      for (const file of files) this.addWatchFile(resolve(folder, file))
      if (isBuild && checked.compiled && checked.warnings.length > 0)
        this.warn(reportSome(checked.warnings, folder))
      /** What draws the first screen while the app is built has none; nor has a unit test. */
      const hasPage = this.environment.config.consumer === 'client' && process.env.VITEST === undefined
      const edition = editionOf(checked)
      if (edition) return moduleOf(edition, hasPage)
      this.error(stopBuild(folder, checked.faults))
    },
    transformIndexHtml() {
      const edition = editionOf(loaded().checked)
      return edition ? blocksOf(edition) : []
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
