import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'
import { PARTS } from './parts.ts'

/** A pattern ends in a file name, or in `*` and an ending. */
const isThere = (pattern: string): boolean => {
  const name = basename(pattern)
  return readdirSync(dirname(pattern)).some(file =>
    name.startsWith('*') ? file.endsWith(name.slice(1)) : file === name
  )
}

test.each(Object.entries(PARTS))('mutation: %s has code to mutate, and tests for it', (_, part) => {
  expect([...part.mutate, ...part.tests].filter(path => !isThere(path))).toEqual([])
})

test('mutation: a pattern that no file fits is noticed', () => {
  expect(['tests/mutation/*.ts', 'tests/mutation/*.law.ts', 'tests/mutation/none.ts'].map(isThere)).toEqual([
    true,
    false,
    false
  ])
})
