import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { editorSchemas } from './editor-schemas.ts'
import { formatFault } from './fault.ts'
import { check, readTexts, todayInUk } from './load.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'write-editor-schemas': { type: 'boolean', default: false } }
})
const folder = positionals[0] ?? 'content'

if (values['write-editor-schemas']) {
  mkdirSync(join(folder, 'editor'), { recursive: true })
  for (const [file, text] of editorSchemas()) writeFileSync(join(folder, 'editor', file), text)
}

const { content, faults, warnings } = check(readTexts(folder), todayInUk())
for (const warning of warnings) console.warn(`warning  ${formatFault(warning)}`)
for (const fault of faults) console.error(`fault    ${formatFault(fault)}`)

if (content)
  console.log(
    `Content is sound: ${content.tips.length} tips, ${content.services.length} contacts, ${content.actions.length} officer actions; ${warnings.length} warnings.`
  )
else {
  console.error(
    `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}: nothing is built until each is mended.`
  )
  process.exitCode = 1
}
