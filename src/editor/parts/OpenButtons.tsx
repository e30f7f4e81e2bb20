import { useRef } from 'react'
import { canOpenFolders } from '../files/folder.ts'
import { editorWords } from '../words.ts'

export type OpenedFrom = keyof typeof editorWords.openedAs

interface Props {
  readonly onFolder: () => void
  readonly onZip: (file: File) => void
  readonly onRelease: () => void
  readonly isOpen: boolean
}

/** The three ways in. A folder only where the browser has a picker for one. */
export const OpenButtons = ({ onFolder, onZip, onRelease, isOpen }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="row">
      {canOpenFolders() && (
        <button type="button" className="press" onClick={onFolder}>
          {editorWords.openFolder}
        </button>
      )}
      <button type="button" className="press" onClick={() => input.current?.click()}>
        {editorWords.openZip}
      </button>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) onZip(file)
        }}
      />
      <button type="button" className={isOpen ? 'press' : 'press main'} onClick={onRelease}>
        {editorWords.startFromRelease}
      </button>
    </div>
  )
}
