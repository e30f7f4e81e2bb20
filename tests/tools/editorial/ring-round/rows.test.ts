import { expect, test } from 'vitest'
import { hoursWords } from '../../../../machines/language/hours-words.ts'
import { isComplete, type Sources } from '../../../../tools/content/parse/sources.ts'
import { seenNow } from '../../../../tools/content/rules/seen.ts'
import { roundLinesOf } from '../../../../tools/editorial/ring-round/lines.ts'
import { dueChecksOf, dueOn, hoursInWords, rowsOf } from '../../../../tools/editorial/ring-round/rows.ts'
import { checkTexts, compiledOf, fixtureTexts, textOf, withEdit, withFile } from '../../../support/content.ts'

const TARA = 'services/tara.yaml'
const TODAY = '2026-12-02'

const sourcesIn = (texts = fixtureTexts) => checkTexts(texts, TODAY).sources as Sources

const rowIn = (key: string, texts = fixtureTexts) => {
  const row = rowsOf(sourcesIn(texts)).find(one => one.key === key)
  if (!row) throw new Error(`There is no line ${key}.`)
  return row
}

test('due: a line that was read and never rung says all that is open about it', () => {
  expect(dueChecksOf(rowIn('forces/gloucestershire.yaml drug-line phone'), TODAY)).toEqual([
    'number',
    'hours',
    'how'
  ])
})

test('due: a line is overdue from the day after its review, not before', () => {
  const row = rowIn(`${TARA} phone`)
  expect(dueOn(row)).toBe(row.service.value.reviewBy)
  expect(dueChecksOf(row, dueOn(row))).not.toContain('review')
  expect(dueChecksOf(row, '2027-12-31')[0]).toBe('review')
})

test('due: a line with a fresh check of its own is due three months after that, whatever its service says', () => {
  const texts = withEdit(TARA, 'phone:\n', 'phone:\n  checked: { on: "2026-12-01", how: rung }\n')
  const row = rowIn(`${TARA} phone`, texts)
  expect(dueOn(row)).toBe('2027-03-01')
  expect(dueChecksOf(row, TODAY)).not.toContain('how')
})

test('due: lines come in the order of what is due, those of held services last', () => {
  const lines = roundLinesOf(sourcesIn(), TODAY)
  const held = new Set(
    sourcesIn()
      .serviceEntries.filter(({ value }) => value.status === 'held' && !('guidanceLines' in value))
      .map(({ value }) => value.name)
  )
  expect(held.size).toBeGreaterThan(0)
  const isHeld = lines.map(({ service }) => held.has(service))
  expect(isHeld.indexOf(true)).toBeGreaterThan(0)
  expect(isHeld.lastIndexOf(false)).toBeLessThan(isHeld.indexOf(true))
  const shown = lines.filter((_, index) => !isHeld[index])
  const withNumber = shown.map(({ due }) => due.includes('number'))
  expect(withNumber.lastIndexOf(true)).toBeLessThan(withNumber.indexOf(false))
})

test('due: what a review asks for first leads, then a bed, then what is to be rung before it is shown', () => {
  const tara = textOf(fixtureTexts, TARA).replace(/^ {2}confirmed: .*/m, '  confirmed: false')
  const as = (name: string, number: string, from = /^status: .*/m, to = 'status: show') =>
    withFile(`services/${name}.yaml`, tara.replace(/0141 [\d ]+/g, number).replace(from, to))
  const texts = new Map([
    ...as('frank', '0141 496 0001'),
    ...as('later', '0141 496 0002'),
    ...as('sooner', '0141 496 0003', /^status: .*/m, 'status: check-first'),
    ...as('bed', '0141 496 0004', /^bestFor: .*/m, 'bestFor: [nowhere-safe-tonight]')
  ])
  const planted = roundLinesOf(sourcesIn(texts), TODAY).filter(({ key }) =>
    /frank|later|sooner|bed/.test(key)
  )
  expect(planted.map(({ key }) => key.match(/\w+(?=\.yaml)/)?.[0])).toEqual([
    'frank',
    'bed',
    'sooner',
    'later'
  ])
})

const FILE = 'services/nihe.yaml'
const opening = hoursWords(compiledOf(fixtureTexts).content)

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
  expect(hoursInWords(row, 20_000, opening)).toBe(written ?? seenNow(row.source).hours)
})
