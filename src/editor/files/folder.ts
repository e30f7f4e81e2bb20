import { isContentFile, type Texts } from '../../../tools/content/parse/sources.ts'
import { bringTogether, withSide } from '../../../tools/editorial/changes/bring-together.ts'
import { changesBetween } from '../../../tools/editorial/changes/entry-changes.ts'
import { editorWords } from '../editor-words.ts'
import type { Written } from '../model/editor.machine.ts'
import type { FileChanges } from '../model/workspace.ts'
import { textInBytes } from './zip.ts'

const readInto = async (texts: Map<string, string>, folder: FileSystemDirectoryHandle, path: string) => {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'directory') await readInto(texts, handle, `${path}${name}/`)
    else if (isContentFile(path + name)) texts.set(path + name, await textOf(handle))
  }
}

const textOf = async (handle: FileSystemFileHandle): Promise<string> =>
  textInBytes(handle.name, new Uint8Array(await (await handle.getFile()).arrayBuffer()))

/**
 * @param folder the content folder, or the folder that contains it.
 * @returns the text of each of its YAML files.
 * @throws if it contains no content, or a file that is not UTF-8.
 */
export const readFolder = async (
  folder: FileSystemDirectoryHandle
): Promise<{ readonly root: FileSystemDirectoryHandle; readonly texts: Texts }> => {
  const inner = await folder.getDirectoryHandle('content').catch(() => undefined)
  const root = inner ?? folder
  const texts = new Map<string, string>()
  await readInto(texts, root, '')
  if (!texts.has('tips.yaml')) throw new Error('This folder does not hold the content: it has no tips.yaml.')
  return { root, texts }
}

const handleOf = async (root: FileSystemDirectoryHandle, path: string, create: boolean) => {
  const steps = path.split('/')
  const name = steps.pop() ?? ''
  let folder = root
  for (const step of steps) folder = await folder.getDirectoryHandle(step, { create })
  return { folder, name }
}

const textAt = async (root: FileSystemDirectoryHandle, path: string): Promise<string | undefined> => {
  try {
    const { folder, name } = await handleOf(root, path, false)
    return await textOf(await folder.getFileHandle(name))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  }
}

const write = async (root: FileSystemDirectoryHandle, path: string, text: string | undefined) => {
  const { folder, name } = await handleOf(root, path, text !== undefined)
  if (text === undefined) return folder.removeEntry(name)
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
  await stream.write(new TextEncoder().encode(text))
  await stream.close()
}

/** The result of saving into a folder. */
type Saved = Pick<Written, 'changes' | 'onDisk' | 'conflicts'>

/** Merges a file with what others changed in it on disk since it was read. */
const withTheirs = (
  file: string,
  read: string | undefined,
  ours: string | undefined,
  onDisk: string | undefined
): Saved => {
  const texts = (text: string | undefined) => new Map(text === undefined ? [] : [[file, text]])
  // An earlier save that stopped half way may have written this file already.
  if (onDisk === read || onDisk === ours)
    return { changes: new Map([[file, ours]]), onDisk: new Map([[file, ours]]), conflicts: [] }
  const theirs = { name: editorWords.folder, entries: changesBetween(texts(read), texts(onDisk)) }
  const merged = bringTogether(texts(read), texts(ours), [theirs])
  const mergedText = merged.texts.has(file) ? merged.texts.get(file) : ours
  if (merged.left.length > 0 || merged.conflicts.some(({ entry }) => entry === undefined)) {
    const sides = [
      { from: [], text: ours },
      { from: [theirs.name], text: onDisk }
    ]
    return {
      changes: new Map([[file, ours]]),
      onDisk: new Map([[file, onDisk]]),
      conflicts: [{ file, sides }]
    }
  }
  const written = merged.conflicts.reduce(
    (text, conflict) => withSide(texts(read), texts(text), conflict, conflict.sides[1] ?? { from: [], text }),
    mergedText
  )
  return {
    changes: new Map([[file, mergedText]]),
    onDisk: new Map([[file, written]]),
    conflicts: merged.conflicts
  }
}

/**
 * Writes changes into a folder, and keeps what others changed there since it was read.
 * @param read the text of each file when it was read, or last written.
 */
export const saveInto = async (
  root: FileSystemDirectoryHandle,
  read: Texts,
  changes: FileChanges
): Promise<Saved> => {
  const all: Saved[] = []
  for (const [file, text] of changes)
    all.push(withTheirs(file, read.get(file), text, await textAt(root, file)))
  const onDisk = new Map(all.flatMap(saved => [...saved.onDisk]))
  for (const [file, text] of onDisk) if ((await textAt(root, file)) !== text) await write(root, file, text)
  return {
    changes: new Map(all.flatMap(saved => [...saved.changes])),
    onDisk,
    conflicts: all.flatMap(({ conflicts }) => conflicts)
  }
}
