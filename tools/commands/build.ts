import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readList } from '../server/file-list.ts'
import { FILE_LIST } from '../server/server-files.ts'
import { PARTS } from '../server/site-part.ts'
import { example, print, runCommand } from './console.ts'
import { startProgress } from './progress.ts'

const USAGE = `Builds the live page, training and the content editor, from content that is checked once.

npm run build

FORCE=kent            builds the edition of one force
CONTENT_DIR=FOLDER    builds another folder of content
BUILD_DIR=FOLDER      where it goes: dist
${example('FORCE=kent npm run build')}`

const buildAll = async (): Promise<void> => {
  const { build } = await import('vite')
  const { default: config, content } = await import('../../vite.config.ts')
  const { errorReport } = await import('../build/content/content-plugin.ts')
  const { checked, sound } = content.load()
  if (!sound) throw new Error(errorReport(checked.errors))
  const progress = startProgress()
  let site = ''
  // The order matters, as the first part empties the folder.
  for (const mode of Object.keys(PARTS)) {
    progress.step(`Building ${mode}`)
    const settings = await config({ command: 'build', mode })
    site = resolve(settings.root ?? '', settings.build?.outDir ?? '')
    await build({ ...settings, mode, configFile: false, logLevel: 'warn' })
  }
  progress.end()
  const files = readList(readFileSync(join(site, FILE_LIST), 'utf8')).length
  print(`The site in ${relative('.', site)} has ${files} files, listed in ${FILE_LIST}.`)
}

/** Loaded only now, as it takes seconds and `--help` does not need it. */
await runCommand(() => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } })
  return values.help ? print(USAGE) : buildAll()
})
