import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { todayInUk } from '../../content/days.ts'
import { counted } from '../../content/diagnostic.ts'
import { readTexts } from '../../content/read-texts.ts'
import { emptySlots } from '../../editorial/release-readiness.ts'
import { applySheet } from '../../editorial/ring-round/apply.ts'
import { sheetOf } from '../../editorial/ring-round/sheet.ts'
import { print, printDiagnostics } from '../console.ts'
import { errorSummary, soundContent } from './load-content.ts'

const SHEET = 'ring-round.csv'

/** `npm run content -- ring-round`: writes a sheet with every number, and space for the results of the calls. */
export const writeSheet = (folder: string): void => {
  const { sources } = soundContent(folder)
  if (existsSync(SHEET))
    throw new Error(`${SHEET} is there already, and may hold answers. Move it away, then try again.`)
  writeFileSync(SHEET, sheetOf(sources, todayInUk()))
  print(`Wrote ${SHEET}. Fill in its last columns, then: npm run content -- ring-round apply ${SHEET}`)
  const empty = emptySlots(sources)
  if (empty.length === 0) return
  print(
    `\nAsk the forces too for information that only they have, and write it below "slots" of their files: ${counted(empty.length, 'slot')} to fill.`,
    ...empty.map(({ file, message }) => `${file}  ${message}`)
  )
}

/** `npm run content -- ring-round apply FILE`: reads a completed sheet into the content. */
export const applyFilledSheet = (folder: string, file: string): void => {
  soundContent(folder)
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const { texts, refused, remarks, errors } = applySheet(readTexts(folder), readFileSync(file), todayInUk())
  if (refused.length > 0) throw new Error([...refused, '\nNothing was changed.'].join('\n'))
  for (const [path, text] of texts) writeFileSync(join(folder, path), text)
  print(...remarks, `${counted(texts.size, 'file')} changed: review the diff before you commit it.`)
  if (errors.length === 0) return
  printDiagnostics('error', errors)
  print(`\n${errorSummary(errors)} Everything that you found is in the files.`)
}
