import { expect, test } from 'vitest'
import { readFolder, saveInto } from '../../../../src/editor/files/folder.ts'

/** A folder in memory, with as much of the File System API as is used. */
const folderOf = (files: Map<string, string>, path = ''): FileSystemDirectoryHandle => {
  const missing = () => Promise.reject(new DOMException('', 'NotFoundError'))
  const isFolder = (name: string) => [...files.keys()].some(file => file.startsWith(`${path}${name}/`))
  const fileAt = (name: string) => ({
    kind: 'file',
    getFile: async () => ({
      arrayBuffer: async () => Uint8Array.from(new TextEncoder().encode(files.get(path + name) ?? '')).buffer
    }),
    createWritable: async () => ({
      write: async (bytes: Uint8Array) => void files.set(path + name, new TextDecoder().decode(bytes)),
      close: async () => undefined
    })
  })
  return {
    kind: 'directory',
    async *entries() {
      const names = [...files.keys()]
        .filter(file => file.startsWith(path))
        .map(file => file.slice(path.length))
      for (const name of new Set(names.map(name => name.split('/')[0] ?? '')))
        yield [name, isFolder(name) ? folderOf(files, `${path}${name}/`) : fileAt(name)]
    },
    getDirectoryHandle: (name: string, { create = false } = {}) =>
      create || isFolder(name) ? Promise.resolve(folderOf(files, `${path}${name}/`)) : missing(),
    getFileHandle: (name: string, { create = false } = {}) =>
      create || files.has(path + name) ? Promise.resolve(fileAt(name)) : missing(),
    removeEntry: async (name: string) => void files.delete(path + name)
  } as unknown as FileSystemDirectoryHandle
}

const onDisk = () =>
  new Map([
    ['content/tips.yaml', 'tips: []\n'],
    ['content/services/num.yaml', 'name: NUM\r\n'],
    ['content/README.md', '#']
  ])

test('folder: the content is read from the folder that was opened, or from a folder "content" in it', async () => {
  const disk = onDisk()
  for (const folder of [folderOf(disk), folderOf(disk, 'content/')]) {
    const { texts } = await readFolder(folder)
    expect([...texts]).toEqual([
      ['tips.yaml', 'tips: []\n'],
      ['services/num.yaml', 'name: NUM\r\n']
    ])
  }
  await expect(readFolder(folderOf(disk, 'content/services/'))).rejects.toThrow(
    'This folder does not hold the content: it has no tips.yaml.'
  )
})

test('folder: changes are written, new folders made, and removed files deleted', async () => {
  const disk = onDisk()
  const { root, texts } = await readFolder(folderOf(disk))
  const changes = new Map([
    ['tips.yaml', 'tips: [1]\n'],
    ['forces/kent.yaml', 'name: Kent\n'],
    ['services/num.yaml', undefined]
  ])
  expect(await saveInto(root, texts, changes)).toEqual([])
  expect(Object.fromEntries(disk)).toEqual({
    'content/tips.yaml': 'tips: [1]\n',
    'content/forces/kent.yaml': 'name: Kent\n',
    'content/README.md': '#'
  })
})

test.each([
  ['changed', (disk: Map<string, string>) => disk.set('content/tips.yaml', 'tips: [2]\n'), 'tips: [2]\n'],
  ['removed', (disk: Map<string, string>) => disk.delete('content/tips.yaml'), undefined]
])('folder: if a file was %s on disk since it was read, nothing is written', async (_, meddle, found) => {
  const disk = onDisk()
  const { root, texts } = await readFolder(folderOf(disk))
  meddle(disk)
  const before = new Map(disk)
  const changes = new Map([
    ['services/num.yaml', 'name: N\n'],
    ['tips.yaml', 'tips: [1]\n']
  ])
  expect(await saveInto(root, texts, changes)).toEqual([{ file: 'tips.yaml', onDisk: found }])
  expect(disk).toEqual(before)
})

test('folder: a new file is not written over one that somebody else made meanwhile', async () => {
  const disk = onDisk()
  const { root, texts } = await readFolder(folderOf(disk))
  disk.set('content/services/new.yaml', 'name: Theirs\n')
  const conflicts = await saveInto(root, texts, new Map([['services/new.yaml', 'name: Ours\n']]))
  expect(conflicts).toEqual([{ file: 'services/new.yaml', onDisk: 'name: Theirs\n' }])
  expect(disk.get('content/services/new.yaml')).toBe('name: Theirs\n')
})

test('folder: a save that stopped half way is finished by the next one', async () => {
  const disk = onDisk()
  const { root, texts } = await readFolder(folderOf(disk))
  disk.set('content/tips.yaml', 'tips: [1]\n')
  disk.delete('content/services/num.yaml')
  const changes = new Map([
    ['forces/kent.yaml', 'name: Kent\n'],
    ['services/num.yaml', undefined],
    ['tips.yaml', 'tips: [1]\n']
  ])
  expect(await saveInto(root, texts, changes)).toEqual([])
  expect(disk.get('content/forces/kent.yaml')).toBe('name: Kent\n')
})
