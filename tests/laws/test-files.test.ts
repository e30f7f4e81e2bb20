import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'

const MIRRORED = ['machines', 'src', 'tools']

/** Folders of tests that are about no single source file, or that hold no tests. */
const OTHERS = [
  'bench',
  'browser',
  'content',
  'docs',
  'engines',
  'fixtures',
  'laws',
  'mutation',
  'proof',
  'sabotage',
  'support'
]

const AT_LEAST = 0.9

/** Unit tests whose path is not that of a source file. */
const unmirrored = (tests: readonly string[], sources: readonly string[]): readonly string[] => {
  const tested = new Set(sources.map(path => path.replace(/\.tsx?$/, '')))
  return tests.filter(path => !tested.has(path.replace(/^tests\//, '').replace(/\.test\.tsx?$/, '')))
}

const pathsIn = (folder: string, name?: RegExp) => sourceFiles(folder, name).map(({ path }) => path)

test('test files: tests/PATH/x.test.ts tests PATH/x.ts, for at least 90 % of unit tests', ({ annotate }) => {
  const tests = MIRRORED.flatMap(folder => pathsIn(`tests/${folder}`, /\.test\.tsx?$/))
  const astray = unmirrored(
    tests,
    MIRRORED.flatMap(folder => pathsIn(folder))
  )
  const share = 1 - astray.length / tests.length
  void annotate(`${(100 * share).toFixed(0)} % of ${tests.length} unit tests are named after what they test`)
  expect(share, `no source file for:\n${astray.join('\n')}\n`).toBeGreaterThanOrEqual(AT_LEAST)
})

test('test files: one without a source file of its name is found', () => {
  const sources = ['machines/hours/london.ts', 'src/live/app/run.tsx']
  const tests = [
    'tests/machines/hours/london.test.ts',
    'tests/src/live/app/run.test.tsx',
    'tests/src/run.test.tsx'
  ]
  expect(unmirrored(tests, sources)).toEqual(['tests/src/run.test.tsx'])
})

test('test files: each folder of tests mirrors one of the sources, or is listed here', () => {
  const folders = readdirSync('tests', { withFileTypes: true }).filter(entry => entry.isDirectory())
  const names = folders.map(({ name }) => name)
  expect(names.filter(name => ![...MIRRORED, ...OTHERS].includes(name))).toEqual([])
})

/** Law files without a tag, which no command would run; and tags that nobody uses. Vitest refuses any other. */
const untagged = (files: readonly SourceFile[]): readonly string[] => {
  const laws = files.filter(({ path }) => /\.(?:law|process)\.ts$/.test(path))
  const isTagged = (tag: string) => (file: SourceFile) =>
    file.text.startsWith(`// @module-tag ${tag}\n`) || file.text.includes(`{ tags: ['${tag}']`)
  return [
    ...laws
      .filter(({ text }) => !/^\/\/ @module-tag (?:promise|slow|long)\n/.test(text))
      .map(({ path }) => path),
    ...['slow', 'long'].filter(tag => !files.some(isTagged(tag)))
  ]
}

test('test files: each law and process is tagged, and each tag is used', () => {
  const files = sourceFiles('tests').filter(({ path }) => !path.endsWith('test-files.test.ts'))
  expect(untagged(files)).toEqual([])
})

test('test files: a law without a tag is found, and a tag that nobody uses', () => {
  const law = { path: 'tests/a.law.ts', text: "test('a', { tags: ['long'] }, () => {})\n" }
  expect(untagged([law])).toEqual(['tests/a.law.ts', 'slow'])
})
