import { fileURLToPath } from 'node:url'
import { type Plugin, type Rolldown, runnerImport } from 'vite'
import { contentPlugin } from '../content/content-plugin.ts'
import type { ContentService } from '../content/content-service.ts'
import { scriptOf } from '../script-of.ts'
import { assemble } from './assemble.ts'
import type { earlyPage } from './first-screen.tsx'
import { linkChunks } from './link-chunks.ts'

const fileAt = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const [FIRST = '', WALK = '', START = '', EARLY_PAGE = ''] = [
  'src/live/first-paint/before-paint.ts',
  'src/live/first-paint/walk-early.ts',
  'src/live/first-paint/start-app.ts',
  'tools/build/one-document/first-screen.tsx'
].map(fileAt)

/** A script that starts the walk before the app with its data from the build. */
const walkScript = (data: unknown): Promise<string> =>
  scriptOf('run-walk', {
    'run-walk': `import { walkEarly } from ${JSON.stringify(WALK)}
walkEarly(document.getElementById('app'), ${JSON.stringify(data)})`
  })

const drawEarlyPage = async (content: ContentService) => {
  const { module } = await runnerImport<{ earlyPage: typeof earlyPage }>(EARLY_PAGE, {
    plugins: [contentPlugin(content)],
    logLevel: 'silent'
  })
  return module.earlyPage()
}

/** Removes the app from the output. @returns it as plain scripts. @throws if a part of it would be loaded later. */
const takeApp = (bundle: Rolldown.OutputBundle, entry: Rolldown.OutputChunk): readonly string[] => {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
  for (const { fileName, dynamicImports } of chunks) {
    if (dynamicImports.length > 0) throw new Error(`${fileName} would load another file: ${dynamicImports}`)
    delete bundle[fileName]
  }
  return linkChunks(entry, chunks)
}

/** Builds the live page as one document, with its first screen drawn. In development only the app draws it. */
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
          early: await walkScript(data),
          app: takeApp(bundle, chunk),
          start: await scriptOf(START)
        })
      }
    }
  }
}
