import { visible } from '../../../tools/content/diagnostic.ts'
import { previewImport } from '../../../tools/editorial/languages/import-translations.ts'
import { readXliff } from '../../../tools/editorial/languages/read-xliff.ts'
import type { TranslationRow } from '../../../tools/editorial/languages/translation-rows.ts'
import { readTranslatorsSheet } from '../../../tools/editorial/languages/translators-sheet.ts'
import type { ImportedFile } from './ImportPanel.tsx'

const isXliff = (name: string) => /\.(?:xlf|xliff|xml)$/i.test(name)

/** @returns what a sheet or an XLIFF file would change; its name tells the format. */
export const readImportedFile = async (
  file: Pick<File, 'name' | 'arrayBuffer'>,
  tag: string,
  rows: readonly TranslationRow[]
): Promise<ImportedFile> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { texts, problem } = isXliff(file.name) ? readXliff(tag, bytes) : readTranslatorsSheet(tag, bytes)
  return problem === undefined
    ? { name: file.name, preview: previewImport(rows, texts) }
    : { name: file.name, problem: visible(problem) }
}
