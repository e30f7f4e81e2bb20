import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sabotages } from './rows.ts'

test.each(sabotages)('$guard: there is something to break, and a test to object: $broken', row => {
  expect(readFileSync(row.file, 'utf8').split(row.from).length).toBe(2)
  expect(row.to).not.toBe(row.from)
  expect(existsSync(row.tests)).toBe(true)
})
