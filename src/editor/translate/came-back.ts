import { readXliff } from '../../../tools/editorial/languages/read-xliff.ts'
import { takeBack } from '../../../tools/editorial/languages/take-back.ts'
import type { TranslationRow } from '../../../tools/editorial/languages/translation-rows.ts'
import { readTranslatorsSheet } from '../../../tools/editorial/languages/translators-sheet.ts'
import type { CameBack } from './TakeBackPanel.tsx'

const isXliff = (name: string) => /\.(?:xlf|xliff|xml)$/i.test(name)

/** @returns what a sheet or an XLIFF file would change; by its name it is told which of them it is. */
export const cameBack = async (
  file: Pick<File, 'name' | 'arrayBuffer'>,
  tag: string,
  rows: readonly TranslationRow[]
): Promise<CameBack> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { texts, problem } = isXliff(file.name) ? readXliff(tag, bytes) : readTranslatorsSheet(tag, bytes)
  return problem === undefined
    ? { name: file.name, back: takeBack(rows, texts) }
    : { name: file.name, problem }
}
