import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown, runnerImport } from 'vite'
import type { firstScreen } from '../../../src/live/first-paint/first-screen.tsx'
import { contentPlugin } from '../content/content-plugin.ts'
import type { ContentService } from '../content/content-service.ts'
import { assemble } from './assemble.ts'
import { scriptOfChunks } from './inline-chunks.ts'
import { SECOND_SCRIPT } from './second-script-plugin.ts'

const fileAt = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const [EARLY, FIRST_SCREEN] = [
  'src/live/first-paint/early-press.ts',
  'src/live/first-paint/first-screen.tsx'
].map(fileAt)

/** @returns an entry bundled and minified as a script of its own. */
const scriptOf = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } }
  })
  const [chunk] = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return chunk.code.trim()
}

const drawFirstScreen = async (content: ContentService): Promise<string> => {
  const { module } = await runnerImport<{ firstScreen: typeof firstScreen }>(FIRST_SCREEN ?? '', {
    plugins: [contentPlugin(content)],
    logLevel: 'silent'
  })
  return module.firstScreen()
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
        const early = await scriptOf(EARLY ?? '')
        if (!isBuild || !chunk) return [{ tag: 'script', children: early, injectTo: 'head' }]
        const style = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'))
        if (style?.type !== 'asset') throw new Error('The live page has no style.')
        delete bundle[style.fileName]
        return assemble({
          page,
          style: String(style.source).trim(),
          early,
          screen: await drawFirstScreen(content),
          ...takeScripts(bundle, chunk)
        })
      }
    }
  }
}
