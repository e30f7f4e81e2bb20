import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { applyPatches, BREAKS, MEND } from './breaks.ts'

/** A template such as `every screen: ${name}` only has to match up to its first placeholder. */
const holdsTitle = (source: string, title: string): boolean =>
  source.includes(title) || [...title].some((_, at) => at > 9 && source.includes(`${title.slice(0, at)}\${`))

test('sabotage: each patch still breaks what it says', () => {
  const all = [...new Map(BREAKS.map(one => [one.difference, one])).values()]
  const apply = (breaks: typeof all) =>
    applyPatches(
      '.',
      breaks.map(({ difference }) => difference),
      '--check'
    )
  // All at once, which is quick; one by one only to name the failing ones.
  const failing = apply(all) ? [] : all.filter(one => !apply([one]))
  expect(
    failing.map(({ patch, broken }) => `${patch}: ${broken}`),
    MEND
  ).toEqual([])
})

test('sabotage: each title that a patch names is in its file of tests', () => {
  const missing = BREAKS.filter(
    ({ tests, named = '' }) => !holdsTitle(readFileSync(tests, 'utf8').replaceAll("\\'", "'"), named)
  )
  expect(missing.map(({ patch, tests, named }) => `${patch}: ${tests} has no "${named}"`)).toEqual([])
})
