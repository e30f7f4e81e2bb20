import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/architecture.md', 'utf8')
const foldersOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** @returns what the table of folders says that a folder holds. */
const rowOf = (folder: string) => new RegExp(`^\\| \`${folder}/\` \\| (.*?) \\|`, 'm').exec(page)?.[1] ?? ''

test('architecture: the row of machines/ names each of its folders', () => {
  const named = [...rowOf('machines').matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name)
  expect([...named, 'training'].sort()).toEqual(foldersOf('machines'))
})

test.each(['src', 'tools'])('architecture: each folder of %s/ has a row', folder => {
  const rows = [...page.matchAll(new RegExp(`^\\| \`${folder}/([a-z-]+)/\` \\|`, 'gm'))]
  expect(rows.map(([, name = '']) => name).sort()).toEqual(foldersOf(folder))
})
