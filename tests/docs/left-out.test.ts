import { readFileSync } from 'node:fs'
import { basename } from 'node:path/posix'
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'

/** What only `npm run test:long` runs. */
const LONG = /^\/\/ @module-tag long|\{ tags: \['long'\]|import \{.*\b(?:LONG|IN_ANY_LANGUAGE_LONG)\b.*\}/m

const listed = readFileSync('docs/assurance/proofs.md', 'utf8').split('\n## ')[1] ?? ''

/** @returns the files with tests that are left out of `npm test`, and that the list does not name. */
const unlisted = (files: readonly SourceFile[], list: string): readonly string[] =>
  files
    .filter(({ path, text }) => /\.(?:spec|law|process|test)\.tsx?$/.test(path) && LONG.test(text))
    .map(({ path }) => basename(path).replace(/\.tsx?$/, ''))
    .filter(name => !list.includes(name))

test('left out of npm test: every file with long tests is in the list of what holds the same there', () => {
  expect(listed).toMatch(/^Left out of `npm test`/)
  const others = sourceFiles('tests').filter(
    ({ path }) => !path.includes('left-out') && !path.includes('laws/')
  )
  expect(unlisted(others, listed)).toEqual([])
})

test('left out of npm test: a file that the list does not name is found', () => {
  const files = [
    "import { LONG } from './long.ts'",
    '// @module-tag long',
    "test('x', { tags: ['long'] }, y)"
  ]
  expect(
    unlisted(
      files.map((text, index) => ({ path: `tests/${index}.spec.ts`, text })),
      '`1.spec`'
    )
  ).toEqual(['0.spec', '2.spec'])
})
