import { describe, expect, test } from 'vitest'
import type { Line, Service } from '../../../machines/content/content.ts'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { ANYWHERE, type Area } from '../../../machines/outcome/area.ts'
import { cannotBeReached, contactsFor, isNumberInDoubt } from '../../../machines/outcome/contacts.ts'
import { outcomeOf, type Placed, settingOf } from '../../../machines/outcome/outcome.ts'
import { compileHours } from '../../../tools/content/hours/compile-hours.ts'
import { areaNamed, content, inLondon, settingAt } from '../../support/sample.ts'

const line = (open: string, confirmed = true): Line => ({
  number: '0161 496 0000',
  confirmed: true,
  hours: compileHours({ open, confirmed }, ['england'])
})

const service = (id: string, phone: Line | undefined, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  for: id,
  needs: ['talk'],
  bestFor: [],
  nations: ['uk'],
  checked: { on: 0, how: 'published' },
  reviewBy: 99_999,
  ...(phone ? { phone } : {}),
  ...more
})

const NOON = '2026-11-25T12:00'

const firstAt = (services: readonly Service[], time = NOON, area: Area = ANYWHERE) =>
  contactsFor(services, area, inLondon(time), content.calendar)
    .firstOf(['talk'])
    .first.map(({ id }) => id)

const open = service('open', line('Mo-Fr 09:00-17:00; PH off'))
const roundTheClock = service('round the clock', line('24/7'))
const soon = service('soon', line('Mo-Fr 14:00-17:00; PH off'))
const perhaps = service('perhaps', line('24/7', false))
const closed = service('closed', line('Mo-Fr 18:00-20:00; PH off'))
const perhapsClosed = service('perhaps closed', line('Mo-Fr 18:00-20:00; PH off', false))
const inDoubt = service('in doubt', { ...line('24/7'), confirmed: false })

describe('contacts that fit alike', () => {
  test('come in the order of who answers now', () => {
    expect(firstAt([perhapsClosed, closed, perhaps, soon, roundTheClock]).slice(0, 4)).toEqual([
      'round the clock',
      'soon',
      'perhaps',
      'closed'
    ])
    expect(firstAt([closed, roundTheClock, open])).toEqual(['open', 'round the clock', 'closed'])
    expect(firstAt([perhapsClosed, closed])).toEqual(['closed', 'perhaps closed'])
  })

  test('change places when the clock moves on', () => {
    expect(firstAt([closed, open], '2026-11-25T17:00')).toEqual(['closed', 'open'])
    expect(firstAt([closed, open], '2026-11-25T16:59')).toEqual(['open', 'closed'])
  })

  test('leave out a number that nobody confirmed', () => {
    expect(firstAt([inDoubt, closed])).toEqual(['closed'])
  })

  test('come before what has no line, whatever is known of theirs', () => {
    const desk = service('a desk', undefined)
    expect(firstAt([desk, perhapsClosed])).toEqual(['perhaps closed', 'a desk'])
    expect(firstAt([desk, closed, perhaps])).toEqual(['perhaps', 'closed', 'a desk'])
    const chat = service('chat', undefined, { webchat: { hours: line('24/7', false).hours } })
    expect(firstAt([desk, chat])).toEqual(['chat', 'a desk'])
  })

  test('put one that works in more of the area before one that answers in a part of it alone', () => {
    const wales = { ...open, id: 'wales', nations: ['wales' as const] }
    expect(firstAt([wales, closed, roundTheClock])).toEqual(['round the clock', 'closed', 'wales'])
    expect(firstAt([wales, closed], NOON, { nations: ['wales'], localServices: [] })).toEqual([
      'wales',
      'closed'
    ])
  })

  test('stand after one that fits better, whoever answers', () => {
    const best = { ...closed, bestFor: ['talk' as const] }
    expect(firstAt([open, best])).toEqual(['closed', 'open'])
  })

  test('stand in the order of the nations, the whole UK first', () => {
    const middle = { ...open, id: 'middle', nations: ['wales' as const, 'scotland' as const] }
    const ends = { ...open, id: 'ends', nations: ['northern-ireland' as const, 'england' as const] }
    const each = { ...open, id: 'each', nations: ANYWHERE.nations }
    expect(firstAt([middle, ends, each, open])).toEqual(['open', 'each', 'ends', 'middle'])
  })

  test('put a local one before a national one', () => {
    const local = service('local', line('24/7'), { local: { area: 'Leeds', runBy: 'charity' } })
    expect(firstAt([roundTheClock, local])).toEqual(['local', 'round the clock'])
  })
})

