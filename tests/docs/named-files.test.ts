import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path/posix'
import { expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'
import { markdownFiles } from './markdown-files.ts'

const tests = new Set(sourceFiles('tests').map(({ path }) => basename(path).replace(/\.tsx?$/, '')))

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name)

/** @returns what a text names in backticks and is not there: tests without their ending, and paths of the repository. */
const missingIn = (text: string): readonly string[] => [
  ...namesIn(text, /`([a-z-]+\.(?:spec|test|law|process))`/g).filter(name => !tests.has(name)),
  // Names in capitals are placeholders.
  ...namesIn(text, /`((?:content|docs|machines|src|tests|tools)\/[a-zA-Z0-9_./-]+)`/g).filter(
    path => !/[A-Z]{3}/.test(path) && !existsSync(path)
  )
]

test.each(markdownFiles)('documents: every test and path that %s names exists', file => {
  expect(missingIn(readFileSync(file, 'utf8'))).toEqual([])
})

test('documents: a test or a path that does not exist is found', () => {
  const text = '`wipe.spec`, `needs.test`, `wiped.spec`; `docs/guides`, `docs/guide`, `tests/PATH/x.test.ts`'
  expect(missingIn(text)).toEqual(['wiped.spec', 'docs/guide'])
})
