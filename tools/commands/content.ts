import { readFileSync, writeFileSync } from 'node:fs'
import { idsModule } from '../content/compile/ids.ts'
import { print, runCommand } from './console.ts'

const GENERATED_IDS = 'machines/content/ids.ts'
const readText = (path: string) => readFileSync(path, 'utf8')

/** Writes the file of ids. Ignores errors, as the check reports files that cannot be read. */
const makeIds = (): void => {
  try {
    const text = idsModule(readText('content/needs.yaml'), readText('content/questions.yaml'))
    if (readText(GENERATED_IDS) === text) return
    writeFileSync(GENERATED_IDS, text)
    print(`made       ${GENERATED_IDS}`)
  } catch {}
}

await runCommand(async () => {
  // Before any module that uses the ids is loaded.
  makeIds()
  await (await import('./content/program.ts')).contentProgram().parseAsync()
})