describe('a contact is never among the first', () => {
  const local = { area: 'Leeds', runBy: 'charity' } as const
  const website = { address: 'https://example.org/', confirmed: false }
  const { hours } = line('24/7', false)

  test.each<[string, boolean, Service]>([
    ['if nobody confirmed its number', true, inDoubt],
    ['if nobody confirmed its number, though it has a site', true, { ...inDoubt, local, website }],
    ['if it is local, and no way to reach it is known', true, service('lost', undefined, { local })],
    ['but not if it is local and has a site', false, service('site', undefined, { local, website })],
    ['but not if it is local and has a number', false, service('phone', line('24/7'), { local })],
    ...(['outOfHoursPhone', 'text'] as const).map<[string, boolean, Service]>(channel => [
      `but not if it is local and has a number of another kind: ${channel}`,
      false,
      service(channel, undefined, { local, [channel]: line('24/7') })
    ]),
    [
      'but not if it is local and has a chat',
      false,
      service('chat', undefined, { local, webchat: { hours } })
    ],
    ['but not if it is a council, found by its postcode', false, service('council', undefined)]
  ])('%s', (_, expected, one) => {
    expect(isNumberInDoubt(one) || cannotBeReached(one)).toBe(expected)
    expect(firstAt([one, closed]).includes(one.id)).toBe(!expected)
  })
})

describe('what works in half of the nations of an area at most', () => {
  const wales = { ...roundTheClock, id: 'wales', nations: ['wales' as const], bestFor: ['talk' as const] }
  const north = { ...wales, id: 'north', nations: ['scotland' as const, 'northern-ireland' as const] }
  const most = { ...wales, id: 'most', nations: ['england' as const, 'wales' as const, 'scotland' as const] }
  const everyone = service('for everyone', undefined, { needs: ['everyone'], bestFor: ['everyone'] })

  test('does not lead if something works all over it: the best that does, and the rest keep their order', () => {
    expect(firstAt([north, closed, wales, open])).toEqual(['open', 'north', 'wales', 'closed'])
    expect(firstAt([{ ...most, bestFor: [] }, wales, closed])).toEqual(['closed', 'wales', 'most'])
  })

  test('leads if nothing does', () => {
    expect(firstAt([wales, north])).toEqual(['north', 'wales'])
    expect(firstAt([wales, { ...inDoubt, id: 'all over, in doubt' }])).toEqual(['wales'])
  })

  test('is not what works in more than half', () => {
    expect(firstAt([most, closed])).toEqual(['most', 'closed'])
  })

  test('is nothing in one nation', () => {
    expect(firstAt([wales, closed], NOON, { nations: ['wales'], localServices: [] })).toEqual([
      'wales',
      'closed'
    ])
  })

  test('stands back for one that took the fifth place, and for the best of those that did', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({ ...wales, id }))
    expect(firstAt([...six, roundTheClock])).toEqual(['round the clock', 'a', 'b', 'c', 'd'])
    const { first, becauseItAnswers } = contactsFor(
      [...six, everyone, roundTheClock],
      ANYWHERE,
      inLondon(NOON),
      content.calendar
    ).firstOf(['talk', 'everyone'])
    expect(first.map(({ id }) => id)).toEqual(['round the clock', 'a', 'b', 'c', 'for everyone'])
    expect(becauseItAnswers).toBe(roundTheClock)
  })

  test.each(['nowhere-safe-tonight', 'danger-now'] as const)('leads where it is best for %s', need => {
    const shelter: Service = { ...wales, needs: [need, 'talk'], bestFor: [need, 'talk'] }
    const ids = (needs: readonly Need[], best = shelter) =>
      contactsFor([best, everyone, closed], ANYWHERE, inLondon(NOON), content.calendar)
        .firstOf(needs)
        .first.map(({ id }) => id)
    expect(ids([need, 'talk', 'everyone'])).toEqual(['wales', 'closed', 'for everyone'])
    expect(ids([need, 'everyone'])).toEqual(['wales', 'for everyone'])
    expect(ids([need, 'everyone'], { ...shelter, bestFor: [] })).toEqual(['for everyone', 'wales'])
    expect(ids(['talk', 'everyone'])).toEqual(['closed', 'wales', 'for everyone'])
  })
})

