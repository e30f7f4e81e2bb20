import { expect, test } from 'vitest'
import type { Service, Span } from '../../../machines/content/content.ts'
import { ANYWHERE } from '../../../machines/outcome/area.ts'
import { CARD_ROWS, stockCardRows } from '../../../machines/training/cards.ts'
import { areaNamed, content } from '../../support/fixture-content.ts'
import { service } from '../../support/services.ts'

const hours = { confirmed: false, words: 'By day' }
const line = (number: string, confirmed: boolean) => ({ number, confirmed, hours })
const forEveryone = (id: string, fields: Partial<Service>) => service(id, { needs: ['everyone'], ...fields })
const idsOf = (national: readonly Service[], localServices: readonly Service[] = []) =>
  stockCardRows(national, { ...ANYWHERE, localServices }).map(({ service }) => service.id)

test('stock card: only confirmed numbers to ring are on it', () => {
  expect(
    idsOf([
      forEveryone('confirmed', { phone: line('116 123', true) }),
      forEveryone('doubtful', { phone: line('0113 243 0036', false) }),
      forEveryone('by-text', { text: line('85258', true) }),
      forEveryone('none', {})
    ])
  ).toEqual(['confirmed'])
})

const DAY: Span = { from: 0, to: 1_440 }
const answered = (number: string, span: Span): Partial<Service> => {
  const weekly = { week: Array.from({ length: 7 }, () => [span]) }
  return { phone: { number, confirmed: true, hours: { confirmed: true, weekly } } }
}

test('stock card: lines that are open for more of the week come first, and those with unknown hours last', () => {
  const national = [
    forEveryone('unknown', { phone: line('116 1', true) }),
    forEveryone('in-doubt', answered('116 2', { ...DAY, unknown: true })),
    forEveryone('by-day', answered('116 3', { from: 540, to: 1_020 })),
    forEveryone('allHours', answered('116 4', DAY))
  ]
  expect(idsOf(national)).toEqual(['allHours', 'by-day', 'unknown', 'in-doubt'])
})

test('stock card: one local service has a place, a second one if there is room, and one that is not confirmed none', () => {
  const local = [
    forEveryone('doubtful', { phone: line('0113 1', false), needs: ['housing'] }),
    forEveryone('mornings', { ...answered('0113 2', { from: 540, to: 720 }), needs: ['housing'] }),
    forEveryone('by-day', { ...answered('0113 3', { from: 540, to: 1_020 }), needs: ['housing'] })
  ]
  const national = ['a', 'b', 'c', 'd'].map(id => forEveryone(id, answered('116 1', DAY)))
  expect(idsOf(national, local)).toEqual(['a', 'b', 'c', 'by-day'])
  expect(idsOf(national.slice(0, 2), local)).toEqual(['a', 'b', 'by-day', 'mornings'])
})

test('stock card: a national service that is not for everyone, or not in all of the area, is left out', () => {
  expect(
    idsOf([
      forEveryone('for-some', { phone: line('116 1', true), needs: ['housing'] }),
      forEveryone('elsewhere', { phone: line('116 2', true), nations: ['wales'] })
    ])
  ).toEqual([])
})

test('stock card: holds no more numbers than fit, each with its own hours and check date', () => {
  const many = Array.from({ length: 9 }, (_, at) =>
    forEveryone(`line-${at}`, { phone: line(`116 12${at}`, true), checked: { on: 20_000 + at, how: 'rung' } })
  )
  const rows = stockCardRows(many, ANYWHERE)
  expect(rows).toHaveLength(CARD_ROWS)
  expect(rows.map(({ number, hours: own, checkedOn }) => [number, own, checkedOn])).toEqual(
    [0, 1, 2, 3].map(at => [`116 12${at}`, hours, 20_000 + at])
  )
})

test('stock card: every force has National Ugly Mugs on it once its number is confirmed', () => {
  const ids = stockCardRows(content.services, areaNamed('west-yorkshire')).map(({ service }) => service.id)
  expect(ids).toContain('num')
})
