import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { hasLines, rungToday } from '../../../../src/editor/model/rung-today.ts'
import { changed } from '../../../../tools/editorial/change.ts'
import { fixtureTexts, textOf } from '../../../support/content.ts'

const GALOP = 'services/galop.yaml'
const TODAY = '2026-11-26'

const written = (text: string) => rungToday(text, parse(text), [], TODAY)

test('rung today: a changed number and changed hours count as seen today, and are confirmed', () => {
  const number = changed(textOf(fixtureTexts, GALOP), { set: ['phone', 'number'], value: '0800 999 5429' })
  const both = changed(number, { set: ['phone', 'hours', 'open'], value: 'Mo-Fr 10:00-17:00; PH off' })
  expect(parse(written(both))).toMatchObject({
    phone: { number: '0800 999 5429', confirmed: true, hours: { confirmed: true } },
    seen: { phone: '0800 999 5429, Mo-Fr 10:00-17:00; PH off' },
    checked: { on: TODAY, how: 'rung' },
    reviewBy: '2027-02-26'
  })
})

test('rung today: a line with words for its hours stays without confirmed hours', () => {
  const text = `phone:
  number: "01634 333600"
  confirmed: false
  hours: { words: Hours not known., confirmed: false }
  checked: { on: "2026-01-01", how: published }
checked: { on: "2026-01-01", how: published }
reviewBy: "2026-04-01"
`
  const hours = { words: 'Hours not known.', confirmed: false }
  expect(parse(written(text))).toEqual({
    phone: { number: '01634 333600', confirmed: true, hours },
    seen: { phone: '01634 333600, Hours not known.' },
    checked: { on: TODAY, how: 'rung' },
    reviewBy: '2027-02-26'
  })
})

test('rung today: a number that is withdrawn is not confirmed', () => {
  const withdrawn = { on: '2026-11-24', by: 'kent editor', why: 'Rings out' }
  const held = { ...parse(textOf(fixtureTexts, GALOP)).phone, confirmed: false, withdrawn }
  const text = changed(textOf(fixtureTexts, GALOP), { set: ['phone'], value: held })
  expect(parse(written(text)).phone).toEqual(held)
})

test('rung today: only a service with a line can be rung', () => {
  expect(hasLines(parse(textOf(fixtureTexts, GALOP)))).toBe(true)
  const emergency = parse(textOf(fixtureTexts, 'services/emergency-999.yaml'))
  for (const other of [{ bestFor: [] }, { phone: {} }, undefined, emergency])
    expect(hasLines(other)).toBe(false)
})
