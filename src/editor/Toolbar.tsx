import type { FileChanges, Workspace } from './model/workspace.ts'
import { editorWords } from './words.ts'

/** Where changes are saved. */
export type SaveTo = 'folder' | 'zip' | 'patch'

interface Props {
  readonly workspace: Workspace | undefined
  readonly changes: FileChanges | undefined
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly hasFolder: boolean
  readonly onSave: (to: SaveTo) => void
}

/** The bar at the top: undo, redo, and the buttons that save. */
export const Toolbar = ({ workspace, changes, onUndo, onRedo, hasFolder, onSave }: Props) => {
  const count = changes?.size ?? 0
  return (
    <header className="toolbar">
      <b>{editorWords.product}</b>
      <span className="toolbar-gap" />
      <button type="button" onClick={onUndo} disabled={!workspace?.undo.length}>
        {editorWords.undo}
      </button>
      <button type="button" onClick={onRedo} disabled={!workspace?.redo.length}>
        {editorWords.redo}
      </button>
      <span role="status">
        {workspace && (count > 0 ? editorWords.changed(count) : editorWords.nothingChanged)}
      </span>
      {hasFolder && (
        <button type="button" className="edge" onClick={() => onSave('folder')} disabled={count === 0}>
          {editorWords.saveToFolder}
        </button>
      )}
      <button type="button" className="edge" disabled={count === 0} onClick={() => onSave('zip')}>
        {editorWords.download}
      </button>
      <button type="button" className="edge" disabled={count === 0} onClick={() => onSave('patch')}>
        {editorWords.downloadPatch}
      </button>
    </header>
  )
}
