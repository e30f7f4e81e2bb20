import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Plugin, PreviewServer, UserConfig } from 'vite'
import { readList } from '../server/file-list.ts'
import { FILE_LIST } from '../server/server-files.ts'
import { builtParts, isInPart } from '../server/site-part.ts'
import { example, print, printStep, runCommand } from './console.ts'

const USAGE = `Builds the live page, training and the content editor, from content that is checked once.

npm run build
npm start             builds, and serves it: the live page as soon as it is built

PORT=NUMBER           where it is served: 4173
FORCE=kent            builds the edition of one force
CONTENT_DIR=FOLDER    builds another folder of content
BUILD_DIR=FOLDER      where it goes: dist
WITHOUT_EDITOR=1      leaves the content editor out
BROTLI_QUALITY=NUMBER how hard Brotli tries, of 11: 9 in a build, 11 in a release
SOURCE_DATE_EPOCH=SECONDS  the day of the build, so that it can be repeated; a fact is still stale by today
${example('FORCE=kent npm run build')}`

/** Serves the build. A request for a part that is not built yet is answered once all parts are. */
const serve = async (settings: UserConfig, whole: () => Promise<unknown>): Promise<PreviewServer> => {
  const { preview } = await import('vite')
  const waiting: Plugin = {
    name: 'wait-for-parts',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '' }, _, next) => {
        if (isInPart('live', `${url.slice(1)}/`)) next()
        else whole().then(() => next(), next)
      })
    }
  }
  return await preview({ ...settings, configFile: false, plugins: [waiting, settings.plugins] }).catch(
    error => {
      throw new Error(`${error.message}. Stop what uses it, or choose another: PORT=8080 npm start`)
    }
  )
}

const buildAll = async (isServed: boolean): Promise<void> => {
  const { build } = await import('vite')
  const { default: config, content } = await import('../../vite.config.ts')
  const { errorReport } = await import('../build/content/content-plugin.ts')
  const { checked, sound } = content.load()
  if (!sound) throw new Error(errorReport(checked.errors))
  let site = ''
  const buildPart = async (mode: string) => {
    printStep(`Building ${mode}`)
    const settings = await config({ command: 'build', mode })
    site = resolve(settings.root ?? '', settings.build?.outDir ?? '')
    await build({ ...settings, mode, configFile: false, logLevel: 'warn' })
  }
  const [first = '', ...others] = builtParts()
  // The first part empties the folder.
  await buildPart(first)
  const server = isServed
    ? await serve(await config({ command: 'serve', mode: 'production' }), () => rest)
    : undefined
  server?.printUrls()
  // Starts once the live page is served: building training leaves no time to answer requests.
  const rest = others.reduce((before, mode) => before.then(() => buildPart(mode)), Promise.resolve())
  await rest.catch(async error => {
    await server?.close()
    throw error
  })
  const files = readList(readFileSync(join(site, FILE_LIST), 'utf8')).length
  print(`The site in ${relative('.', site)} has ${files} files, listed in ${FILE_LIST}.`)
  // The last line is the address.
  server?.printUrls()
}

/** `buildAll` loads Vite only when it runs, as that takes seconds and `--help` does not need it. */
await runCommand(() => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean' }, serve: { type: 'boolean', default: false } }
  })
  return values.help ? print(USAGE) : buildAll(values.serve)
})
