import { describe, expect, test } from 'vitest'
import type { Line, Service } from '../../../machines/content/content.ts'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { ANYWHERE, type Area } from '../../../machines/outcome/area.ts'
import { cannotBeReached, contactsFor, isNumberInDoubt } from '../../../machines/outcome/contacts.ts'
import { outcomeOf, type Placed, settingOf } from '../../../machines/outcome/outcome.ts'
import { compileHours } from '../../../tools/content/hours/compile-hours.ts'
import { areaNamed, content, inLondon, settingAt } from '../../support/fixture-content.ts'

const line = (open: string, confirmed = true): Line => ({
  number: '0161 496 0000',
  confirmed: true,
  hours: compileHours({ open, confirmed }, ['england'])
})

const service = (id: string, phone: Line | undefined, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  shortName: id,
  inShort: 'for all',
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

describe('order of contacts that meet the same need', () => {
  test('contact order: by who answers now', () => {
    expect(firstAt([perhapsClosed, closed, perhaps, soon, roundTheClock]).slice(0, 4)).toEqual([
      'round the clock',
      'soon',
      'perhaps',
      'closed'
    ])
    expect(firstAt([closed, roundTheClock, open])).toEqual(['open', 'round the clock', 'closed'])
    expect(firstAt([perhapsClosed, closed])).toEqual(['closed', 'perhaps closed'])
  })

  test('contact order: changes with the time', () => {
    expect(firstAt([closed, open], '2026-11-25T17:00')).toEqual(['closed', 'open'])
    expect(firstAt([closed, open], '2026-11-25T16:59')).toEqual(['open', 'closed'])
  })

  test('contact order: an unconfirmed number is not among the first', () => {
    expect(firstAt([inDoubt, closed])).toEqual(['closed'])
  })

  test('contact order: a contact comes before one without a line, whatever its hours', () => {
    const desk = service('a desk', undefined)
    expect(firstAt([desk, perhapsClosed])).toEqual(['perhaps closed', 'a desk'])
    expect(firstAt([desk, closed, perhaps])).toEqual(['perhaps', 'closed', 'a desk'])
    const chat = service('chat', undefined, { webchat: { hours: line('24/7', false).hours } })
    expect(firstAt([desk, chat])).toEqual(['chat', 'a desk'])
  })

  test('contact order: one that works in more of the area comes before one for a part of it', () => {
    const wales = { ...open, id: 'wales', nations: ['wales' as const] }
    expect(firstAt([wales, closed, roundTheClock])).toEqual(['round the clock', 'closed', 'wales'])
    expect(firstAt([wales, closed], NOON, { nations: ['wales'], localServices: [] })).toEqual([
      'wales',
      'closed'
    ])
  })

  test('contact order: a better match comes first, whoever answers', () => {
    const best = { ...closed, bestFor: ['talk' as const] }
    expect(firstAt([open, best])).toEqual(['closed', 'open'])
  })

  test('contact order: by nation, the whole UK first', () => {
    const middle = { ...open, id: 'middle', nations: ['wales' as const, 'scotland' as const] }
    const ends = { ...open, id: 'ends', nations: ['northern-ireland' as const, 'england' as const] }
    const each = { ...open, id: 'each', nations: ANYWHERE.nations }
    expect(firstAt([middle, ends, each, open])).toEqual(['open', 'each', 'ends', 'middle'])
  })

  test('contact order: a local contact comes before a national one', () => {
    const local = service('local', line('24/7'), { local: { area: 'Leeds', runBy: 'charity' } })
    expect(firstAt([roundTheClock, local])).toEqual(['local', 'round the clock'])
  })
})

describe('contacts that never come first', () => {
  const local = { area: 'Leeds', runBy: 'charity' } as const
  const website = { address: 'https://example.org/', confirmed: false }
  const { hours } = line('24/7', false)

  test.each<[string, boolean, Service]>([
    ['an unconfirmed number', true, inDoubt],
    ['an unconfirmed number, even with a website', true, { ...inDoubt, local, website }],
    ['a local contact that cannot be reached', true, service('lost', undefined, { local })],
    ['a local contact with a website alone', true, service('site', undefined, { local, website })],
    ['but a local contact with a number may', false, service('phone', line('24/7'), { local })],
    ...(['outOfHoursPhone', 'text'] as const).map<[string, boolean, Service]>(channel => [
      `but a local contact with a number for ${channel} may`,
      false,
      service(channel, undefined, { local, [channel]: line('24/7') })
    ]),
    ['but a local contact with a chat may', false, service('chat', undefined, { local, webchat: { hours } })],
    ['but a council, found by postcode, may', false, service('council', undefined)]
  ])('never among the first: %s', (_, expected, one) => {
    expect(isNumberInDoubt(one) || cannotBeReached(one)).toBe(expected)
    expect(firstAt([one, closed]).includes(one.id)).toBe(!expected)
  })
})

describe('a contact that works in half of the nations of an area at most', () => {
  const wales = { ...roundTheClock, id: 'wales', nations: ['wales' as const], bestFor: ['talk' as const] }
  const north = { ...wales, id: 'north', nations: ['scotland' as const, 'northern-ireland' as const] }
  const most = { ...wales, id: 'most', nations: ['england' as const, 'wales' as const, 'scotland' as const] }
  const everyone = service('for everyone', undefined, { needs: ['everyone'], bestFor: ['everyone'] })

  test('first contact: one for half of the nations gives way to the best for all, and the rest keep their order', () => {
    expect(firstAt([north, closed, wales, open])).toEqual(['open', 'north', 'wales', 'closed'])
    expect(firstAt([{ ...most, bestFor: [] }, wales, closed])).toEqual(['closed', 'wales', 'most'])
  })

  test('first contact: one for half of the nations leads if none works in all', () => {
    expect(firstAt([wales, north])).toEqual(['north', 'wales'])
    expect(firstAt([wales, { ...inDoubt, id: 'all over, in doubt' }])).toEqual(['wales'])
  })

  test('first contact: one for more than half of the nations may lead', () => {
    expect(firstAt([most, closed])).toEqual(['most', 'closed'])
  })

  test('first contact: in one nation there is no such contact', () => {
    expect(firstAt([wales, closed], NOON, { nations: ['wales'], localServices: [] })).toEqual([
      'wales',
      'closed'
    ])
  })

  test('first contact: one for half of the nations gives way to the one in fifth place because it answers', () => {
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

  test.each(['nowhere-safe-tonight', 'danger-now'] as const)(
    'first contact: one for half of the nations leads if it is best for %s',
    need => {
      const shelter: Service = { ...wales, needs: [need, 'talk'], bestFor: [need, 'talk'] }
      const ids = (needs: readonly Need[], best = shelter) =>
        contactsFor([best, everyone, closed], ANYWHERE, inLondon(NOON), content.calendar)
          .firstOf(needs)
          .first.map(({ id }) => id)
      expect(ids([need, 'talk', 'everyone'])).toEqual(['wales', 'closed', 'for everyone'])
      expect(ids([need, 'everyone'])).toEqual(['wales', 'for everyone'])
      expect(ids([need, 'everyone'], { ...shelter, bestFor: [] })).toEqual(['for everyone', 'wales'])
      expect(ids(['talk', 'everyone'])).toEqual(['closed', 'wales', 'for everyone'])
    }
  )
})

describe('if none of the five answers now', () => {
  const shut = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({ ...closed, id, bestFor: ['talk' as const] }))

  test('fifth place: the best contact that answers now takes it, and is marked', () => {
    const { first, becauseItAnswers } = contactsFor(
      [...shut, roundTheClock, open],
      ANYWHERE,
      inLondon(NOON),
      content.calendar
    ).firstOf(['talk'])
    expect(first.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'open'])
    expect(becauseItAnswers).toBe(open)
  })

  test('fifth place: unconfirmed hours do not count as an answer', () => {
    expect(firstAt([...shut, perhaps, roundTheClock]).at(-1)).toBe('round the clock')
  })

  test('fifth place: a contact without a line does not count as an answer', () => {
    expect(firstAt([...shut, service('a desk', undefined)]).at(-1)).toBe('e')
  })

  test('fifth place: a line for a part of the area does not count as an answer', () => {
    const wales = { ...open, id: 'wales', nations: ['wales' as const] }
    expect(firstAt([...shut, wales, roundTheClock]).at(-1)).toBe('round the clock')
    const inWales: Area = { nations: ['wales'], localServices: [] }
    expect(firstAt([...shut, wales, roundTheClock], NOON, inWales).at(-1)).toBe('wales')
  })

  test('fifth place: not taken if one of the five answers now', () => {
    const { becauseItAnswers } = contactsFor(
      [{ ...open, bestFor: ['talk'] }, ...shut],
      ANYWHERE,
      inLondon(NOON),
      content.calendar
    ).firstOf(['talk'])
    expect(becauseItAnswers).toBe(undefined)
  })
})

describe('contacts in the area of a force', () => {
  const raised = [
    { need: 'domestic-abuse', certainty: 'said' },
    { need: 'everyone', certainty: 'said' }
  ] as const
  const NIGHT = '2026-11-29T03:00'
  const ofNation = ANYWHERE.nations.map(nation =>
    service(nation, line('24/7'), {
      nations: [nation],
      needs: ['domestic-abuse'],
      bestFor: ['domestic-abuse']
    })
  )
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
    expect(contactFirst.map(({ item }) => item.id)).toEqual([
      'num',
      'england',
      'wales',
      'scotland',
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

  test('force area: a force of several nations has the lines of each, and one for all', () => {
    const { first, elsewhere } = namesAt('btp')
    expect(first).toEqual(['num', 'england', 'wales', 'scotland', 'samaritans'])
    expect(elsewhere).toEqual(['northern-ireland'])
  })

  test('force area: unconfirmed numbers come after confirmed ones in the full and the local list', () => {
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

  test('force area: each contact is in the full list or elsewhere, never in both', () => {
    const { allContacts, elsewhere } = outcomeOf(raised, settingAt(NOON, 'police-scotland'))
    expect(
      allContacts.every(({ item }) => item.nations.some(one => one === 'uk' || one === 'scotland'))
    ).toBe(true)
    expect(allContacts.length + elsewhere.length).toBe(content.services.length)
  })

  test('force area: without a force, every nation', () => {
    expect(ANYWHERE).toEqual({
      nations: ['england', 'wales', 'scotland', 'northern-ireland'],
      localServices: []
    })
  })

  test('force area: local services have a list of their own, all of them', () => {
    const { localContacts, allContacts } = outcomeOf(raised, settingAt(NOON, 'metropolitan'))
    const area = areaNamed('metropolitan')
    expect(new Set(localContacts.map(({ item }) => item))).toEqual(new Set(area.localServices))
    expect(area.localServices.length).toBeGreaterThan(2)
    expect(allContacts.filter(({ item }) => item.local)).toEqual([])
  })
})
