import { expect, test } from 'vitest'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { isLocal, isLocalBed } from '../../../machines/outcome/queue.ts'
import type { RankedService } from '../../../machines/outcome/ranked-service.ts'
import {
  addRow,
  CONTACTS_FIRST,
  fits,
  isBarred,
  type RowsSoFar
} from '../../../machines/outcome/rows-so-far.ts'
import { ranked } from './made-up.ts'

const withRows = (
  rows: readonly RankedService[],
  reservations: RowsSoFar['reservations'] = []
): RowsSoFar => ({
  said: ['talk'],
  rows: [...rows],
  reservations
})

const some = (count: number) => Array.from({ length: count }, (_, index) => ranked(`some-${index}`, ['talk']))
const local = (id: string, needs: readonly Need[] = ['talk']) => ranked(id, needs, { isLocal: true })

test('a row: is given once', () => {
  const one = ranked('one', ['talk'])
  const soFar = withRows(some(1))
  expect([addRow(one, soFar), addRow(one, soFar)]).toEqual([true, false])
  expect(soFar.rows.slice(1)).toEqual([one])
})

test('a row: is given to five services at most', () => {
  const soFar = withRows(some(CONTACTS_FIRST - 1))
  expect([addRow(ranked('last', ['talk']), soFar), addRow(ranked('more', ['talk']), soFar)]).toEqual([
    true,
    false
  ])
  expect(soFar.rows).toHaveLength(CONTACTS_FIRST)
})

test('a reserved row: is given to a service that matches alone, and is not reserved any more', () => {
  const soFar = withRows(some(CONTACTS_FIRST - 1), [isLocal])
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
