import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findGuard } from './find-guard.ts'
import { SABOTAGES } from './rows.ts'

test.each(SABOTAGES)('sabotage: $broken: the pattern matches once, and the tests exist', row => {
  const { path, text } = findGuard(row)
  expect(text).not.toBe(readFileSync(path, 'utf8'))
  expect(existsSync(row.tests)).toBe(true)
})

test.each([
  ['tests/sabotage/find-guard.ts', /export const findGuard/, undefined],
  ['tests/sabotage', /nowhere (?=at all)/, 'tests/sabotage holds 0 times'],
  ['tests/sabotage/find-guard.ts', /import/, 'tests/sabotage/find-guard.ts holds 4 times']
])('sabotage: in %s, %s must match once', (folder, find, message) => {
  const look = () => findGuard({ in: folder, find, put: '' })
  if (message) expect(look).toThrow(message)
  else expect(look().path).toBe(folder)
})
