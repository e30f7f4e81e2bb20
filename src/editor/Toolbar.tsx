import { download } from '../desk/download.ts'
import type { DeskParts } from './load-desk.ts'
import type { FileChanges, Workspace } from './model/workspace.ts'
import { editorWords } from './words.ts'

interface Props {
  readonly parts: DeskParts | undefined
  readonly workspace: Workspace | undefined
  readonly changes: FileChanges | undefined
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** Left out if no folder is open. */
  readonly onSave: (() => void) | undefined
}

/** The bar at the top: undo, redo, and the buttons that save. */
export const Toolbar = ({ parts, workspace, changes, onUndo, onRedo, onSave }: Props) => {
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
      {onSave && (
        <button type="button" className="edge" onClick={onSave} disabled={count === 0}>
          {editorWords.saveToFolder}
        </button>
      )}
      <button
        type="button"
        className="edge"
        disabled={count === 0}
        onClick={() =>
          parts && changes && download('content-changes.zip', parts.zipOfChanges(changes), 'application/zip')
        }
      >
        {editorWords.download}
      </button>
      <button
        type="button"
        className="edge"
        disabled={count === 0}
        onClick={() =>
          parts &&
          workspace &&
          changes &&
          download('content-changes.patch', parts.patchOfChanges(workspace.opened, changes), 'text/x-patch')
        }
      >
        {editorWords.downloadPatch}
      </button>
    </header>
  )
}
