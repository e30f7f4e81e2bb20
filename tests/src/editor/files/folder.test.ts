import { expect, test } from 'vitest'
import { readFolder, saveInto } from '../../../../src/editor/files/folder.ts'

/** @returns an in-memory folder with the part of the File System API that the editor uses. */
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

type Changes = Readonly<Record<string, string | undefined>>

/** Reads the folder, changes files on the disk as others might, and saves. */
const savedAfter = async (changes: Changes, byOthers: Changes = {}) => {
  const disk = onDisk()
  const { root, texts } = await readFolder(folderOf(disk))
  for (const [file, text] of Object.entries(byOthers))
    if (text === undefined) disk.delete(`content/${file}`)
    else disk.set(`content/${file}`, text)
  return { ...(await saveInto(root, texts, new Map(Object.entries(changes)))), disk }
}

const THREE = {
  'tips.yaml': 'tips: [1]\n',
  'forces/kent.yaml': 'name: Kent\n',
  'services/num.yaml': undefined
}

test.each([
  ['changes are written, new folders made, and removed files deleted', {}],
  ['a save that stopped half way is finished by the next', { ...THREE, 'forces/kent.yaml': undefined }]
])('folder: %s', async (_, before) => {
  const { conflicts, disk } = await savedAfter(THREE, before)
  expect(conflicts).toEqual([])
  expect(Object.fromEntries(disk)).toEqual({
    'content/tips.yaml': 'tips: [1]\n',
    'content/forces/kent.yaml': 'name: Kent\n',
    'content/README.md': '#'
  })
})

test.each([
  ['was changed', 'services/num.yaml', 'name: M\n'],
  ['was removed', 'services/num.yaml', undefined],
  ['was made by somebody else', 'services/new.yaml', 'name: Theirs\n']
])(
  'folder: an entry that %s on disk since it was read is not written, and all else is',
  async (_, file, found) => {
    const { conflicts, changes, onDisk, disk } = await savedAfter(
      { 'tips.yaml': 'tips: [1]\n', [file]: 'name: Ours\n' },
      { [file]: found }
    )
    const ours = { from: [], text: 'name: Ours\n' }
    expect(conflicts).toEqual([{ file, sides: [ours, { from: ['the folder'], text: found }] }])
    expect([changes.get(file), onDisk.get(file), disk.get(`content/${file}`)]).toEqual([
      ours.text,
      found,
      found
    ])
    expect(disk.get('content/tips.yaml')).toBe('tips: [1]\n')
  }
)

const LIST = 'forces/kent.yaml'
const listOf = (first: string, second: string) =>
  `name: Kent\nlocalServices:\n  - id: a\n    name: ${first}\n  - id: b\n    name: ${second}\n`

/** Two editors open a folder; the second saves after the first. */
const secondSaves = async (theirs: string, ours: string) => {
  const disk = onDisk().set(`content/${LIST}`, listOf('A', 'B'))
  const { root, texts } = await readFolder(folderOf(disk))
  disk.set(`content/${LIST}`, theirs)
  const saved = await saveInto(root, texts, new Map([[LIST, ours]]))
  return { ...saved, text: disk.get(`content/${LIST}`) }
}

test('folder: of two who changed different entries of one file, the second to save undoes nothing of the first', async () => {
  const both = listOf('Theirs', 'Ours')
  const { conflicts, changes, text } = await secondSaves(listOf('Theirs', 'B'), listOf('A', 'Ours'))
  expect([conflicts, text, changes.get(LIST)]).toEqual([[], both, both])
})

test('folder: where both changed one entry it stays as it is on disk, and the rest of the file is saved', async () => {
  const { conflicts, changes, onDisk, text } = await secondSaves(
    listOf('Theirs', 'B'),
    listOf('Ours', 'Ours')
  )
  expect(conflicts.map(({ entry, sides }) => [entry, ...sides.map(({ text }) => text?.trim())])).toEqual([
    ['localServices/a', '- id: a\n    name: Ours', '- id: a\n    name: Theirs']
  ])
  const both = listOf('Theirs', 'Ours')
  expect([text, onDisk.get(LIST), changes.get(LIST)]).toEqual([both, both, listOf('Ours', 'Ours')])
})
