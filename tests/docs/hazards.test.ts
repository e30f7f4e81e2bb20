import { readFileSync } from 'node:fs'
import { basename } from 'node:path/posix'
import { expect, test } from 'vitest'
import { BREAKS } from '../sabotage/breaks.ts'
import { sourceFiles } from '../support/source-files.ts'

const log = readFileSync('docs/assurance/hazards.md', 'utf8')
const hazards = [...log.matchAll(/^\| (H\d\d) \|(.*)\|$/gm)].map(
  ([, id = '', cells = '']) => [id, cells.split('|').map(cell => cell.trim())] as const
)

/** Cases in text files keep their ending: `seen.txt` beside `seen.test`. */
const tests = sourceFiles('tests', /\.(?:tsx?|txt)$/).map(({ path, text }) => ({
  name: basename(path).replace(/\.tsx?$/, ''),
  text: text.replaceAll("\\'", "'")
}))

/** @returns whether a test exists, by its file and words of its title, or a break of the sabotage run. */
const isThere = (file: string, words: string): boolean =>
  file === 'sabotage'
    ? BREAKS.some(({ broken }) => broken === words)
    : tests.some(({ name, text }) => name === file && text.includes(words))

test.each(hazards)(
  'hazards: the row of %s is whole, and each test and break that it names is there',
  (_, cells) => {
    expect(cells.filter(cell => cell !== '')).toHaveLength(8)
    for (const cell of cells.slice(4, 6)) {
      const named = [...cell.matchAll(/`([a-z.-]+)` "([^"]+)"/g)]
      expect(named).not.toEqual([])
      expect(named.filter(([, file = '', words = '']) => !isThere(file, words))).toEqual([])
    }
  }
)

test('hazards: they are numbered in order', () => {
  expect(hazards.length).toBeGreaterThan(15)
  expect(hazards.map(([id]) => id)).toEqual(hazards.map((_, at) => `H${String(at + 1).padStart(2, '0')}`))
})
