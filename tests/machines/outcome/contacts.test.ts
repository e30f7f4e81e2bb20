import { describe, expect, test } from 'vitest'
import type { Line, Service } from '../../../machines/content/content.ts'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { ANYWHERE, type Area } from '../../../machines/outcome/area.ts'
import { contactsFor, isShut, mayHaveRow } from '../../../machines/outcome/contacts.ts'
import { outcomeOf, type Placed, settingOf } from '../../../machines/outcome/outcome.ts'
import { areaNamed, content, inLondon, settingAt } from '../../support/fixture-content.ts'
import { DAYTIME, line, service as serviceWith } from '../../support/services.ts'

const service = (id: string, phone: Line | undefined, more: Partial<Service> = {}): Service =>
  serviceWith(id, { ...(phone ? { phone } : {}), ...more })

const NOON = '2026-11-25T12:00'

const KENT: Area = { nations: ['england'], localServices: [] }

const firstAt = (services: readonly Service[], time = NOON, area: Area = KENT) =>
  firstFor(['talk'], services, time, area)

const SHUT = 'Mo-Fr 18:00-20:00; PH off'
const open = service('open', line(DAYTIME))
const roundTheClock = service('round the clock', line('24/7'))
const unknown = service('unknown', line(undefined, { hours: false }))
const closed = service('closed', line(SHUT))
const perhapsClosed = service('perhaps closed', line(SHUT, { hours: false }))
const inDoubt = service('in doubt', line('24/7', { number: false }))

/** @returns the services, each with a different number. */
const withNumbers = (services: readonly Service[]): readonly Service[] =>
  services.map((one, at) =>
    one.phone ? { ...one, phone: { ...one.phone, number: `0161 496 ${at + 1_000}` } } : one
  )

const firstFor = (needs: readonly Need[], services: readonly Service[], time = NOON, area: Area = KENT) =>
  contactsFor(withNumbers(services), area, inLondon(time), content.calendar)
    .firstOf(needs)
    .first.map(({ id }) => id)

const queueAt = (services: readonly Service[], need: Need = 'talk', area = KENT) =>
  contactsFor(withNumbers(services), area, inLondon(NOON), content.calendar)
    .queues.get(need)
    ?.map(one => one.service.id)
    .join(' > ')

const general = service('general', line('24/7'), { needs: ['everyone'] })
const generalShut = service('general, shut', line(SHUT), { needs: ['everyone'] })
const num = { ...generalShut, id: 'num', bestFor: ['everyone'] as const }
const local = { area: 'Leeds', runBy: 'charity' } as const
const best = { bestFor: ['talk'] as const }

test('isShut: a service whose hours, confirmed or not, say that nobody answers', () => {
  const all = [open, roundTheClock, inDoubt, unknown, perhapsClosed, closed]
  expect(all.filter(one => isShut(one, inLondon(NOON), content.calendar))).toEqual([perhapsClosed, closed])
})

