import { expect, test } from 'vitest'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { isForEveryone, isLocal, isLocalBed } from '../../../machines/outcome/queue.ts'
import type { RankedService } from '../../../machines/outcome/ranked-service.ts'
import {
  addRow,
  fits,
  isBarred,
  isSeen,
  type RowsSoFar,
  rowsAtMost
} from '../../../machines/outcome/rows-so-far.ts'
import { ranked } from './made-up.ts'

const MOST = 5

const withRows = (
  rows: readonly RankedService[],
  reservations: RowsSoFar['reservations'] = []
): RowsSoFar => ({
  said: ['talk'],
  rows: [...rows],
  most: MOST,
  reservations,
  givesWay: false
})

const some = (count: number) => Array.from({ length: count }, (_, index) => ranked(`some-${index}`, ['talk']))
const local = (id: string, needs: readonly Need[] = ['talk']) => ranked(id, needs, { isLocal: true })

test('a row: is given once', () => {
  const one = ranked('one', ['talk'])
  const soFar = withRows(some(1))
  expect([addRow(one, soFar), addRow(one, soFar)]).toEqual([true, false])
  expect(soFar.rows.slice(1)).toEqual([one])
})

test('a row: is given to five services at most, and to six for who said three grave needs', () => {
  expect([
    rowsAtMost(['talk', 'stalking', 'mental-health']),
    rowsAtMost(['danger-now', 'stalking', 'mental-health'])
  ]).toEqual([5, 6])
  const soFar = withRows(some(MOST - 1))
  expect([addRow(ranked('last', ['talk']), soFar), addRow(ranked('more', ['talk']), soFar)]).toEqual([
    true,
    false
  ])
  expect(soFar.rows).toHaveLength(MOST)
})

test('a reserved row: is given to a service that matches alone, and is not reserved any more', () => {
  const soFar = withRows(some(MOST - 1), [isLocal])
  expect(addRow(ranked('another', ['talk']), soFar)).toBe(false)
  expect(addRow(local('near'), soFar)).toBe(true)
  expect(soFar.reservations).toEqual([])
})

test('a row for a local service: there are two at most, and one where a bed has still to come', () => {
  expect(addRow(local('third'), withRows([local('first'), local('second')]))).toBe(false)
  expect(addRow(local('second'), withRows([local('first')], [isLocalBed]))).toBe(false)
  expect(addRow(local('bed', ['nowhere-safe-tonight']), withRows([local('first')], [isLocalBed]))).toBe(true)
})

test('a row: nobody who fears the police is given one of theirs', () => {
  const ofPolice = ranked('police', ['talk'], { isRunByPolice: true })
  const feared = { ...withRows([]), said: ['police-or-authority'] as const }
  expect([isBarred(ofPolice, feared), addRow(ofPolice, feared)]).toEqual([true, false])
  expect(addRow(ofPolice, withRows([]))).toBe(true)
})

test('a service fits if it meets a need that was said', () => {
  const soFar = withRows([])
  expect([fits(ranked('a', ['money', 'talk']), soFar), fits(ranked('b', ['money']), soFar)]).toEqual([
    true,
    false
  ])
})

test('a row: is not given to a second service with the number of another, unless there is a key to press', () => {
  const soFar = withRows([ranked('one', ['talk'], { line: 'tel:111 ' })])
  const [same, other] = [
    ranked('same', ['talk'], { line: 'tel:111 ' }),
    ranked('other', ['talk'], { line: 'tel:111 2' })
  ]
  expect([isSeen(same, soFar), addRow(same, soFar), addRow(other, soFar)]).toEqual([true, false, true])
})

test('the row of the contact of every outcome: is for who fits and answers while it is shut, and for nobody else', () => {
  const shut = { ...withRows(some(MOST - 1), [isForEveryone]), givesWay: true }
  expect(addRow(ranked('unknown', ['talk'], { timing: 2 }), shut)).toBe(false)
  expect(addRow(ranked('does not fit', ['money']), shut)).toBe(false)
  expect(addRow(ranked('open', ['talk']), { ...shut, givesWay: false })).toBe(false)
  expect(addRow(ranked('open', ['talk']), shut)).toBe(true)
})

test('the row of the contact of every outcome: is also for whom another row is kept', () => {
  const shut = { ...withRows(some(MOST - 1), [isForEveryone, isLocal]), givesWay: true }
  expect(addRow(ranked('near', ['talk'], { isLocal: true, timing: 3 }), shut)).toBe(true)
})
