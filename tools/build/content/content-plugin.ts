import { join, relative, resolve, sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { buildDay } from '../../content/days.ts'
import { counted, type Diagnostic, formatDiagnostic } from '../../content/diagnostic.ts'
import { isContentFile } from '../../content/parse/sources.ts'
import { writeEditorSchemas } from '../../editorial/write-editor-schemas.ts'
import { builtParts, type SitePart } from '../../server/site-part.ts'
import { plainPageOf } from '../plain-page/page.ts'
import type { ContentService } from './content-service.ts'
import { CONTENT_OF_PAGE, dataBlocks, languageBlocks } from './page-data.ts'
import { asModule, CONTENT, VIRTUAL_MODULES } from './virtual-modules.ts'

const MODULES = Object.keys(VIRTUAL_MODULES)
const RESOLVED = '\0'

const summary = (severity: Diagnostic['severity'], errors: readonly Diagnostic[], shown = errors) =>
  [`The content has ${counted(errors.length, severity)}:`, ...shown.map(formatDiagnostic)].join('\n\n')

/** A few show what kind they are; all of them would hide the rest of the build's output. */
const MAX_WARNINGS = 5

const someWarnings = (warnings: readonly Diagnostic[], folder: string) => {
  const command = folder === 'content' ? 'npm run content' : `npm run content -- --folder ${folder}`
  return `${summary('warning', warnings, warnings.slice(0, MAX_WARNINGS))}\n\n${command} lists them all.`
}

/** @returns every error of the content, as text for the person who builds. */
export const errorReport = (errors: readonly Diagnostic[]): string => summary('error', errors)

/** The error that stops a build: it lists every error, and points at the first. */
const buildError = (folder: string, errors: readonly Diagnostic[]) => {
  const [first] = errors
  const file = join(folder, first?.file ?? '')
  return {
    message: errorReport(errors),
    id: file,
    loc: { file, line: first?.line ?? 1, column: first?.column ?? 1 }
  }
}

/** A meta tag: workers compare `release`, and `without` tells training that there is no editor. */
const mark = (name: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { name, content },
  injectTo: 'head'
})

/** Every word as plain HTML, for a browser in which the app never runs. */
const plainWords = (edition: SiteEdition): HtmlTagDescriptor => ({
  tag: 'div',
  attrs: { class: 'plain column' },
  children: plainPageOf(edition),
  injectTo: 'body'
})

/**
 * Puts the content into pages as data blocks, which the module `virtual:content` reads: English first, the
 * other languages last. The version and the data of training are modules of their own. An error stops a
 * build. In development the browser shows it, and saving a content file reloads the page.
 */
export const contentPlugin = (content: ContentService, part: SitePart = 'live'): Plugin => {
  const { folder } = content
  // Whether pages are made from a file: the content, or the accepted content, which training compares it with.
  const isSource = (file: string) => {
    const path = relative(resolve(folder), file).split(sep).join('/')
    return !path.startsWith('..') && (isContentFile(path) || path.startsWith('approved/'))
  }
  let isBuild = false
  return {
    name: 'content',
    configResolved({ command }) {
      isBuild = command === 'build'
      // Throws before any work if SOURCE_DATE_EPOCH is not a number.
      buildDay()
    },
    resolveId: id => (MODULES.includes(id) ? RESOLVED + id : undefined),
    load(id) {
      const name = MODULES.find(module => id === RESOLVED + module)
      if (name === undefined) return
      const { texts, checked, sound } = content.load()
      for (const file of texts.keys()) this.addWatchFile(resolve(folder, file))
      if (!sound) this.error(buildError(folder, checked.errors))
      // Only once for all parts of a build.
      if (isBuild && part === 'live' && name === CONTENT && checked.warnings.length > 0)
        this.warn(someWarnings(checked.warnings, folder))
      // Drawing the first screen, and unit tests, have no page to read data from.
      const hasPage = this.environment.config.consumer === 'client' && process.env.VITEST === undefined
      return name === CONTENT && hasPage
        ? CONTENT_OF_PAGE
        : asModule(VIRTUAL_MODULES[name]?.(sound, texts) ?? {})
    },
    transformIndexHtml(_, { path }) {
      const { sound } = content.load()
      if (!sound) return []
      const release = mark('release', String(sound.sources['release.yaml'].value.release))
      const others = languageBlocks(sound.edition.languages)
      // The editor reads texts, and shows no screen of the phone.
      if (path.startsWith('/editor/')) return [release, ...others]
      const lacks = path.startsWith('/training/') && !builtParts().includes('editor')
      return [
        release,
        ...(lacks ? [mark('without', 'editor')] : []),
        ...dataBlocks(sound.edition),
        ...(path === '/index.html' ? [plainWords(sound.edition)] : []),
        ...others
      ]
    },
    configureServer(server) {
      writeEditorSchemas(folder)
      server.watcher.add(resolve(folder))
    },
    watchChange(file) {
      if (isSource(file)) content.forget()
    },
    hotUpdate({ file, modules }) {
      if (!isSource(file)) return
      const { moduleGraph, hot } = this.environment
      const stale = MODULES.flatMap(name => moduleGraph.getModuleById(RESOLVED + name) ?? [])
      for (const module of stale) moduleGraph.invalidateModule(module)
      hot.send({ type: 'full-reload' })
      return modules.filter(module => !stale.includes(module))
    }
  }
}
