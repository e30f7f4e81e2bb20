import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import { formatErrors, formatted } from '../../../tools/content/formatted.ts'
import { readYaml } from '../../../tools/content/parse/yaml-file.ts'

const ODD = `# Of the file.

name:   Odd   # As they write it.
for:
  Two lines
  of one text.
needs: [ talk,  housing ]
checked: {on: "2026-11-24",   how: rung}
list:
 - say: >-
     Folded
     text.
   on: 1

 # Of the second.
 - 'single'
`

const FORMATTED = `# Of the file.

name: Odd # As they write it.
for: Two lines of one text.
needs: [talk, housing]
checked: { on: "2026-11-24", how: rung }
list:
  - say: >-
      Folded text.
    on: 1

  # Of the second.
  - 'single'
`

const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`

test('format: comments, blank lines and quotes stay, spaces and line breaks follow one form', () => {
  expect(formatted(ODD)).toBe(FORMATTED)
  expect(formatted(FORMATTED)).toBe(FORMATTED)
})

test('format: the line ends of Windows and its byte order mark stay', () => {
  expect(formatted(windows(ODD))).toBe(windows(FORMATTED))
})

test('format: what cannot be read stays as it is', () => {
  expect(formatted('a:  [')).toBe('a:  [')
})

test.each([
  ['a line with spaces', ODD, 3],
  ['the same with the line ends of Windows', windows(ODD), 3],
  ['no line end at the end', FORMATTED.trimEnd(), 13]
])('format: an error says which line differs first: %s', (_, text, line) => {
  const texts = new Map([
    ['needs.yaml', FORMATTED],
    ['tips.yaml', text]
  ])
  const files = [...texts].flatMap(([file, written]) => readYaml(file, written).yaml ?? [])
  expect(formatErrors(files, texts, 'npm run fix').map(formatDiagnostic)).toEqual([
    `tips.yaml:${line}:1  This file is not formatted.  Run: npm run fix`
  ])
})
