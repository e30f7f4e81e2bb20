import { parseArgs } from 'node:util'
import { build } from 'vite'
import config, { content } from '../../vite.config.ts'
import { errorReport } from '../build/content/content-plugin.ts'
import { PARTS } from '../build/site-part.ts'
import { example, print, runCommand } from './console.ts'

const USAGE = `Builds the live page, training and the content editor, from content that is checked once.

npm run build

FORCE=kent            builds the edition of one force
CONTENT_DIR=FOLDER    builds another folder of content
BUILD_DIR=FOLDER      where it goes: dist
${example('FORCE=kent npm run build')}`

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } })
  if (values.help) {
    print(USAGE)
    return
  }
  const { checked, sound } = content.load()
  if (!sound) throw new Error(errorReport(checked.errors))
  // In this order: the first empties the folder.
  for (const mode of Object.keys(PARTS))
    await build({ ...(await config({ command: 'build', mode })), mode, configFile: false })
}

await runCommand(main)
