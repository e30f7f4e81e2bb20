import { version } from 'virtual:version'
import { useMachine } from '@xstate/react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { fromPromise } from 'xstate'
import { useLeaveWarning } from '../desk/use-leave-warning.ts'
import { useOfflineState } from '../live/offline/offline-state.ts'
import { OpenButtons } from './desk/OpenButtons.tsx'
import { editorWords } from './editor-words.ts'
import { editorMachine, type Way } from './model/editor.machine.ts'
import type { FileChanges } from './model/workspace.ts'
import { Toolbar } from './Toolbar.tsx'

/** Everything that is needed once content is open. It is large, so the first screen does not wait for it. */
const loadDesk = async () => {
  // Imported first: otherwise zod tests whether it may make code from text, which the policy forbids.
  await import('./no-code-from-text.ts')
  const [{ Desk }, { readContent, writeChanges }, { lastEditOf }] = await Promise.all([
    import('./desk/Desk.tsx'),
    import('./files/read-and-write.ts'),
    import('./model/last-edit.ts')
  ])
  return { Desk, readContent, writeChanges, lastEditOf }
}

const editor = editorMachine.provide({
  actors: {
    read: fromPromise(async ({ input }) => (await loadDesk()).readContent(input)),
    write: fromPromise(async ({ input }) => (await loadDesk()).writeChanges(input))
  }
})

/** The content editor: it opens content, shows it, and saves it. */
export const EditorApp = () => {
  const [state, send] = useMachine(editor)
  const { workspace, from, timesOpened, together, message } = state.context
  const isUnsaved = state.hasTag('unsaved')
  const isNewer = useOfflineState() === 'newer'

  const [hasPhone, setPhone] = useState(false)
  const [desk, setDesk] = useState<Awaited<ReturnType<typeof loadDesk>>>()
  const lastEdit = useMemo(() => workspace && desk?.lastEditOf(workspace), [workspace, desk])

  const load = useCallback(() => void loadDesk().then(setDesk, () => undefined), [])
  useEffect(() => {
    const soon = setTimeout(load)
    return () => clearTimeout(soon)
  }, [load])
  useLeaveWarning(isUnsaved)
  const open = (way: Way) => {
    const isKept = !isUnsaved || way.from === 'changes'
    if (!(isKept || confirm(editorWords.leave))) return
    // Tried again, as the page may have been offline the first time.
    load()
    send({ type: 'content.open', way })
  }
  const edit = useCallback((changes: FileChanges) => send({ type: 'content.edit', changes }), [send])

  return (
    <>
      <Toolbar
        state={state}
        send={send}
        lastEdit={lastEdit}
        hasPhone={hasPhone}
        onPhone={() => setPhone(!hasPhone)}
      />
      <main className="grid gap-3 px-6 py-3.5">
        <div className="row justify-between">
          <div>
            <h1 className="text-title">{editorWords.title}</h1>
            <p className="text-soft">{from ? editorWords.openedAs[from] : editorWords.intro}</p>
          </div>
          <OpenButtons onOpen={open} isOpen={workspace !== undefined} />
        </div>
        <p role="status" className="empty:hidden">
          {message}
        </p>
        {workspace && desk && (
          <desk.Desk
            key={timesOpened}
            workspace={workspace}
            together={together}
            onEdit={edit}
            hasPhone={hasPhone}
            onBring={files => send({ type: 'content.open', way: { from: 'changes', files } })}
            onTake={taken => send({ type: 'conflict.take', ...taken })}
            onSave={to => send({ type: 'changes.save', to })}
          />
        )}
        <p className="border-t border-hair pt-4 text-soft">
          {editorWords.version(version)}
          {isNewer && `. ${editorWords.newer}`}
        </p>
      </main>
    </>
  )
}