describe('order of the rows', () => {
  test('rows: the best match unless it is shut, then who answers, probably, or perhaps, then who opens soon, then who is shut', () => {
    const perhaps = { ...unknown, ...best, id: 'best, not known' }
    const soon = service('soon', line('Mo-Fr 13:00-20:00; PH off'))
    expect(queueAt([soon, unknown, inDoubt, open, perhaps])).toBe(
      'best, not known > open > in doubt > unknown > soon'
    )
    const bestShut = { ...closed, ...best, id: 'best, shut' }
    expect(queueAt([closed, bestShut, soon, unknown, inDoubt, open])).toBe(
      'open > in doubt > unknown > soon > best, shut > closed'
    )
  })

  test('rows: for a grave need a line of its own, or the best one of a nation, comes before one for everybody, unless it is shut', () => {
    const needs = ['stalking'] as const
    const ofItsOwn = { ...unknown, id: 'own', needs }
    const forAll: Service = { ...general, needs: ['everyone', 'stalking'], bestFor: needs }
    expect(queueAt([forAll, ofItsOwn], 'stalking')).toBe('own > general')
    expect(queueAt([forAll, { ...closed, id: 'own', needs }], 'stalking')).toBe('general > own')
    const ofTheNation: Service = { ...forAll, id: 'of the nation', nations: ['northern-ireland'] }
    const inBelfast: Area = { nations: ['northern-ireland'], localServices: [] }
    expect(queueAt([ofItsOwn, forAll, ofTheNation], 'stalking', inBelfast)).toBe(
      'of the nation > own > general'
    )
    expect(queueAt([unknown, { ...general, needs: ['everyone', 'talk'] }])).toBe('general > unknown')
  })

  test('rows: a line that is social care at night comes after one for the need itself', () => {
    const social = { ...roundTheClock, id: 'social', local, ...best, socialCareAtNight: true } as const
    expect(firstAt([social, { ...roundTheClock, ...best }])).toEqual(['round the clock', 'social'])
  })

  test('rows: of councils that of most people if it at least probably answers; or that of the place that was said, and no other', () => {
    const needs = ['talk', 'nowhere-safe-tonight'] as const
    const council = (id: string, hours: Service) =>
      service(id, hours.phone, { local: { ...local, area: id }, needs, bestFor: needs })
    const councils = ['shut', 'larger', 'large']
    const rowsIn = (area: Partial<Area>) =>
      contactsFor(
        withNumbers([council('large', open), council('larger', inDoubt), council('shut', closed), general]),
        { ...KENT, councils, ...area },
        inLondon(NOON),
        content.calendar
      )
        .firstOf(['talk'])
        .first.map(({ id }) => id)
    expect(rowsIn({})).toEqual(['larger', 'general'])
    expect(rowsIn({ council: 'large' })).toEqual(['large', 'general'])
    expect(rowsIn({ council: 'shut' })).toEqual(['general', 'shut'])
  })

  test('rows: local services, then those of the nation, then those for the whole UK', () => {
    const near = { ...roundTheClock, id: 'local', local }
    const ofEngland = { ...roundTheClock, id: 'england', nations: ['england' as const] }
    expect(firstAt([ofEngland, roundTheClock, near])).toEqual(['local', 'england', 'round the clock'])
  })
})

describe('who has a row', () => {
  test.each<[string, boolean, Service]>([
    ['an unconfirmed number', true, inDoubt],
    ['a website alone', false, service('site', undefined)],
    ['a local service with a website alone', false, service('local site', undefined, { local })],
    ['a service that is held', false, { ...open, isHeld: true }],
    ['a service for people whom no answer tells', false, { ...open, allContactsOnly: true }],
    ['a chat', true, service('chat', undefined, { webchat: { hours: line('24/7').hours } })],
    ...(['outOfHoursPhone', 'text'] as const).map<[string, boolean, Service]>(channel => [
      `a line for ${channel}`,
      true,
      service(channel, undefined, { local, [channel]: line('24/7') })
    ])
  ])('rows: whether one is given to %s: %s', (_, expected, one) => {
    expect(firstAt([one, closed]).includes(one.id)).toBe(expected)
    expect(mayHaveRow(one)).toBe(expected)
  })
})

describe('an area of several nations', () => {
  const wales = { ...roundTheClock, id: 'wales', nations: ['wales' as const], ...best }
  const two = { ...wales, id: 'two', nations: ['england' as const, 'wales' as const] }

  test('several nations: a service that works in one comes after those that work in all', () => {
    expect(firstAt([wales, unknown, num], NOON, ANYWHERE)).toEqual(['unknown', 'wales', 'num'])
    expect(firstAt([wales, unknown, num])).toEqual(['unknown', 'num'])
  })

  test('several nations: a service that works in half of them does not come first', () => {
    expect(firstAt([two, unknown, general], NOON, ANYWHERE)).toEqual(['general', 'two', 'unknown'])
  })

  test('several nations: to be sure to answer, a service must work in all', () => {
    expect(firstAt([wales, general], NOON, ANYWHERE)).toEqual(['general', 'wales'])
  })
})

