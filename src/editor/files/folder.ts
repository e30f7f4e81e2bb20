import { isContentFile, type Texts } from '../../../tools/content/parse/sources.ts'

const entriesIn = (folder: FileSystemDirectoryHandle) =>
  (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries()

const readInto = async (texts: Map<string, string>, folder: FileSystemDirectoryHandle, path: string) => {
  for await (const [name, handle] of entriesIn(folder)) {
    if (handle.kind === 'directory')
      await readInto(texts, handle as FileSystemDirectoryHandle, `${path}${name}/`)
    else if (isContentFile(path + name)) texts.set(path + name, await textOf(handle as FileSystemFileHandle))
  }
}

/** Keeps a byte order mark, so that every byte stays. */
const textOf = async (handle: FileSystemFileHandle): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    new Uint8Array(await (await handle.getFile()).arrayBuffer())
  )

/**
 * @param folder the content folder, or the folder that contains it.
 * @returns the text of each of its YAML files.
 * @throws if it holds no content, or a file that is not UTF-8.
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

const handleOf = async (
  root: FileSystemDirectoryHandle,
  path: string,
  create: boolean
): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly name: string }> => {
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

/** A file on disk that somebody else changed since it was read. */
export interface Conflict {
  readonly file: string
  /** `undefined` if it is gone. */
  readonly onDisk: string | undefined
}

const write = async (root: FileSystemDirectoryHandle, path: string, text: string | undefined) => {
  const { folder, name } = await handleOf(root, path, text !== undefined)
  if (text === undefined) return folder.removeEntry(name)
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
  await stream.write(new TextEncoder().encode(text))
  await stream.close()
}

/**
 * Writes changes into a folder. If any of these files has changed on disk since it was read, it writes nothing.
 * @param read the text of each file when it was read, or last written.
 * @returns the files that changed on disk; none if everything was written.
 */
export const saveInto = async (
  root: FileSystemDirectoryHandle,
  read: Texts,
  changes: ReadonlyMap<string, string | undefined>
): Promise<readonly Conflict[]> => {
  const conflicts: Conflict[] = []
  for (const [file, text] of changes) {
    const onDisk = await textAt(root, file)
    // An earlier save that stopped half way may have written this file already.
    if (onDisk !== read.get(file) && onDisk !== text) conflicts.push({ file, onDisk })
  }
  if (conflicts.length > 0) return conflicts
  for (const [file, text] of changes) if ((await textAt(root, file)) !== text) await write(root, file, text)
  return []
}
