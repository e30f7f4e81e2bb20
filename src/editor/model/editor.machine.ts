import { assertEvent, assign, fromPromise, not, setup } from 'xstate'
import type { ChangedEntry } from '../../../machines/training/changed-entries.ts'
import { reasonOf } from '../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { Conflict, Side } from '../../../tools/editorial/changes/bring-together.ts'
import { editorWords } from '../editor-words.ts'
import {
  changesOf,
  edited,
  type FileChanges,
  redone,
  savedWith,
  takenIn,
  undone,
  type Workspace
} from './workspace.ts'

/** How content is opened. Files of changes are laid over what is open, or over this release. */
export type Way =
  | { readonly from: 'release' | 'folder' }
  | { readonly from: 'zip'; readonly file: File }
  | { readonly from: 'changes'; readonly files: readonly File[] }

type OpenedFrom = keyof typeof editorWords.openedAs

/** A file of changes, and what became of it. */
export interface BroughtFile {
  readonly name: string
  readonly entries: readonly ChangedEntry[]
  /** Why it cannot be read, if it cannot. */
  readonly refused?: string | undefined
  /** Its entries for which the open content has no place. */
  readonly left: readonly Pick<ChangedEntry, 'file'>[]
}

/** A conflict, and the side that was taken, once somebody has chosen. */
export interface ToChoose extends Conflict {
  readonly taken?: Side
  /** Whether the other side is the text that is in the folder now. */
  readonly isOnDisk?: boolean
}

/** The files of changes that this window opened, and the conflicts to settle. */
export interface Together {
  readonly files: readonly BroughtFile[]
  readonly choices: readonly ToChoose[]
}

/** Content that was read. */
export interface FoundContent {
  readonly from: OpenedFrom
  readonly workspace: Workspace
  /** The folder into which changes can be saved. */
  readonly folder?: FileSystemDirectoryHandle | undefined
  readonly together?: Together
}

/** What is to be opened, and what is open. */
export interface ToRead extends Pick<EditorContext, 'from' | 'workspace' | 'folder' | 'together'> {
  readonly way: Way
}

/** Where changes are saved: as a file of changes, the whole content, a patch, or into the folder. */
export type SaveTo = 'folder' | 'changes' | 'content' | 'patch'

export interface ToWrite {
  readonly to: SaveTo
  readonly workspace: Workspace
  readonly folder: FileSystemDirectoryHandle | undefined
  /** The content as it was at each download of this window. */
  readonly downloads: readonly Texts[]
}

export interface Written {
  readonly to: SaveTo
  /** The changes as they were written: formatted, and in a folder with what others changed there meanwhile. */
  readonly changes: FileChanges
  /** The files in the folder now. They differ from the changes where somebody has still to choose. */
  readonly onDisk: FileChanges
  /** How many files were not formatted before. */
  readonly reformatted: number
  /** Entries that somebody else changed in the folder. They were not written. */
  readonly conflicts: readonly Conflict[]
}

interface EditorContext {
  /** How content was last opened, or is being opened. */
  readonly way: Way | undefined
  readonly workspace: Workspace | undefined
  readonly from: OpenedFrom | undefined
  /** How often content was opened in place of what was open. */
  readonly timesOpened: number
  readonly folder: FileSystemDirectoryHandle | undefined
  /** The workspace that is being written. */
  readonly saving: Workspace | undefined
  /** What was last downloaded, and when, in milliseconds since 1970. */
  readonly downloaded: { readonly texts: Texts; readonly at: number } | undefined
  readonly downloads: readonly Texts[]
  readonly together: Together
  readonly message: string | undefined
}

export type EditorEvent =
  | { readonly type: 'content.open'; readonly way: Way }
  | { readonly type: 'content.edit'; readonly changes: FileChanges }
  | { readonly type: 'edit.undo' | 'edit.redo' }
  /** @property changes the edit that makes this side the text of the content. */
  | {
      readonly type: 'conflict.take'
      readonly choice: ToChoose
      readonly side: Side
      readonly changes: FileChanges
    }
  | { readonly type: 'changes.save'; readonly to: SaveTo }

/** How long changes may wait before the page asks for a save. Milliseconds. */
export const REMIND_MS = 20 * 60_000

const NO_FILES: Together = { files: [], choices: [] }

const isOpenOnDisk = ({ isOnDisk, taken }: ToChoose): boolean => isOnDisk === true && taken === undefined

const messageOf = ({ to, reformatted, conflicts }: Written): string =>
  [
    to === 'folder' && conflicts.length === 0 ? editorWords.saved : '',
    conflicts.length > 0 ? editorWords.notWritten(conflicts.length) : '',
    reformatted > 0 ? editorWords.formatted(reformatted) : ''
  ]
    .join(' ')
    .trim()

const BEFORE = '#editor.open.asBefore'

const OPEN = { target: '#editor.opening', actions: 'noteWay' } as const

/** An edit while content is read: files of changes are read again, and merged into the edited content. */
const EDIT_MEANWHILE = [
  { guard: 'isBringing', target: 'opening', reenter: true, actions: 'edit' },
  { actions: 'edit' }
] as const

/** Saving into the folder is refused while a conflict with it is not settled. */
const SAVE = [{ guard: 'isUndecided', actions: 'sayUndecided' }, { target: 'saving' }] as const

