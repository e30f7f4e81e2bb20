import type { TranslationRow } from '../../../tools/editorial/languages/translation-rows.ts'
import { translatorsSheet } from '../../../tools/editorial/languages/translators-sheet.ts'
import { download } from '../../desk/download.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { translateWords } from './translate-words.ts'

interface Props {
  readonly tag: string
  /** The texts to save. */
  readonly rows: readonly TranslationRow[]
  readonly onFile: (file: File) => void
}

/** Saves the texts of a list for a translator elsewhere, and imports one that they sent back. */
export const FileButtons = ({ tag, rows, onFile }: Props) => (
  <div className="row">
    <button
      type="button"
      className="press"
      disabled={rows.length === 0}
      onClick={() => download(`${tag}.csv`, translatorsSheet(tag, rows), 'text/csv')}
    >
      {translateWords.saveCsv}
    </button>
    <FileButton accept=".csv,text/csv" onFile={onFile}>
      {translateWords.importFile}
    </FileButton>
  </div>
)
