import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown, runnerImport } from 'vite'
import type { earlyPage } from '../../../src/live/first-paint/first-screen.tsx'
import { contentPlugin } from '../content/content-plugin.ts'
import type { ContentService } from '../content/content-service.ts'
import { assemble } from './assemble.ts'
import { scriptOfChunks } from './inline-chunks.ts'
import { SECOND_SCRIPT } from './second-script-plugin.ts'

const fileAt = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const [FIRST = '', EARLY = '', EARLY_PAGE = ''] = [
  'src/live/first-paint/hold-presses.ts',
  'src/live/first-paint/run-early.ts',
  'src/live/first-paint/first-screen.tsx'
].map(fileAt)

/** Gives the walk before the app what the build knows of it. */
const earlyDataPlugin = (early: unknown): Plugin => ({
  name: 'early-data',
  resolveId: id => (id === 'virtual:early' ? `\0${id}` : undefined),
  load: id => (id === '\0virtual:early' ? `export const early = ${JSON.stringify(early)}` : undefined)
})

/** @returns an entry bundled and minified as a script of its own. */
const scriptOf = async (entry: string, plugins: readonly Plugin[] = []): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } }
  })
  const [chunk] = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return chunk.code.trim()
}

const drawEarlyPage = async (content: ContentService) => {
  const { module } = await runnerImport<{ earlyPage: typeof earlyPage }>(EARLY_PAGE, {
    plugins: [contentPlugin(content)],
    logLevel: 'silent'
  })
  return module.earlyPage()
}

const chunksOf = (bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] =>
  Object.values(bundle).flatMap(one => (one.type === 'chunk' ? [one] : []))

/** @returns a chunk preceded by all chunks that it imports. */
const withImports = (
  all: readonly Rolldown.OutputChunk[],
  chunk: Rolldown.OutputChunk
): readonly Rolldown.OutputChunk[] => [
  ...new Set([
    ...chunk.imports.flatMap(name =>
      all.filter(({ fileName }) => fileName === name).flatMap(imported => withImports(all, imported))
    ),
    chunk
  ])
]

/** Removes the chunks from the output. @returns the script of the app, with all shared chunks, and the second script. */
const takeScripts = (bundle: Rolldown.OutputBundle, app: Rolldown.OutputChunk) => {
  const all = chunksOf(bundle)
  const second = all.find(({ facadeModuleId }) => facadeModuleId?.endsWith(SECOND_SCRIPT))
  if (!second) throw new Error(`${SECOND_SCRIPT} gave no script.`)
  for (const { fileName } of all) delete bundle[fileName]
  const first = withImports(all, app)
  const last = withImports(all, second).filter(chunk => !first.includes(chunk))
  return { script: scriptOfChunks(first), secondScript: scriptOfChunks(last) }
}

/** Builds the live page as one document, with its first screen drawn. In development the app alone draws it. */
export const oneDocumentPlugin = (content: ContentService): Plugin => {
  let isBuild = false
  return {
    name: 'one-document',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page, { path, bundle = {}, chunk }) {
        if (path !== '/index.html') return
        const first = await scriptOf(FIRST)
        if (!isBuild || !chunk) return [{ tag: 'script', children: first, injectTo: 'head' }]
        const style = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'))
        if (style?.type !== 'asset') throw new Error('The live page has no style.')
        delete bundle[style.fileName]
        const { screen, templates, data } = await drawEarlyPage(content)
        return assemble({
          page,
          style: String(style.source).trim(),
          first,
          screen,
          templates,
          early: await scriptOf(EARLY, [earlyDataPlugin(data)]),
          ...takeScripts(bundle, chunk)
        })
      }
    }
  }
}
