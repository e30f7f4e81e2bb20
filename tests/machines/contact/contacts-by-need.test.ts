import { expect, test } from 'vitest'
import { contactsByNeed } from '../../../machines/contact/contacts-by-need.ts'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { content } from '../../support/fixture-content.ts'
import { moment } from '../../support/hours/opening-at.ts'
import { line, service } from '../../support/services.ts'

const NOON = moment('2026-11-25 12:00')

const planted = (id: string, needs: readonly Need[], open = '24/7', bestFor: readonly Need[] = []) => ({
  item: service(id, { needs, bestFor, phone: line(open) }),
  reasons: []
})

const grouped = (contacts: readonly ReturnType<typeof planted>[], ...raised: readonly Need[]) =>
  contactsByNeed(
    contacts,
    [...raised, 'everyone' as const].map(need => ({ need, certainty: 'said' })),
    NOON,
    content.calendar
  ).map(({ need, contacts: found }) => [need, ...found.map(({ item }) => item.id)])

const SHUT = 'Mo-Fr 18:00-20:00; PH off'

test('all contacts: each is listed once, under the first raised need that it meets', () => {
  const contacts = [
    planted('a', ['housing', 'talk']),
    planted('b', ['talk', 'housing']),
    planted('c', ['money'])
  ]
  expect(grouped(contacts, 'talk', 'housing')).toEqual([
    ['talk', 'a', 'b'],
    ['money', 'c']
  ])
})

test('all contacts: a need that it fits best counts before one that it meets', () => {
  const contacts = [planted('a', ['talk', 'housing'], '24/7', ['housing'])]
  expect(grouped(contacts, 'talk', 'housing')).toEqual([['housing', 'a']])
})

test('all contacts: needs that were raised come before the others', () => {
  const contacts = [planted('a', ['danger-now']), planted('b', ['money'])]
  expect(grouped(contacts, 'money').map(([need]) => need)).toEqual(['money', 'danger-now'])
})

test('all contacts: within a need, one that answers comes before one that is shut', () => {
  const contacts = [planted('shut', ['talk'], SHUT), planted('open', ['talk'])]
  expect(grouped(contacts, 'talk')).toEqual([['talk', 'open', 'shut']])
})

test('all contacts: contacts for everyone come last', () => {
  const contacts = [planted('num', ['everyone']), planted('a', ['money'])]
  expect(grouped(contacts)).toEqual([
    ['money', 'a'],
    ['everyone', 'num']
  ])
})
