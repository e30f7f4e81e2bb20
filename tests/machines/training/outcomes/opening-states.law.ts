// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { DayNumber, Service } from '../../../../machines/content/content.ts'
import { CHANNELS } from '../../../../machines/content/vocabulary.ts'
import { availabilityOf } from '../../../../machines/hours/availability.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { openingStates } from '../../../../machines/training/outcomes/opening-states.ts'
import { servicesIn } from '../../../../machines/training/outcomes/revision.ts'
import { compileHours } from '../../../../tools/content/hours/compile-hours.ts'
import { content, inLondon, packs } from '../../../support/fixture-content.ts'
import { line, service } from '../../../support/services.ts'

const { calendar } = content

type Exceptions = { on: string; open: string }[]
const lineOf = (open: string, exceptions: Exceptions = []): Service => {
  const hours = compileHours({ open, confirmed: true, exceptions }, ['england'])
  return service('one', { nations: ['england'], phone: { ...line(open), hours } })
}

/** A line with nights that run into an open weekend, added to the fixture. */
const nights = lineOf(
  'Mo 00:00-06:00,18:00-24:00; Tu-Fr 00:00-02:00,18:00-24:00; Sa,Su 00:00-24:00; PH unknown'
)
const revision = { content: { ...content, services: [...content.services, nights] }, packs }
const { day: from } = inLondon('2026-01-01T00:00')
const states = openingStates(from, [revision], calendar.knownUntil + 31)

/** Services with opening hours, one for each set of equal hours. */
const services = [
  ...new Map(
    servicesIn(revision)
      .filter(service => CHANNELS.some(channel => service[channel]?.hours.weekly))
      .map(service => [
        JSON.stringify(CHANNELS.map(channel => ({ ...service[channel], number: '' }))),
        service
      ])
  ).values()
]
const stateAt = (day: DayNumber, minute: number): string =>
  services.map(service => availabilityOf(service, { day, minute }, calendar)).join()
const found = new Set(states.map(({ day, minute }) => stateAt(day, minute)))

/** @returns the states at each half-hour: no line of the fixture changes in between. */
const statesUpTo = (end: DayNumber) => {
  const all = new Set<string>()
  for (let day = from; day < end; day++)
    for (let minute = 0; minute < 1_440; minute += 30) all.add(stateAt(day, minute))
  return all
}

test('opening states: each comes once', () => {
  expect(found.size).toBe(states.length)
  expect(found).toEqual(statesUpTo(calendar.knownUntil + 31))
})

const dayOf = (date: string): DayNumber => inLondon(`${date}T00:00`).day

test('opening states: a year is searched unless an end is given', () => {
  const year = openingStates(from, [revision])
  expect(new Set(year.map(({ day, minute }) => stateAt(day, minute)))).toEqual(statesUpTo(from + 366))
  expect(Math.max(...year.map(({ day }) => day))).toBeLessThan(from + 366)
})

describe('opening states of one service', () => {
  const statesOf = (service: Service, first: DayNumber, last: DayNumber) =>
    openingStates(first, [{ content: { ...content, services: [service] }, packs: {} }], last + 1)
      .map(({ day, minute }) => [day - first, minute, availabilityOf(service, { day, minute }, calendar)])
      .join(' ')
  const thursday = dayOf('2026-11-26')

  test.each([
    ['an hour and a minute', 'Th 08:01-24:00', '0,0,shut 0,361,soon 0,481,now'],
    ['over midnight', 'Th 09:20-00:35', '0,0,shut 0,440,soon 0,560,now'],
    [
      'soon after midnight, so that it opens soon on the day before',
      'Fr 01:10-24:00',
      '0,0,shut 0,1390,soon 1,70,now'
    ],
    [
      'at another time, by an exception to the week',
      'We 09:00-17:00',
      '0,0,shut 0,361,soon 0,481,now',
      [{ on: '2026-11-26', open: '08:01-23:00' }]
    ]
  ])('opening states: a service that opens %s', (_, open, expected, exceptions?: Exceptions) => {
    expect(statesOf(lineOf(open, exceptions), thursday, thursday + 1)).toBe(expected)
  })

  test('opening states: the evening before the list of bank holidays ends is a state of its own', () => {
    const early = ['Mo-Su 01:10-02:00', 'Mo-Su 01:10-02:00; PH 01:10-02:00'].map(open => lineOf(open))
    const stateOf = (moment: Moment) => early.map(night => availabilityOf(night, moment, calendar)).join()
    const { knownUntil } = calendar
    const earlyOnly = { content: { ...content, services: early }, packs: {} }
    expect(stateOf({ day: knownUntil, minute: 1_400 })).toBe('soon,shut')
    expect(openingStates(knownUntil - 21, [earlyOnly], knownUntil + 14).map(stateOf)).toContain('soon,shut')
  })
})
