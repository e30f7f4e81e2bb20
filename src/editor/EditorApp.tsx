import { version } from 'virtual:version'
import { useMachine } from '@xstate/react'
import { lazy, Suspense, useCallback, useEffect } from 'react'
import { fromPromise } from 'xstate'
import { editorMachine, type Way } from './model/editor.machine.ts'
import { changesOf, type EditStep } from './model/workspace.ts'
import { OpenButtons } from './parts/OpenButtons.tsx'
import { Toolbar } from './Toolbar.tsx'
import { editorWords } from './words.ts'

/** Everything that is needed once content is open. It is large, so the first screen does not wait for it. */
const loadDesk = () => import('./desk.ts')

const Desk = lazy(async () => ({ default: (await loadDesk()).Desk }))

const editor = editorMachine.provide({
  actors: {
    read: fromPromise(async ({ input }) => (await loadDesk()).readContent(input)),
    write: fromPromise(async ({ input }) => (await loadDesk()).writeChanges(input))
  }
})

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, .text-editor') !== null

/** The content editor: it opens content, shows it, and saves it. */
export const EditorApp = () => {
  const [state, send] = useMachine(editor)
  const { workspace, from, folder, together, message, downloaded } = state.context
  const isUnsaved = state.hasTag('unsaved')

  useEffect(() => {
    const soon = setTimeout(() => void loadDesk().catch(() => undefined))
    return () => clearTimeout(soon)
  }, [])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isUnsaved && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
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

  const open = (way: Way) => {
    const isKept = !isUnsaved || way.from === 'changes'
    if (isKept || confirm(editorWords.leave)) send({ type: 'content.open', way })
  }
  const edit = useCallback((step: EditStep) => send({ type: 'content.edit', step }), [send])

  return (
    <>
      <Toolbar
        workspace={workspace}
        changes={workspace && changesOf(workspace)}
        downloadedAt={state.matches({ open: 'downloaded' }) ? downloaded?.at : undefined}
        onUndo={() => send({ type: 'edit.undo' })}
        onRedo={() => send({ type: 'edit.redo' })}
        hasFolder={folder !== undefined}
        onSave={to => send({ type: 'changes.save', to })}
      />
      <main className="desk">
        <div className="opening">
          <div>
            <h1>{editorWords.title}</h1>
            <p className="soft">{from ? editorWords.openedAs[from] : editorWords.intro}</p>
          </div>
          <OpenButtons onOpen={open} isOpen={workspace !== undefined} />
        </div>
        <p role="status" className="message">
          {message}
        </p>
        <Suspense>
          {workspace && (
            <Desk
              key={from}
              workspace={workspace}
              together={together}
              onEdit={edit}
              onBring={files => send({ type: 'content.open', way: { from: 'changes', files } })}
              onTake={taken => send({ type: 'conflict.take', ...taken })}
              onSave={to => send({ type: 'changes.save', to })}
            />
          )}
        </Suspense>
        <p className="foot soft">{editorWords.version(version)}</p>
      </main>
    </>
  )
}