describe('if none of the five answers now', () => {
  const shut = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({ ...closed, id, bestFor: ['talk' as const] }))

  test('the best that does takes the fifth place, and is known to stand there for that', () => {
    const { first, becauseItAnswers } = contactsFor(
      [...shut, roundTheClock, open],
      ANYWHERE,
      inLondon(NOON),
      content.calendar
    ).firstOf(['talk'])
    expect(first.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'open'])
    expect(becauseItAnswers).toBe(open)
  })

  test('hours that nobody confirmed do not count as an answer', () => {
    expect(firstAt([...shut, perhaps, roundTheClock]).at(-1)).toBe('round the clock')
  })

  test('what has no line does not count as an answer', () => {
    expect(firstAt([...shut, service('a desk', undefined)]).at(-1)).toBe('e')
  })

  test('a line that does not work everywhere in the area does not count either', () => {
    const wales = { ...open, id: 'wales', nations: ['wales' as const] }
    expect(firstAt([...shut, wales, roundTheClock]).at(-1)).toBe('round the clock')
    const inWales: Area = { nations: ['wales'], localServices: [] }
    expect(firstAt([...shut, wales, roundTheClock], NOON, inWales).at(-1)).toBe('wales')
  })

  test('nobody takes that place while one of the five answers', () => {
    const { becauseItAnswers } = contactsFor(
      [{ ...open, bestFor: ['talk'] }, ...shut],
      ANYWHERE,
      inLondon(NOON),
      content.calendar
    ).firstOf(['talk'])
    expect(becauseItAnswers).toBe(undefined)
  })
})

describe('in the area of a force', () => {
  const raised = [
    { need: 'domestic-abuse', certainty: 'said' },
    { need: 'everyone', certainty: 'said' }
  ] as const
  const namesAt = (force: string) => {
    const { contactFirst, elsewhere } = outcomeOf(raised, settingAt('2026-11-29T03:00', force))
    return { first: contactFirst.map(({ item }) => item.id), elsewhere: elsewhere.map(({ item }) => item.id) }
  }

  test.each([
    ['south-wales', 'live-fear-free', 'ndah'],
    ['metropolitan', 'ndah', 'live-fear-free'],
    ['police-scotland', 'sdafmh', 'ndah'],
    ['northern-ireland', 'ni-dsah', 'ndah']
  ])('%s puts %s first, and keeps %s among those of other nations', (force, own, other) => {
    const { first, elsewhere } = namesAt(force)
    expect([first[0], first.includes(other), elsewhere.includes(other)]).toEqual([own, false, true])
  })

  test('where no force is chosen, what works in all nations comes before the lines of each', () => {
    const { contactFirst } = outcomeOf(raised, settingAt('2026-11-29T03:00'))
    expect(contactFirst.map(({ item }) => item.id)).toEqual([
      'num',
      'ndah',
      'live-fear-free',
      'sdafmh',
      'samaritans'
    ])
    expect(contactFirst.map(({ becauseItAnswers = false }) => becauseItAnswers)).toEqual([
      false,
      false,
      false,
      false,
      true
    ])
  })

  test('a force of several nations is offered the lines of each, and one that works in all of them', () => {
    const { first, elsewhere } = namesAt('btp')
    expect(first).toEqual(['num', 'ndah', 'live-fear-free', 'sdafmh', 'samaritans'])
    expect(elsewhere).toContain('ni-dsah')
  })

  test('all contacts, and the local ones, put a number in doubt after the confirmed that fit as well', () => {
    const local = { area: 'Leeds', runBy: 'charity' } as const
    const ids = (placed: readonly Placed<Service>[]) => placed.map(({ item }) => item.id)
    const some = (services: readonly Service[], localServices: readonly Service[]) =>
      outcomeOf(
        [{ need: 'talk', certainty: 'said' }],
        settingOf({ ...content, services }, { ...ANYWHERE, localServices }, inLondon(NOON))
      )
    const { allContacts, localContacts } = some(
      [inDoubt, perhapsClosed],
      [
        { ...inDoubt, local, id: 'local, in doubt' },
        service('local, lost', undefined, { local }),
        { ...perhapsClosed, local, id: 'local' }
      ]
    )
    expect(ids(allContacts)).toEqual(['perhaps closed', 'in doubt'])
    expect(ids(localContacts)).toEqual(['local', 'local, in doubt', 'local, lost'])
  })

  test('a contact stands among all, or elsewhere, and never in both', () => {
    const { allContacts, elsewhere } = outcomeOf(raised, settingAt(NOON, 'police-scotland'))
    expect(
      allContacts.every(({ item }) => item.nations.some(one => one === 'uk' || one === 'scotland'))
    ).toBe(true)
    expect(allContacts.length + elsewhere.length).toBe(content.services.length)
  })

  test('where none is chosen, the area is every nation', () => {
    expect(ANYWHERE).toEqual({
      nations: ['england', 'wales', 'scotland', 'northern-ireland'],
      localServices: []
    })
  })

  test('local services stand in a list of their own, all of them', () => {
    const { localContacts, allContacts } = outcomeOf(raised, settingAt(NOON, 'west-midlands'))
    const area = areaNamed('west-midlands')
    expect(new Set(localContacts.map(({ item }) => item))).toEqual(new Set(area.localServices))
    expect(area.localServices.length).toBeGreaterThan(2)
    expect(allContacts.filter(({ item }) => item.local)).toEqual([])
  })
})
