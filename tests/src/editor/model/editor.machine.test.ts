import { expect, test } from 'vitest'
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate'
import {
  editorMachine,
  type FoundContent,
  REMIND_MS,
  type SaveTo,
  type ToWrite,
  type Way,
  type Written
} from '../../../../src/editor/model/editor.machine.ts'
import { changesOf } from '../../../../src/editor/model/workspace.ts'
import { editorWords } from '../../../../src/editor/words.ts'

const release: FoundContent = { from: 'release', texts: new Map([['tips.yaml', 'one']]) }

const asItIs = async ({ to, workspace }: ToWrite): Promise<Written> => ({
  to,
  changes: changesOf(workspace),
  reformatted: 0,
  conflicts: []
})

interface Disk {
  readonly read?: () => Promise<FoundContent | undefined>
  readonly write?: (input: ToWrite) => Promise<Written>
}

/** An editor whose files are those of a test. */
const editorOn = ({ read = async () => release, write = asItIs }: Disk = {}) => {
  const clock = new SimulatedClock()
  const actors = {
    read: fromPromise<FoundContent | undefined, Way>(read),
    write: fromPromise<Written, ToWrite>(({ input }) => write(input))
  }
  const editor = createActor(editorMachine.provide({ actors }), { clock }).start()
  const settled = () =>
    waitFor(editor, state => !state.matches('opening') && !state.matches({ open: 'saving' }))
  const isUnsaved = () => editor.getSnapshot().hasTag('unsaved')
  return {
    clock,
    settled,
    isUnsaved,
    context: () => editor.getSnapshot().context,
    state: () => editor.getSnapshot().value,
    textOfTips: () => editor.getSnapshot().context.workspace?.texts.get('tips.yaml'),
    open: () => {
      editor.send({ type: 'content.open', way: { from: 'release' } })
      return settled()
    },
    write: (text: string) => editor.send({ type: 'content.edit', step: { file: 'tips.yaml', text } }),
    undo: () => editor.send({ type: 'edit.undo' }),
    redo: () => editor.send({ type: 'edit.redo' }),
    save: (to: SaveTo) => {
      editor.send({ type: 'changes.save', to })
      return settled()
    }
  }
}

const opened = async (disk?: Disk) => {
  const editor = editorOn(disk)
  await editor.open()
  return editor
}

test('editor: what is changed is unsaved, until it is undone', async () => {
  const editor = await opened()
  expect(editor.state()).toEqual({ open: 'unchanged' })
  editor.write('two')
  expect(editor.isUnsaved()).toBe(true)
  editor.undo()
  expect(editor.isUnsaved()).toBe(false)
  editor.redo()
  expect([editor.textOfTips(), editor.isUnsaved()]).toEqual(['two', true])
})

test.each(['zip', 'patch'] as const)(
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

test('editor: what is saved into a folder is no change any more', async () => {
  const editor = await opened()
  editor.write('two')
  await editor.save('folder')
  expect([editor.state(), editor.context().message]).toEqual([{ open: 'unchanged' }, editorWords.saved])
})

test.each(['zip', 'folder'] as const)(
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

test('editor: a file that somebody else changed on disk is shown, nothing counts as saved, and it can be tried again', async () => {
  const conflicts = [{ file: 'tips.yaml', onDisk: 'theirs' }]
  let found = conflicts
  const editor = await opened({ write: async input => ({ ...(await asItIs(input)), conflicts: found }) })
  editor.write('two')
  await editor.save('folder')
  expect([editor.state(), editor.context().conflicts]).toEqual([{ open: 'conflict' }, conflicts])
  expect([editor.textOfTips(), editor.isUnsaved()]).toEqual(['two', true])
  found = []
  await editor.save('folder')
  expect([editor.state(), editor.context().conflicts]).toEqual([{ open: 'unchanged' }, []])
})

test('editor: a save that fails says why, and loses nothing', async () => {
  const editor = await opened({ write: () => Promise.reject(new Error('The disk is full.')) })
  editor.write('two')
  await editor.save('folder')
  expect([editor.context().message, editor.textOfTips()]).toEqual(['The disk is full.', 'two'])
  expect(editor.isUnsaved()).toBe(true)
})

test('editor: where nothing was chosen, or it cannot be read, what was open stays open as it was', async () => {
  const found: (() => Promise<FoundContent | undefined>)[] = [
    async () => release,
    async () => undefined,
    () => Promise.reject(new Error('This is no zip.'))
  ]
  let next = 0
  const editor = await opened({ read: () => (found[next++] ?? (async () => undefined))() })
  editor.write('two')
  await editor.save('zip')
  await editor.open()
  expect([editor.state(), editor.textOfTips()]).toEqual([{ open: 'downloaded' }, 'two'])
  await editor.open()
  expect([editor.state(), editor.textOfTips()]).toEqual([{ open: 'downloaded' }, 'two'])
  expect(editor.context().message).toBe('This is no zip.')
})

test('editor: a zip that cannot be read leaves an empty editor empty, and says why', async () => {
  const editor = await opened({ read: () => Promise.reject(new Error('This is no zip.')) })
  expect([editor.state(), editor.context().message]).toEqual(['empty', 'This is no zip.'])
})

test('editor: changes that are laid over a release are one edit, which is unsaved', async () => {
  const editor = await opened({
    read: async () => ({ ...release, from: 'changes', changes: new Map([['tips.yaml', 'two']]) })
  })
  expect(editor.isUnsaved()).toBe(true)
  editor.undo()
  expect([editor.textOfTips(), editor.isUnsaved()]).toEqual(['one', false])
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
  await editor.save('zip')
  expect(editor.context().message).toBe('')
})