test('several nations: services of different nations on one line have one row, which answers where each works', () => {
  const of = (id: string, nation: 'england' | 'wales', press?: string) =>
    service(id, { ...line('24/7'), ...(press && { press }) }, { nations: [nation] })
  const [one, sister, pressed] = [of('one', 'england'), of('sister', 'wales'), of('pressed', 'wales', '2')]
  const { firstOf, sisters, fitting } = contactsFor(
    [sister, pressed, one],
    { nations: ['england', 'wales'], localServices: [] },
    inLondon(NOON),
    content.calendar
  )
  expect(firstOf(['talk']).first.map(({ id }) => id)).toEqual(['one', 'pressed'])
  expect(sisters.get(one)).toEqual([sister])
  expect(fitting(['talk']).size).toBe(3)
})

describe('services of different nations on one line', () => {
  const BOTH: Area = { nations: ['england', 'wales'], localServices: [] }

  const pairOf = (hours: string, sistersHours: string, more: Partial<Service> = {}) =>
    [
      service('one', line(hours), { nations: ['england'] }),
      service('sister', line(sistersHours), { nations: ['wales'], needs: ['money'], ...more })
    ] as const
  const contactsOf = (pair: readonly Service[], area = BOTH) =>
    contactsFor(pair, area, inLondon(NOON), content.calendar)

  test.each([
    ['answer now if both do', '24/7', '24/7', BOTH, true, 0],
    ['do not answer if the first does not', SHUT, '24/7', BOTH, false, 0],
    ['do not answer if the second does not', '24/7', SHUT, BOTH, false, 0],
    ['are shut if both are', SHUT, SHUT, BOTH, false, 2],
    ['do not answer in a nation of neither', '24/7', '24/7', ANYWHERE, false, 0]
  ] as const)('one line: they %s', (_, hours, sistersHours, area, answers, shut) => {
    const [one, sister] = pairOf(hours, sistersHours)
    const contacts = contactsOf([one, sister], area)
    const found = [contacts.sisters.get(one), contacts.answersNow(one), contacts.shut.size]
    expect(found).toEqual([[sister], answers, shut])
    expect(contacts.firstOf(['money']).first).toEqual([one])
  })

  test.each<[string, Partial<Service>]>([
    ['a local one', { local }],
    ['one that waits to be confirmed', { isHeld: true }],
    ['one that works in the nation of the other too', { nations: ['uk'] }]
  ])('one line: %s keeps a row of its own', (_, more) => {
    const [one, other] = pairOf('24/7', '24/7', more)
    expect([...contactsOf([one, other]).sisters.values()]).toEqual([[], []])
  })

  test('one line: two without a number are none', () => {
    const pair = pairOf('24/7', '24/7').map(({ phone: _, ...one }) => ({
      ...one,
      email: `${one.id}@example.org`
    }))
    expect([...contactsOf(pair as never).sisters.values()]).toEqual([[], []])
  })
})

test('unserved needs: those with nobody to ring in some nation of the area, and the services without a number for them', () => {
  const desk = service('desk', undefined, { needs: ['housing'] })
  const wales = { ...open, nations: ['wales' as const] }
  const { unserved } = contactsFor([desk, wales], ANYWHERE, inLondon(NOON), content.calendar)
  const found = [unserved.get('housing'), unserved.has('talk'), unserved.get('money')]
  expect(found).toEqual([desk, true, undefined])
  const inWales: Area = { nations: ['wales'], localServices: [] }
  expect(contactsFor([wales], inWales, inLondon(NOON), content.calendar).unserved.has('talk')).toBe(false)
})

