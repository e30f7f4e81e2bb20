import { expect, test, vi } from 'vitest'
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate'
import { editorWords } from '../../../../src/editor/editor-words.ts'
import {
  editorMachine,
  type FoundContent,
  REMIND_MS,
  type SaveTo,
  type ToRead,
  type ToWrite,
  type Way,
  type Written
} from '../../../../src/editor/model/editor.machine.ts'
import { changeOf, changesOf, edited, openedWith } from '../../../../src/editor/model/workspace.ts'

const release: FoundContent = { from: 'release', workspace: openedWith(new Map([['tips.yaml', 'one']])) }

const asItIs = async ({ to, workspace }: ToWrite): Promise<Written> => ({
  to,
  changes: changesOf(workspace),
  onDisk: to === 'folder' ? changesOf(workspace) : new Map(),
  reformatted: 0,
  conflicts: []
})

/** Starts an editor and opens the test's files. */
const opened = async ({
  read = async (_: ToRead): Promise<FoundContent | undefined> => release,
  write = asItIs
} = {}) => {
  const clock = new SimulatedClock()
  const actors = {
    read: fromPromise<FoundContent | undefined, ToRead>(({ input }) => read(input)),
    write: fromPromise<Written, ToWrite>(({ input }) => write(input))
  }
  const editor = createActor(editorMachine.provide({ actors }), { clock }).start()
  const settled = () =>
    waitFor(editor, state => !state.matches('opening') && !state.matches({ open: 'saving' }))
  const open = (way: Way = { from: 'release' }) => {
    editor.send({ type: 'content.open', way })
    return settled()
  }
  await open()
  return {
    clock,
    open,
    isUnsaved: () => editor.getSnapshot().hasTag('unsaved'),
    context: () => editor.getSnapshot().context,
    state: () => editor.getSnapshot().value,
    textOfTips: () => editor.getSnapshot().context.workspace?.texts.get('tips.yaml'),
    write: (text: string) => editor.send({ type: 'content.edit', changes: changeOf('tips.yaml', text) }),
    undo: () => editor.send({ type: 'edit.undo' }),
    save: (to: SaveTo) => {
      editor.send({ type: 'changes.save', to })
      return settled()
    }
  }
}

test.each(['changes', 'content', 'patch'] as const)(
  'editor: a %s holds the changes, until something is edited',
  async to => {
    const editor = await opened()
    editor.write('two')
    await editor.save(to)
    expect(editor.state()).toEqual({ open: 'downloaded' })
    editor.write('two')
    expect(editor.state()).toEqual({ open: 'downloaded' })
    editor.write('three')
    expect(editor.isUnsaved()).toBe(true)
  }
)

test.each(['changes', 'folder'] as const)(
  'editor: what is typed while a %s is written is kept, and unsaved',
  async to => {
    const editor = await opened()
    editor.write('two')
    const saved = editor.save(to)
    editor.write('three')
    expect(editor.isUnsaved()).toBe(true)
    await saved
    expect([editor.textOfTips(), editor.isUnsaved()]).toEqual(['three', true])
  }
)

test('editor: what is typed while files of changes are read is kept, below what they change', async () => {
  const theirs = changeOf('needs.yaml', 'theirs')
  const editor = await opened({
    read: async ({ way, workspace = release.workspace }) =>
      way.from === 'changes' ? { from: 'release', workspace: edited(workspace, theirs) } : release
  })
  const brought = editor.open({ from: 'changes', files: [] })
  editor.write('two')
  await brought
  expect([editor.textOfTips(), editor.context().workspace?.texts.get('needs.yaml')]).toEqual([
    'two',
    'theirs'
  ])
})

test('editor: what others changed in the folder comes in with a save, and what was typed meanwhile does not undo it', async () => {
  const editor = await opened({
    write: async ({ to }) => {
      const both = new Map([['tips.yaml', 'two and theirs']])
      return { to, changes: both, onDisk: both, reformatted: 0, conflicts: [] }
    }
  })
  editor.write('two')
  const saved = editor.save('folder')
  editor.write('three')
  await saved
  // The next save merges again, with the first version read as its base.
  expect(editor.context().workspace?.opened.get('tips.yaml')).toBe('one')
  editor.write('four')
  await editor.save('folder')
  expect([editor.textOfTips(), editor.isUnsaved()]).toEqual(['two and theirs', false])
  editor.undo()
  expect(editor.textOfTips()).toBe('two and theirs')
})

test('editor: content that is opened in place of other content is told from files of changes', async () => {
  const { open, context } = await opened()
  await open({ from: 'changes', files: [] })
  expect(context().timesOpened).toBe(1)
  await open()
  expect(context().timesOpened).toBe(2)
})

test('editor: while changes are written nothing else is opened', async () => {
  const editor = await opened()
  editor.write('two')
  const saved = editor.save('folder')
  await editor.open({ from: 'folder' })
  await saved
  expect([editor.textOfTips(), editor.isUnsaved()]).toEqual(['two', false])
})

test('editor: a save that fails says why, and loses nothing', async () => {
  const editor = await opened({ write: () => Promise.reject(new Error('The disk is full.')) })
  editor.write('two')
  await editor.save('folder')
  expect([editor.context().message, editor.textOfTips()]).toEqual(['The disk is full.', 'two'])
  expect(editor.isUnsaved()).toBe(true)
})

test('editor: where nothing was chosen, or it cannot be read, what was open stays open as it was', async () => {
  const read = vi.fn(async (_: ToRead): Promise<FoundContent | undefined> => undefined)
  const editor = await opened({ read: read.mockResolvedValueOnce(release) })
  editor.write('two')
  await editor.save('changes')
  await editor.open()
  expect([editor.state(), editor.textOfTips()]).toEqual([{ open: 'downloaded' }, 'two'])
  read.mockRejectedValueOnce(new Error('This is no zip.'))
  const refused = editor.open()
  editor.write('typed meanwhile')
  await refused
  expect([editor.isUnsaved(), editor.textOfTips()]).toEqual([true, 'typed meanwhile'])
  expect(editor.context().message).toBe('This is no zip.')
})

test('editor: changes that wait for 20 minutes are asked for, however often they are edited', async () => {
  const editor = await opened()
  editor.write('two')
  editor.clock.increment(REMIND_MS / 2)
  editor.write('three')
  editor.clock.increment(REMIND_MS / 2 - 1)
  expect(editor.context().message).toBeUndefined()
  editor.clock.increment(1)
  expect(editor.context().message).toBe(editorWords.remind)
  await editor.save('changes')
  expect(editor.context().message).toBe('')
})
