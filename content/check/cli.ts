import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildDay } from './days.ts'
import { editorSchemas } from './editor-schemas.ts'
import { formatFault } from './fault.ts'
import { check, readTexts } from './load.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'write-editor-schemas': { type: 'boolean', default: false } }
})
const folder = positionals[0] ?? 'content'

if (values['write-editor-schemas']) {
  mkdirSync(join(folder, 'editor'), { recursive: true })
  for (const [file, text] of editorSchemas()) writeFileSync(join(folder, 'editor', file), text)
}

const { compiled, faults, warnings } = check(readTexts(folder), buildDay())
for (const warning of warnings) console.warn(`warning  ${formatFault(warning)}`)
for (const fault of faults) console.error(`fault    ${formatFault(fault)}`)

if (compiled)
  console.log(
    `Content is sound: ${compiled.content.tips.length} tips, ${compiled.content.services.length} contacts, ${compiled.content.actions.length} officer actions; ${warnings.length} warnings.`
  )
else {
  console.error(
    `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}: nothing is built until each is mended.`
  )
  process.exitCode = 1
}
