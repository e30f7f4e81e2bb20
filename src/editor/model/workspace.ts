import type { Texts } from '../../../tools/content/parse/sources.ts'

/** An edit that one Undo reverts. */
export type EditStep =
  /** The new text of a file; `undefined` removes it. */
  | { readonly file: string; readonly text: string | undefined }
  /** Several edits that are one step. */
  | { readonly steps: readonly EditStep[] }

/** The open content: as it was read, as it is now, and the steps between. */
export interface Workspace {
  readonly opened: Texts
  readonly texts: Texts
  /** The step that undoes each step, the last one last. */
  readonly undo: readonly EditStep[]
  readonly redo: readonly EditStep[]
}

/** Files with their new text; `undefined` for a removed file. */
export type FileChanges = ReadonlyMap<string, string | undefined>

/** @returns a workspace of files that were just read. */
export const openedWith = (texts: Texts): Workspace => ({ opened: texts, texts, undo: [], redo: [] })

const withText = (texts: Texts, file: string, text: string | undefined): Texts => {
  const next = new Map(texts)
  if (text === undefined) next.delete(file)
  else next.set(file, text)
  return next
}

interface Taken {
  readonly texts: Texts
  /** What undoes it. */
  readonly back: EditStep
}

const takenAll = (texts: Texts, steps: readonly EditStep[]): Taken => {
  const backs: EditStep[] = []
  let now = texts
  for (const step of steps) {
    const { texts: next, back } = taken(now, step)
    now = next
    backs.unshift(back)
  }
  return { texts: now, back: { steps: backs } }
}

/** @returns the texts after a step. */
const taken = (texts: Texts, step: EditStep): Taken => {
  if ('steps' in step) return takenAll(texts, step.steps)
  const { file, text } = step
  return { texts: withText(texts, file, text), back: { file, text: texts.get(file) } }
}

const isNothing = (texts: Texts, step: EditStep): boolean =>
  'steps' in step ? step.steps.every(one => isNothing(texts, one)) : texts.get(step.file) === step.text

/** @returns the workspace after an edit. Undone steps can then no longer be redone. */
export const edited = (workspace: Workspace, step: EditStep): Workspace => {
  if (isNothing(workspace.texts, step)) return workspace
  const { texts, back } = taken(workspace.texts, step)
  return { ...workspace, texts, undo: [...workspace.undo, back], redo: [] }
}

/** @returns the workspace after a save. Files that were edited while they were written still count as changed. */
export const savedWith = (workspace: Workspace, changes: FileChanges): Workspace => ({
  ...workspace,
  opened: [...changes].reduce<Texts>((texts, [file, text]) => withText(texts, file, text), workspace.opened)
})

/** @returns the workspace with its last step undone. */
export const undone = (workspace: Workspace): Workspace => {
  const step = workspace.undo.at(-1)
  if (!step) return workspace
  const { texts, back } = taken(workspace.texts, step)
  return { ...workspace, texts, undo: workspace.undo.slice(0, -1), redo: [...workspace.redo, back] }
}

/** @returns the workspace with the last undone step made again. */
export const redone = (workspace: Workspace): Workspace => {
  const step = workspace.redo.at(-1)
  if (!step) return workspace
  const { texts, back } = taken(workspace.texts, step)
  return { ...workspace, texts, undo: [...workspace.undo, back], redo: workspace.redo.slice(0, -1) }
}

/** @returns the files that have changed since they were read. */
export const changesOf = ({ opened, texts }: Workspace): FileChanges =>
  new Map(
    [...new Set([...opened.keys(), ...texts.keys()])]
      .filter(file => opened.get(file) !== texts.get(file))
      .sort()
      .map(file => [file, texts.get(file)])
  )

/** @returns the one step that gives files new texts. */
export const stepTo = (changed: FileChanges): EditStep => ({
  steps: [...changed].map(([file, text]) => ({ file, text }))
})
