import { expect, test } from 'vitest'
import { isComplete } from '../../../../tools/content/parse/sources.ts'
import { hoursInWords, hoursWritten, rowsOf } from '../../../../tools/editorial/ring-round/rows.ts'
import { checkTexts, compiledOf, fixtureTexts, textOf, withFile } from '../../../support/content.ts'

const FILE = 'services/nihe.yaml'
const { opening } = compiledOf(fixtureTexts).content.screens

test.each([
  ['hours with a slip', /open: ".*?"/, 'open: "PH000:00-24:00"', 'PH000:00-24:00'],
  ['the bank holidays of nobody', /^nations: .*/m, 'nations: [uk]', undefined]
])('line to ring: %s are shown as they are written', (_, from, to, written) => {
  const before = textOf(fixtureTexts, FILE)
  const { sources, errors } = checkTexts(withFile(FILE, before.replace(from, to)))
  expect(errors.length).toBeGreaterThan(0)
  if (!isComplete(sources)) throw new Error('A file cannot be read.')
  const row = rowsOf(sources).find(
    ({ service, source }) => service.yaml.file === FILE && source.hours.open !== undefined
  )
  if (!row) throw new Error('The line is gone.')
  expect(hoursInWords(row, 20_000, opening)).toBe(written ?? hoursWritten(row))
})
