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

const gloucestershire = 'forces/gloucestershire.yaml'

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

/** One error, at the mark, whatever its words. */
const oneError = (...edits: readonly Edit[]) => {
  const { texts, places } = broken(...edits)
  expect(checkTexts(texts).errors.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(
    places
  )
}

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
