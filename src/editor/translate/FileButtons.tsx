import type { LanguageSource } from '../../../tools/content/parse/sources.ts'
import type { TranslationRow } from '../../../tools/editorial/languages/translation-rows.ts'
import { translatorsSheet } from '../../../tools/editorial/languages/translators-sheet.ts'
import { xliffOf } from '../../../tools/editorial/languages/write-xliff.ts'
import { download } from '../../desk/download.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { translateWords } from './translate-words.ts'

interface Props {
  readonly tag: string
  readonly language: Pick<LanguageSource['value'], 'dir'>
  /** The texts to save. */
  readonly rows: readonly TranslationRow[]
  readonly onFile: (file: File) => void
}

/** Saves the texts of a list for a translator elsewhere, and imports one that they sent back. */
export const FileButtons = ({ tag, language, rows, onFile }: Props) => {
  const isNone = rows.length === 0
  return (
    <div className="row">
      <button
        type="button"
        className="press"
        disabled={isNone}
        onClick={() => download(`${tag}.csv`, translatorsSheet(tag, rows), 'text/csv')}
      >
        {translateWords.saveCsv}
      </button>
      <button
        type="button"
        className="press"
        disabled={isNone}
        onClick={() => download(`${tag}.xlf`, xliffOf(tag, language, rows), 'application/xliff+xml')}
      >
        {translateWords.saveXliff}
      </button>
      <FileButton accept=".csv,.xlf,.xliff,.xml,text/csv,application/xliff+xml" onFile={onFile}>
        {translateWords.importFile}
      </FileButton>
    </div>
  )
}
