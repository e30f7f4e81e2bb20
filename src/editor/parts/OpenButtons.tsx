import { canOpenFolders } from '../files/folder.ts'
import { editorWords } from '../words.ts'
import { FileButton } from './FileButton.tsx'

export type OpenedFrom = keyof typeof editorWords.openedAs

interface Props {
  readonly onFolder: () => void
  readonly onZip: (file: File) => void
  readonly onRelease: () => void
  readonly isOpen: boolean
}

/** The three ways in. A folder only where the browser has a picker for one. */
export const OpenButtons = ({ onFolder, onZip, onRelease, isOpen }: Props) => (
  <div className="row">
    {canOpenFolders() && (
      <button type="button" className="press" onClick={onFolder}>
        {editorWords.openFolder}
      </button>
    )}
    <FileButton accept=".zip,application/zip" onFile={onZip}>
      {editorWords.openZip}
    </FileButton>
    <button type="button" className={isOpen ? 'press' : 'press main'} onClick={onRelease}>
      {editorWords.startFromRelease}
    </button>
  </div>
)
