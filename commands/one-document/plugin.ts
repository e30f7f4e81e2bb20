import { fileURLToPath } from 'node:url'
import { build, type Plugin, runnerImport } from 'vite'
import type { firstScreen } from '../../src/first/first-screen.tsx'
import { reachedPlugin } from '../release/reached-plugin.ts'
import { assemble } from './assemble.ts'

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const [EARLY, FIRST_SCREEN, BEHIND] = [
  'src/first/early.ts',
  'src/first/first-screen.tsx',
  'src/behind.ts'
].map(fileAt)

/** @returns a script of its own as text, small. */
const scriptOf = async (entry: string, plugins: Plugin[] = []): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } }
  })
  const [chunk] = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return chunk.code.trim()
}

const drawFirstScreen = async (words: Plugin[]): Promise<string> => {
  const { module } = await runnerImport<{ firstScreen: typeof firstScreen }>(FIRST_SCREEN ?? '', {
    plugins: words,
    logLevel: 'silent'
  })
  return module.firstScreen()
}

/**
 * Builds the live page as one document, with its first screen drawn; while developing, the app alone draws it.
 * @param words makes the plugins that tell the words of the edition.
 */
export const oneDocumentPlugin = ({ words }: { readonly words: () => Plugin[] }): Plugin => {
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
        delete bundle[chunk.fileName]
        return assemble({
          page,
          style: String(style.source).trim(),
          early,
          screen: await drawFirstScreen(words()),
          script: chunk.code.trim(),
          behind: await scriptOf(BEHIND ?? '', [reachedPlugin(process.env.REACHED_LIST)])
        })
      }
    }
  }
}
