import type { Texts } from '../../../tools/content/parse/sources.ts'

/** Files with their new text; `undefined` for a removed file. */
export type FileChanges = ReadonlyMap<string, string | undefined>

/** The open content: as it was read, as it is now, and the steps between. */
export interface Workspace {
  readonly opened: Texts
  readonly texts: Texts
  /** The changes that undo each edit, in the order of the edits. */
  readonly undo: readonly FileChanges[]
  readonly redo: readonly FileChanges[]
}

/** @returns a workspace of files that were just read. */
export const openedWith = (texts: Texts): Workspace => ({ opened: texts, texts, undo: [], redo: [] })

/** @returns a change of one file. */
export const changeOf = (file: string, text: string | undefined): FileChanges => new Map([[file, text]])

const withTexts = (texts: Texts, changes: FileChanges): Texts => {
  const next = new Map(texts)
  for (const [file, text] of changes)
    if (text === undefined) next.delete(file)
    else next.set(file, text)
  return next
}

/** @returns the changes that undo these. */
const backTo = (texts: Texts, changes: FileChanges): FileChanges =>
  new Map([...changes.keys()].map(file => [file, texts.get(file)]))

/** @returns the workspace after an edit. Undone edits can then no longer be redone. */
export const edited = (workspace: Workspace, changes: FileChanges): Workspace => {
  const { texts, undo } = workspace
  if ([...changes].every(([file, text]) => texts.get(file) === text)) return workspace
  return { ...workspace, texts: withTexts(texts, changes), undo: [...undo, backTo(texts, changes)], redo: [] }
}

/**
 * @returns the workspace with files as they were written, which may hold edits by others. Earlier steps of these files
 * go: to undo one would undo those edits too.
 */
export const takenIn = (workspace: Workspace, written: FileChanges): Workspace => {
  const { texts, undo, redo } = workspace
  const changes = new Map([...written].filter(([file, text]) => texts.get(file) !== text))
  const others = (steps: readonly FileChanges[]) =>
    steps.map(step => new Map([...step].filter(([file]) => !changes.has(file)))).filter(step => step.size > 0)
  return { ...workspace, texts: withTexts(texts, changes), undo: others(undo), redo: others(redo) }
}

/** @returns the workspace after a save. Files that were edited while they were written still count as changed. */
export const savedWith = (workspace: Workspace, changes: FileChanges): Workspace => ({
  ...workspace,
  opened: withTexts(workspace.opened, changes)
})

const stepped =
  (from: 'undo' | 'redo', to: 'undo' | 'redo') =>
  (workspace: Workspace): Workspace => {
    const { texts } = workspace
    const changes = workspace[from].at(-1)
    if (!changes) return workspace
    return {
      ...workspace,
      texts: withTexts(texts, changes),
      [from]: workspace[from].slice(0, -1),
      [to]: [...workspace[to], backTo(texts, changes)]
    }
  }

/** @returns the workspace with its last edit undone. */
export const undone = stepped('undo', 'redo')

/** @returns the workspace with the last undone edit made again. */
export const redone = stepped('redo', 'undo')

/** @returns the files that have changed since they were read. */
export const changesOf = ({ opened, texts }: Pick<Workspace, 'opened' | 'texts'>): FileChanges =>
  new Map(
    [...new Set([...opened.keys(), ...texts.keys()])]
      .filter(file => opened.get(file) !== texts.get(file))
      .sort()
      .map(file => [file, texts.get(file)])
  )
