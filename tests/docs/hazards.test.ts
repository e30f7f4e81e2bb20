import { readFileSync } from 'node:fs'
import { basename } from 'node:path/posix'
import { expect, test } from 'vitest'
import { BREAKS } from '../sabotage/breaks.ts'
import { sourceFiles } from '../support/source-files.ts'

const log = readFileSync('docs/assurance/hazards.md', 'utf8')

interface Hazard {
  readonly id: string
  readonly cells: readonly string[]
  readonly proofs: readonly Reference[]
  readonly breaks: readonly Reference[]
}

/** A test by its file and words of its title, or a break of the sabotage run. */
interface Reference {
  readonly file: string
  readonly words: string
}

const referencesIn = (cell = ''): readonly Reference[] =>
  [...cell.matchAll(/`([a-z.-]+)` "([^"]+)"/g)].map(([, file = '', words = '']) => ({ file, words }))

const hazardsIn = (markdown: string): readonly Hazard[] =>
  [...markdown.matchAll(/^\| (H\d\d) \|(.*)\|$/gm)].map(([, id = '', rest = '']) => {
    const cells = rest.split('|').map(cell => cell.trim())
    return { id, cells, proofs: referencesIn(cells[4]), breaks: referencesIn(cells[5]) }
  })

/** Cases as text keep their ending: `seen.txt` beside `seen.test`. */
const tests = sourceFiles('tests', /\.(?:tsx?|txt)$/).map(({ path, text }) => ({
  name: basename(path).replace(/\.tsx?$/, ''),
  text: text.replaceAll("\\'", "'")
}))

const isThere = ({ file, words }: Reference): boolean =>
  file === 'sabotage'
    ? BREAKS.some(({ broken }) => broken === words)
    : tests.some(({ name, text }) => name === file && text.includes(words))

/** @returns what is wrong with a log. */
const faultsIn = (markdown: string): readonly string[] =>
  hazardsIn(markdown).flatMap(({ id, cells, proofs, breaks }, index) => [
    ...(id === `H${String(index + 1).padStart(2, '0')}` ? [] : [`${id} is out of order`]),
    ...(cells.length === 8 && cells.every(cell => cell !== '') ? [] : [`${id} has an empty cell`]),
    ...(proofs.length > 0 ? [] : [`${id} has no test`]),
    ...(breaks.length > 0 ? [] : [`${id} was never seen to fail`]),
    ...[...proofs, ...breaks]
      .filter(reference => !isThere(reference))
      .map(({ file, words }) => `${id}: there is no ${file} "${words}"`)
  ])

test('hazards: every row is whole, and each test and break that it names is there', () => {
  expect(hazardsIn(log).length).toBeGreaterThan(15)
  expect(faultsIn(log)).toEqual([])
})
