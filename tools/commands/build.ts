import { parseArgs } from 'node:util'
import { PARTS } from '../build/site-part.ts'
import { example, print, runCommand } from './console.ts'

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
  // In this order: the first empties the folder.
  for (const mode of Object.keys(PARTS))
    await build({ ...(await config({ command: 'build', mode })), mode, configFile: false })
}

/** What builds takes seconds to load: not for the usage. */
await runCommand(() => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } })
  return values.help ? print(USAGE) : buildAll()
})
