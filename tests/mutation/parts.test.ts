import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { PARTS } from './parts.ts'

const isThere = (pattern: string): boolean =>
  pattern.includes('*') ? readdirSync(dirname(pattern)).length > 0 : existsSync(pattern)

test.each(Object.entries(PARTS))('mutation: %s has code to mutate, and tests for it', (_, part) => {
  expect([...part.mutate, ...part.tests].filter(path => !isThere(path))).toEqual([])
})
