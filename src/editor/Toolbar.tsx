import type { SaveTo } from './model/editor.machine.ts'
import type { FileChanges, Workspace } from './model/workspace.ts'
import { editorWords } from './words.ts'

interface Props {
  readonly workspace: Workspace | undefined
  /** What Undo takes back. */
  readonly lastEdit: string | undefined
  readonly changes: FileChanges | undefined
  /** When all changes were downloaded, unless there are newer ones. Milliseconds since 1970. */
  readonly downloadedAt: number | undefined
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly hasFolder: boolean
  readonly onSave: (to: SaveTo) => void
}

const statusOf = (count: number, downloadedAt: number | undefined): string => {
  if (count === 0) return editorWords.nothingChanged
  if (downloadedAt === undefined) return editorWords.changed(count)
  return editorWords.downloaded(count, new Date(downloadedAt).toTimeString().slice(0, 5))
}

/** The bar at the top: undo, redo, and the buttons that save. */
export const Toolbar = ({
  workspace,
  lastEdit,
  changes,
  downloadedAt,
  onUndo,
  onRedo,
  hasFolder,
  onSave
}: Props) => {
  const count = changes?.size ?? 0
  return (
    <header className="toolbar">
      <b>{editorWords.product}</b>
      <span className="toolbar-gap" />
      <button
        type="button"
        className="undo"
        title={lastEdit}
        onClick={onUndo}
        disabled={!workspace?.undo.length}
      >
        {lastEdit ? editorWords.undoOf(lastEdit) : editorWords.undo}
      </button>
      <button type="button" onClick={onRedo} disabled={!workspace?.redo.length}>
        {editorWords.redo}
      </button>
      <span role="status">{workspace && statusOf(count, downloadedAt)}</span>
      {hasFolder && (
        <button type="button" className="edge" onClick={() => onSave('folder')} disabled={count === 0}>
          {editorWords.saveToFolder}
        </button>
      )}
      <button type="button" className="edge" disabled={count === 0} onClick={() => onSave('changes')}>
        {editorWords.download}
      </button>
    </header>
  )
}
