import { type ComponentProps, useEffect } from 'react'
import type { SnapshotFrom } from 'xstate'
import { editorWords } from './editor-words.ts'
import type { EditorEvent, editorMachine } from './model/editor.machine.ts'
import { changesOf } from './model/workspace.ts'

interface Props {
  readonly state: SnapshotFrom<typeof editorMachine>
  readonly send: (event: EditorEvent) => void
  /** The edit that Undo would undo, in words. */
  readonly lastEdit: string | undefined
  readonly hasPhone: boolean
  readonly onPhone: () => void
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, .text-editor') !== null

/** Handles Ctrl+Z and Ctrl+Y outside text fields, which have their own undo. */
const useUndoKeys = (send: Props['send']) =>
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || !['y', 'z'].includes(key) || isTyping(event.target)) return
      event.preventDefault()
      send({ type: key === 'y' || event.shiftKey ? 'edit.redo' : 'edit.undo' })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [send])

const statusOf = (count: number, downloadedAt: number | undefined): string => {
  if (count === 0) return editorWords.nothingChanged
  if (downloadedAt === undefined) return editorWords.changed(count)
  return editorWords.downloaded(count, new Date(downloadedAt).toTimeString().slice(0, 5))
}

const BAR =
  'toolbar flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-transparent bg-(--band) px-6 py-1 text-(--on-band) print:hidden [&_:focus-visible]:outline-current'

const BarButton = ({ className = '', ...rest }: ComponentProps<'button'>) => (
  <button
    type="button"
    className={`min-h-12 rounded-lg px-3 font-medium disabled:cursor-default disabled:opacity-60 ${className}`}
    {...rest}
  />
)

/** The bar at the top: undo, redo, and the buttons that save. */
export const Toolbar = ({ state, send, lastEdit, hasPhone, onPhone }: Props) => {
  const { workspace, folder, downloaded } = state.context
  const count = workspace ? changesOf(workspace).size : 0
  const downloadedAt = state.matches({ open: 'downloaded' }) ? downloaded?.at : undefined
  useUndoKeys(send)
  const saving = (to: 'folder' | 'changes', label: string) => (
    <BarButton
      className="border-[1.5px] border-current"
      disabled={count === 0}
      onClick={() => send({ type: 'changes.save', to })}
    >
      {label}
    </BarButton>
  )
  return (
    <header className={BAR}>
      <b>{editorWords.product}</b>
      <span className="flex-1" />
      {workspace && (
        <BarButton
          className="aria-pressed:bg-(--on-band) aria-pressed:text-(--band)"
          aria-pressed={hasPhone}
          onClick={onPhone}
        >
          {editorWords.showPhone}
        </BarButton>
      )}
      <BarButton
        className="max-w-72 truncate"
        title={lastEdit}
        onClick={() => send({ type: 'edit.undo' })}
        disabled={!workspace?.undo.length}
      >
        {lastEdit ? editorWords.undoOf(lastEdit) : editorWords.undo}
      </BarButton>
      <BarButton onClick={() => send({ type: 'edit.redo' })} disabled={!workspace?.redo.length}>
        {editorWords.redo}
      </BarButton>
      <span role="status">{workspace && statusOf(count, downloadedAt)}</span>
      {folder && saving('folder', editorWords.saveToFolder)}
      {saving('changes', editorWords.download)}
    </header>
  )
}