describe('contacts in the area of a force', () => {
  const raised = [
    { need: 'domestic-abuse', certainty: 'said' },
    { need: 'everyone', certainty: 'said' }
  ] as const
  const NIGHT = '2026-11-29T03:00'
  const ofNation = ANYWHERE.nations.map((nation, at) => {
    const phone = { ...line('24/7'), number: `0161 496 ${at + 1_000}` }
    return service(nation, phone, {
      nations: [nation],
      needs: ['domestic-abuse'],
      bestFor: ['domestic-abuse']
    })
  })
  const services = [...content.services.filter(({ id }) => id === 'num' || id === 'samaritans'), ...ofNation]
  const outcomeAt = (area: Area) =>
    outcomeOf(raised, settingOf({ ...content, services }, area, inLondon(NIGHT)))
  const namesAt = (force: string) => {
    const { contactFirst, elsewhere } = outcomeAt(areaNamed(force))
    return { first: contactFirst.map(({ item }) => item.id), elsewhere: elsewhere.map(({ item }) => item.id) }
  }

  test.each([
    ['gwent', 'wales', 'england'],
    ['kent', 'england', 'wales'],
    ['police-scotland', 'scotland', 'england'],
    ['northern-ireland', 'northern-ireland', 'england']
  ])('force area: %s puts %s first, and %s is among those of other nations', (force, own, other) => {
    const { first, elsewhere } = namesAt(force)
    expect([first[0], first.includes(other), elsewhere.includes(other)]).toEqual([own, false, true])
  })

  test('force area: without a force, contacts for all nations come before those for one', () => {
    const { contactFirst } = outcomeAt(ANYWHERE)
    expect(contactFirst.map(({ item, becauseItAnswers }) => [item.id, becauseItAnswers ?? false])).toEqual([
      ['samaritans', true],
      ...['england', 'wales', 'scotland', 'northern-ireland'].map(id => [id, false])
    ])
  })

  test('force area: a force of several nations has the services of each, and one for all', () => {
    const { first, elsewhere } = namesAt('btp')
    expect(first).toEqual(['samaritans', 'england', 'wales', 'scotland', 'num'])
    expect(elsewhere).toEqual(['northern-ireland'])
  })

  test('force area: in the full and the local list those that answer come first, and those that cannot be reached last', () => {
    const ids = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item.id)
    const localServices = [
      { ...inDoubt, local, id: 'local, in doubt' },
      service('local, lost', undefined, { local }),
      { ...perhapsClosed, local, id: 'local' }
    ]
    const { allContacts, localContacts } = outcomeOf(
      [{ need: 'talk', certainty: 'said' }],
      settingOf(
        { ...content, services: [inDoubt, perhapsClosed] },
        { ...ANYWHERE, localServices },
        inLondon(NOON)
      )
    )
    expect(ids(allContacts)).toEqual(['in doubt', 'perhaps closed'])
    expect(ids(localContacts)).toEqual(['local, in doubt', 'local', 'local, lost'])
  })

  test('force area: local services have a list of their own, all of them', () => {
    const { localContacts, allContacts } = outcomeOf(raised, settingAt(NOON, 'gloucestershire'))
    const area = areaNamed('gloucestershire')
    expect(new Set(localContacts.map(({ item }) => item))).toEqual(new Set(area.localServices))
    expect(area.localServices.length).toBeGreaterThan(2)
    expect(allContacts.filter(({ item }) => item.local)).toEqual([])
  })
})

test('queue for a need: a service that works in more nations of the area comes first, then by the order of the nations', () => {
  const of = (id: string, ...nations: Service['nations']) => ({ ...roundTheClock, id, nations })
  const three = of('three', 'wales', 'scotland', 'northern-ireland')
  const middle = of('middle', 'wales', 'scotland')
  const outer = of('outer', 'england', 'northern-ireland')
  expect(queueAt([middle, outer, three], 'talk', ANYWHERE)).toBe('three > outer > middle')
})

test('several nations: a service that works in most of them may come first', () => {
  const most = { ...roundTheClock, ...best, nations: ['england', 'wales', 'scotland'] as const }
  expect(firstAt([unknown, general, most], NOON, ANYWHERE)).toEqual(['round the clock', 'general', 'unknown'])
})

test('contacts: one answers now if it is open, may have a row and works in the whole area', () => {
  const held: Service = { ...open, isHeld: true }
  const wales = { ...open, nations: ['wales' as const] }
  const { answersNow } = contactsFor([open, closed, held, wales], ANYWHERE, inLondon(NOON), content.calendar)
  expect([open, closed, held, wales].map(answersNow)).toEqual([true, false, false, false])
})

test('contacts: a service that is held fills no row', () => {
  expect(firstAt([open, { ...general, isHeld: true }])).toEqual(['open'])
})

test('contacts: those for everyone always fit, and come after those for the needs raised', () => {
  const { fitting } = contactsFor([general, open, num], KENT, inLondon(NOON), content.calendar)
  expect([...fitting(['talk', 'everyone'])].map(({ id }) => id)).toEqual(['open', 'general', 'num'])
  expect([...fitting(['money'])].map(({ id }) => id)).toEqual(['general', 'num'])
})
