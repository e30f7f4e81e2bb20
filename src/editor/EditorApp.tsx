import { version } from 'virtual:version'
import { useCallback, useEffect, useReducer, useState } from 'react'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { download } from '../desk/download.ts'
import { chooseFolder } from './files/choose-folder.ts'
import type { Conflict } from './files/folder.ts'
import { type DeskParts, loadDesk } from './load-desk.ts'
import {
  changesOf,
  type EditStep,
  edited,
  type FileChanges,
  openedWith,
  redone,
  savedWith,
  stepTo,
  undone,
  type Workspace
} from './model/workspace.ts'
import { Conflicts } from './parts/Conflicts.tsx'
import { OpenButtons, type OpenedFrom } from './parts/OpenButtons.tsx'
import { type SaveTo, Toolbar } from './Toolbar.tsx'
import { editorWords } from './words.ts'

type Action =
  | { readonly type: 'open'; readonly workspace: Workspace }
  | { readonly type: 'edit'; readonly step: EditStep }
  | { readonly type: 'saved'; readonly changes: FileChanges }
  | { readonly type: 'undo' | 'redo' }

const reduce = (workspace: Workspace | undefined, action: Action): Workspace | undefined => {
  if (action.type === 'open') return action.workspace
  if (!workspace) return undefined
  if (action.type === 'edit') return edited(workspace, action.step)
  if (action.type === 'saved') return savedWith(workspace, action.changes)
  return action.type === 'undo' ? undone(workspace) : redone(workspace)
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, .text-editor') !== null

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const release = async (): Promise<Texts> => new Map(Object.entries((await import('virtual:editor')).release))

/** The content editor: it opens content, shows it, and saves it. */
export const EditorApp = () => {
  const [workspace, dispatch] = useReducer(reduce, undefined)
  const [parts, setParts] = useState<DeskParts>()
  const [from, setFrom] = useState<OpenedFrom>()
  const [folder, setFolder] = useState<FileSystemDirectoryHandle>()
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const [message, setMessage] = useState<string>()
  const changes = workspace ? changesOf(workspace) : undefined
  const isDirty = (changes?.size ?? 0) > 0

  useEffect(() => {
    const soon = setTimeout(() => void loadDesk().catch(() => undefined))
    return () => clearTimeout(soon)
  }, [])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isDirty && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || !['y', 'z'].includes(key) || isTyping(event.target)) return
      event.preventDefault()
      dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  const open = async (
    how: OpenedFrom,
    read: (parts: DeskParts) => Promise<{ texts: Texts; changes?: FileChanges } | undefined>
  ) => {
    if (isDirty && !confirm(editorWords.leave)) return
    try {
      const loaded = await loadDesk()
      const found = await read(loaded)
      if (!found) return
      setParts(loaded)
      dispatch({ type: 'open', workspace: openedWith(found.texts) })
      if (found.changes) dispatch({ type: 'edit', step: stepTo(found.changes) })
      setFrom(found.changes ? 'changes' : how)
      if (how !== 'folder') setFolder(undefined)
      setConflicts([])
      setMessage(undefined)
    } catch (error) {
      setMessage(sentenceOf(error))
    }
  }
  const openFolder = () =>
    open('folder', async ({ readFolder }) => {
      const chosen = await chooseFolder()
      if (!chosen) return undefined
      const { root, texts } = await readFolder(chosen)
      setFolder(root)
      return { texts }
    })
  const openZip = (file: File) =>
    open('zip', async ({ changesInZip, textsInZip }) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const changes = changesInZip(bytes)
      return changes ? { texts: await release(), changes } : { texts: textsInZip(bytes) }
    })
  const openRelease = () => open('release', async () => ({ texts: await release() }))

  const save = async (to: SaveTo) => {
    if (!parts || !workspace || !changes) return
    const { opened } = workspace
    try {
      const { changes: written, reformatted } = parts.formatChanges(opened, changes)
      const alsoFormatted = reformatted > 0 ? editorWords.formatted(reformatted) : ''
      dispatch({ type: 'edit', step: stepTo(written) })
      if (to === 'zip') download('content-changes.zip', parts.zipOfChanges(written), 'application/zip')
      if (to === 'patch')
        download('content-changes.patch', parts.patchOfChanges(opened, written), 'text/x-patch')
      const inTheWay = to === 'folder' && folder ? await parts.saveInto(folder, opened, written) : []
      setConflicts(inTheWay)
      if (inTheWay.length > 0) return setMessage(undefined)
      if (to === 'folder') dispatch({ type: 'saved', changes: written })
      setMessage(to === 'folder' ? `${editorWords.saved} ${alsoFormatted}` : alsoFormatted)
    } catch (error) {
      setMessage(sentenceOf(error))
    }
  }
  const edit = useCallback((step: EditStep) => dispatch({ type: 'edit', step }), [])

  return (
    <>
      <Toolbar
        workspace={workspace}
        changes={changes}
        onUndo={() => dispatch({ type: 'undo' })}
        onRedo={() => dispatch({ type: 'redo' })}
        hasFolder={folder !== undefined}
        onSave={to => void save(to)}
      />
      <main className="desk">
        <div className="opening">
          <div>
            <h1>{editorWords.title}</h1>
            <p className="soft">{from ? editorWords.openedAs[from] : editorWords.intro}</p>
          </div>
          <OpenButtons
            onFolder={openFolder}
            onZip={openZip}
            onRelease={openRelease}
            isOpen={workspace !== undefined}
          />
        </div>
        <p role="status" className="message">
          {message}
        </p>
        <Conflicts conflicts={conflicts} texts={workspace?.texts} />
        {parts && workspace && <parts.Desk key={from} workspace={workspace} onEdit={edit} />}
        <p className="foot soft">{editorWords.version(version)}</p>
      </main>
    </>
  )
}
