import { assertEvent, assign, fromPromise, not, setup } from 'xstate'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { Conflict } from '../files/folder.ts'
import { editorWords } from '../words.ts'
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
} from './workspace.ts'

/** How content is opened. */
export type Way = { readonly from: 'release' | 'folder' } | { readonly from: 'zip'; readonly file: File }

type OpenedFrom = keyof typeof editorWords.openedAs

/** Content that was read. Changes are laid over its texts as one edit. */
export interface FoundContent {
  readonly from: OpenedFrom
  readonly texts: Texts
  readonly changes?: FileChanges | undefined
  /** What later changes can be saved into. */
  readonly folder?: FileSystemDirectoryHandle
}

/** Where changes are saved. */
export type SaveTo = 'folder' | 'zip' | 'patch'

export interface ToWrite {
  readonly to: SaveTo
  readonly workspace: Workspace
  readonly folder: FileSystemDirectoryHandle | undefined
}

export interface Written {
  readonly to: SaveTo
  /** The changes as they were written: formatted. */
  readonly changes: FileChanges
  /** How many files were not formatted before. */
  readonly reformatted: number
  /** Files that somebody else changed on disk: then nothing was written. */
  readonly conflicts: readonly Conflict[]
}

interface EditorContext {
  readonly workspace: Workspace | undefined
  readonly from: OpenedFrom | undefined
  readonly folder: FileSystemDirectoryHandle | undefined
  /** The workspace that is being written. */
  readonly saving: Workspace | undefined
  /** What was last downloaded, and when, in milliseconds since 1970. */
  readonly downloaded: { readonly texts: Texts; readonly at: number } | undefined
  readonly conflicts: readonly Conflict[]
  readonly message: string | undefined
}

export type EditorEvent =
  | { readonly type: 'content.open'; readonly way: Way }
  | { readonly type: 'content.edit'; readonly step: EditStep }
  | { readonly type: 'edit.undo' | 'edit.redo' }
  | { readonly type: 'changes.save'; readonly to: SaveTo }

/** How long changes may wait before the page asks for a save. Milliseconds. */
export const REMIND_MS = 20 * 60_000

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const messageOf = ({ to, reformatted }: Written): string =>
  [to === 'folder' ? editorWords.saved : '', reformatted > 0 ? editorWords.formatted(reformatted) : '']
    .join(' ')
    .trim()

const BEFORE = '#editor.open.asBefore'