/** The content editor: what is open, what has changed, and which changes exist only in this window. */
export const editorMachine = setup({
  types: {} as { context: EditorContext; events: EditorEvent; tags: 'unsaved' },
  actors: {
    read: fromPromise<FoundContent | undefined, ToRead>(() => Promise.resolve(undefined)),
    write: fromPromise<Written, ToWrite>(() => Promise.reject(new Error('Nothing can be saved.')))
  },
  delays: { remind: REMIND_MS },
  guards: {
    isOpen: ({ context }) => context.workspace !== undefined,
    isBringing: ({ context: { way, workspace } }) => way?.from === 'changes' && workspace !== undefined,
    isChanged: ({ context }) => context.workspace !== undefined && changesOf(context.workspace).size > 0,
    isEditedSince: ({ context }) => context.workspace?.texts !== context.downloaded?.texts,
    isUndecided: ({ context, event }) =>
      event.type === 'changes.save' && event.to === 'folder' && context.together.choices.some(isOpenOnDisk)
  },
  actions: {
    noteWay: assign(({ event }) => {
      assertEvent(event, 'content.open')
      return { way: event.way }
    }),
    open: assign(({ context }, { from, workspace, folder, together = NO_FILES }: FoundContent) => ({
      workspace,
      from,
      folder,
      together,
      timesOpened: context.timesOpened + Number(context.way?.from !== 'changes'),
      downloads: context.way?.from === 'changes' ? context.downloads : [],
      message: undefined
    })),
    take: assign(({ context: { workspace, together }, event }) => {
      assertEvent(event, 'conflict.take')
      const { choice, side, changes } = event
      const choices = together.choices.map(one => (one === choice ? { ...one, taken: side } : one))
      return workspace ? { workspace: edited(workspace, changes), together: { ...together, choices } } : {}
    }),
    edit: assign(({ context: { workspace }, event }) => {
      assertEvent(event, ['content.edit', 'edit.undo', 'edit.redo'])
      if (!workspace) return {}
      if (event.type === 'content.edit') return { workspace: edited(workspace, event.changes) }
      return { workspace: event.type === 'edit.undo' ? undone(workspace) : redone(workspace) }
    }),
    noteSaving: assign(({ context }) => ({ saving: context.workspace, message: undefined })),
    // Edits made during a save are newer than what it wrote: others' changes then wait for the next save.
    noteWritten: assign(({ context: { workspace, saving, together, downloads } }, written: Written) => {
      const { to, changes, onDisk, conflicts } = written
      if (!workspace || !saving) return {}
      const now = workspace === saving ? takenIn(workspace, changes) : workspace
      const read = [...onDisk].filter(
        ([file, text]) => workspace === saving || text === saving.texts.get(file)
      )
      const choices = conflicts.map(conflict => ({ ...conflict, isOnDisk: true }))
      return {
        workspace: savedWith(now, new Map(read)),
        together: {
          ...together,
          choices: [...together.choices.filter(one => to !== 'folder' || !one.isOnDisk), ...choices]
        },
        downloaded: { texts: workspace === saving ? now.texts : saving.texts, at: Date.now() },
        downloads: to === 'changes' ? [...downloads, saving.texts] : downloads,
        message: messageOf(written)
      }
    }),
    sayError: assign((_, { error }: { readonly error: unknown }) => ({ message: reasonOf(error) })),
    remind: assign({ message: editorWords.remind }),
    sayUndecided: assign({ message: editorWords.undecided })
  }
}).createMachine({
  id: 'editor',
  context: {
    way: undefined,
    workspace: undefined,
    from: undefined,
    timesOpened: 0,
    folder: undefined,
    saving: undefined,
    downloaded: undefined,
    downloads: [],
    together: NO_FILES,
    message: undefined
  },
  initial: 'empty',
  states: {
    empty: {
      description: 'Nothing is open yet.',
      on: { 'content.open': OPEN }
    },
    opening: {
      tags: 'unsaved',
      on: { 'content.edit': EDIT_MEANWHILE, 'edit.undo': EDIT_MEANWHILE, 'edit.redo': EDIT_MEANWHILE },
      description: 'Content is read. If nothing was chosen, or it cannot be read, what was open stays open.',
      invoke: {
        src: 'read',
        input: ({ context }) => ({ ...context, way: context.way as Way }),
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
        'content.open': OPEN,
        'content.edit': { actions: 'edit' },
        'edit.undo': { actions: 'edit' },
        'edit.redo': { actions: 'edit' },
        'conflict.take': { actions: 'take' }
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
          on: { 'changes.save': SAVE }
        },
        saving: {
          tags: 'unsaved',
          description: 'Changes are written, and nothing is opened. What is typed meanwhile is unsaved then.',
          entry: 'noteSaving',
          on: { 'content.open': {} },
          invoke: {
            src: 'write',
            input: ({ event, context: { workspace, folder, downloads } }) => {
              assertEvent(event, 'changes.save')
              return { to: event.to, workspace: workspace as Workspace, folder, downloads }
            },
            onDone: [
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
        downloaded: {
          description: 'A file on this computer holds all changes.',
          always: [
            { guard: not('isChanged'), target: 'unchanged' },
            { guard: 'isEditedSince', target: 'changed' }
          ],
          on: { 'changes.save': SAVE }
        },
        asBefore: { type: 'history' }
      }
    }
  }
})
