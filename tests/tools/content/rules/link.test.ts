// @module-tag slow
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import {
  broken,
  checkTexts,
  compiledOf,
  type Edit,
  fixtureTexts,
  textOf,
  withEdit
} from '../../../support/content.ts'

const tara = 'services/tara.yaml'
const gloucestershire = 'forces/gloucestershire.yaml'

/** One error, at the mark, whatever its words. */
const oneError = (...edits: readonly Edit[]) => {
  const { texts, places } = broken(...edits)
  expect(checkTexts(texts).errors.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(
    places
  )
}

describe('rules: opening hours on which the opening_hours package throws give an error:', () => {
  test.each([
    'Mo-Fr 24:00-24:00; PH off',
    'Mo-Fr 09:00-12:00,24:00-02:00; PH off',
    'Mo-Fr 09:00-17:00; PH 24:00-24:00',
    '24/7, Mo 09:00-10:00',
    'PH off, 24/7',
    'PH off, Mo-Fr 09:00-17:00'
  ])('%s', open => oneError([tara, 'open: "24/7"', `open: ▸"${open}"`]))

  test('an exception that starts at 24:00', () => {
    oneError([
      tara,
      'open: "24/7"',
      'open: "24/7"\n    exceptions:\n      - { on: "2026-12-25", open: ▸"24:00-02:00" }'
    ])
  })
})

describe('rules: one mistake gives one error', () => {
  test('a bank holiday on a day that does not exist', () => {
    oneError(['bank-holidays.yaml', '{ on: "2027-03-17"', '{ on: ▸"2027-3-17"'])
  })

  test('two exceptions on a day that does not exist', () => {
    oneError([
      tara,
      'open: "24/7"',
      'open: "24/7"\n    exceptions:\n      - { on: ▸soon, open: "off" }\n      - { on: ▸later, open: "off" }'
    ])
  })

  test.each(['open', 'words'])('an empty text in "%s"', field => {
    oneError([tara, 'open: "24/7"', `${field}: ▸""`])
  })
})

test('rules: a force named twice in "also-in" is refused', () => {
  oneError([gloucestershire, 'also-in: [wiltshire]', 'also-in: [wiltshire, ▸wiltshire]'])
})

describe('rules: the order in which files are read', () => {
  const backwards = (texts: typeof fixtureTexts) => new Map([...texts].reverse())

  test('does not decide which of two services with one id gets the error', () => {
    const { texts } = broken(['forces/west-yorkshire.yaml', 'id: basis', 'id: nelson-trust-swop'])
    const told = (some: typeof fixtureTexts) => checkTexts(some).errors.map(formatDiagnostic)
    expect(told(backwards(texts))).toEqual(told(texts))
  })

  test('does not change what is built', () => {
    expect(JSON.stringify(compiledOf(backwards(fixtureTexts)))).toBe(JSON.stringify(compiledOf(fixtureTexts)))
  })
})

const screens = textOf(fixtureTexts, 'screens.yaml')
const filled = [...screens.matchAll(/^ +[a-z-]+: .*\{[a-z]+\}.*$/gm)].flatMap(([line]) =>
  [...line.matchAll(/\{[a-z]+\}/g)].map(([placeholder]) => [placeholder, line.trim(), line] as const)
)

test.each(filled)('rules: a text without its placeholder is refused: %s in %s', (placeholder, _, line) => {
  const without = line.replace(placeholder, '').replace(/: (?=\S)/, ': ▸')
  oneError(['screens.yaml', `${line}\n`, `${without}\n`])
})

test('rules: a local service in forces of two nations belongs to both', () => {
  const { packs } = compiledOf(withEdit(gloucestershire, 'also-in: [wiltshire]', 'also-in: [gwent]'))
  const shared = packs.gwent?.localServices.find(({ id }) => id === 'nelson-trust-swop')
  expect(shared?.nations).toEqual(['england', 'wales'])
})