/** The content editor: what is open, what of it has changed, and what of that only this window has. */
export const editorMachine = setup({
  types: {} as { context: EditorContext; events: EditorEvent; tags: 'unsaved' },
  actors: {
    read: fromPromise<FoundContent | undefined, Way>(() => Promise.resolve(undefined)),
    write: fromPromise<Written, ToWrite>(() => Promise.reject(new Error('Nothing can be saved.')))
  },
  delays: { remind: REMIND_MS },
  guards: {
    isOpen: ({ context }) => context.workspace !== undefined,
    isChanged: ({ context }) => context.workspace !== undefined && changesOf(context.workspace).size > 0,
    isEditedSince: ({ context }) => context.workspace?.texts !== context.downloaded?.texts
  },
  actions: {
    open: assign((_, { from, texts, changes = new Map(), folder }: FoundContent) => ({
      workspace: edited(openedWith(texts), stepTo(changes)),
      from,
      folder,
      conflicts: [],
      message: undefined
    })),
    edit: assign(({ context: { workspace }, event }) => {
      assertEvent(event, ['content.edit', 'edit.undo', 'edit.redo'])
      if (!workspace) return {}
      if (event.type === 'content.edit') return { workspace: edited(workspace, event.step) }
      return { workspace: event.type === 'edit.undo' ? undone(workspace) : redone(workspace) }
    }),
    noteSaving: assign(({ context }) => ({ saving: context.workspace, conflicts: [], message: undefined })),
    // What was typed meanwhile is newer than what was written.
    noteWritten: assign(({ context: { workspace, saving } }, written: Written) => {
      const { to, changes } = written
      if (!workspace || !saving) return {}
      const now = workspace === saving ? edited(workspace, stepTo(changes)) : workspace
      return {
        workspace: to === 'folder' ? savedWith(now, changes) : now,
        downloaded: { texts: workspace === saving ? now.texts : saving.texts, at: Date.now() },
        message: messageOf(written)
      }
    }),
    noteConflicts: assign((_, { conflicts }: Written) => ({ conflicts })),
    sayError: assign((_, { error }: { readonly error: unknown }) => ({ message: sentenceOf(error) })),
    remind: assign({ message: editorWords.remind })
  }
}).createMachine({
  id: 'editor',
  context: {
    workspace: undefined,
    from: undefined,
    folder: undefined,
    saving: undefined,
    downloaded: undefined,
    conflicts: [],
    message: undefined
  },
  initial: 'empty',
  states: {
    empty: {
      description: 'Nothing is open yet.',
      on: { 'content.open': 'opening' }
    },
    opening: {
      tags: 'unsaved',
      description: 'Content is read. If nothing was chosen, or it cannot be read, what was open stays open.',
      invoke: {
        src: 'read',
        input: ({ event }) => {
          assertEvent(event, 'content.open')
          return event.way
        },
        onDone: [
          {
            guard: ({ event }) => event.output !== undefined,
            target: 'open',
            actions: { type: 'open', params: ({ event }) => event.output as FoundContent }
          },
          { guard: 'isOpen', target: BEFORE },
          { target: 'empty' }
        ],
        onError: [
          {
            guard: 'isOpen',
            target: BEFORE,
            actions: { type: 'sayError', params: ({ event }) => event }
          },
          { target: 'empty', actions: { type: 'sayError', params: ({ event }) => event } }
        ]
      }
    },
    open: {
      initial: 'unchanged',
      on: {
        'content.open': 'opening',
        'content.edit': { actions: 'edit' },
        'edit.undo': { actions: 'edit' },
        'edit.redo': { actions: 'edit' }
      },
      states: {
        unchanged: {
          description: 'All is as it was read, or as it was saved into the folder.',
          always: { guard: 'isChanged', target: 'changed' }
        },
        changed: {
          tags: 'unsaved',
          description: 'There are changes that only this window has: a crash would lose them.',
          always: { guard: not('isChanged'), target: 'unchanged' },
          after: { remind: { actions: 'remind' } },
          on: { 'changes.save': 'saving' }
        },
        saving: {
          tags: 'unsaved',
          description: 'Changes are written. Whoever types meanwhile has unsaved changes afterwards.',
          entry: 'noteSaving',
          invoke: {
            src: 'write',
            input: ({ event, context: { workspace, folder } }) => {
              assertEvent(event, 'changes.save')
              return { to: event.to, workspace: workspace as Workspace, folder }
            },
            onDone: [
              {
                guard: ({ event }) => event.output.conflicts.length > 0,
                target: 'conflict',
                actions: { type: 'noteConflicts', params: ({ event }) => event.output }
              },
              {
                guard: ({ event }) => event.output.to === 'folder',
                target: 'unchanged',
                actions: { type: 'noteWritten', params: ({ event }) => event.output }
              },
              { target: 'downloaded', actions: { type: 'noteWritten', params: ({ event }) => event.output } }
            ],
            onError: {
              target: 'changed',
              actions: { type: 'sayError', params: ({ event }) => event }
            }
          }
        },
        conflict: {
          tags: 'unsaved',
          description: 'Nothing was written, as somebody else had changed the same files on disk.',
          always: { guard: not('isChanged'), target: 'unchanged' },
          on: { 'changes.save': 'saving' }
        },
        downloaded: {
          description: 'A file on this computer holds all changes.',
          always: [
            { guard: not('isChanged'), target: 'unchanged' },
            { guard: 'isEditedSince', target: 'changed' }
          ],
          on: { 'changes.save': 'saving' }
        },
        asBefore: { type: 'history' }
      }
    }
  }
})
