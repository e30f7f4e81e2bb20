import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { readDocument } from '../../../../tools/content/parse/read-document.ts'
import { readYaml } from '../../../../tools/content/parse/yaml-file.ts'

const DEEP = [
  ['entries in a line', `${'- '.repeat(6_000)}x`],
  ['lists in brackets', '['.repeat(6_000)],
  ['fields in brackets', '{a: '.repeat(6_000)],
  ['spaces', `a:\n${' '.repeat(6_000)}b: c`]
] as const

test.each(DEEP)('YAML: a file that is nested too deeply by %s has one error, and is not read', (_, text) => {
  const { yaml, errors } = readYaml('tips.yaml', text)
  expect(yaml).toBeUndefined()
  expect(errors.map(formatDiagnostic)).toEqual([
    'tips.yaml:1:1  This file is nested too deeply to be read.  Put back the file as it was before.'
  ])
})

test('YAML: a file of more than 2 MB has one error, and is not read', () => {
  expect(readYaml('tips.yaml', 'x'.repeat(2_000_000)).errors).toEqual([])
  const { yaml, errors } = readYaml('tips.yaml', 'x'.repeat(2_000_001))
  expect(yaml).toBeUndefined()
  expect(errors.map(formatDiagnostic)).toEqual([
    'tips.yaml:1:1  This file is larger than 2 MB.  Put back the file as it was before.'
  ])
})

test('YAML: a file that is nested as deeply as may be is read', () => {
  expect(readDocument(`${'['.repeat(100)}x${']'.repeat(100)}`)?.errors).toEqual([])
  expect(readDocument(`${'- '.repeat(100)}x`)?.errors).toEqual([])
})
