import { describe, expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { londonTime } from '../../../machines/hours/london.ts'
import { contactsFor } from '../../../machines/outcome/contacts.ts'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { everyNeedSet, needsIn, someNeedSets } from '../../../machines/training/outcomes/need-sets.ts'
import { compileHours } from '../../../tools/content/hours/compile-hours.ts'
import { everyMark, everyOpening, MARKS, marksIn, statesAt } from '../../support/every-hour.ts'
import { holdSetting, wrongIn } from '../../support/hour-law.ts'
import { moment, timeOf } from '../../support/hours/told.ts'
import { areaNamed, content, inLondon, packs, settingAt } from '../../support/setting.ts'

const { calendar } = content
const services = [...content.services, ...Object.values(packs).flatMap(pack => pack.localServices)]

describe('no opening state falls between two moments that are looked at', () => {
  const DAY_MS = 86_400_000

  /** The minutes of some days at which the state is not that of the mark before them. */
  const missed = (from: string, days: number): readonly string[] => {
    const start = Date.parse(from)
    const found: string[] = []
    const known = new Map<string, string>()
    for (let instant = start; instant < start + days * DAY_MS; instant += 60_000) {
      const now = londonTime(instant)
      const mark = { ...now, minute: MARKS.findLast(minute => minute <= now.minute) ?? 0 }
      const at = timeOf(mark)
      known.set(at, known.get(at) ?? statesAt(mark))
      if (statesAt(now) !== known.get(at)) found.push(timeOf(now))
    }
    return found
  }

  test.each([
    ['Easter, and the clocks going forward', '2026-03-27T00:00Z', 12],
    ['the clocks going back', '2026-10-23T23:00Z', 4],
    ['a Christmas with a substitute', '2026-12-23T00:00Z', 13],
    ['a Christmas with two', '2027-12-23T00:00Z', 14],
    [
      'the end of the known bank holidays',
      `${timeOf({ day: calendar.knownUntil - 3, minute: 0 }).slice(0, 10)}T00:00Z`,
      6
    ]
  ])('around %s', (_, from, days) => {
    expect(missed(from, days)).toEqual([])
  })

  test('wherever hours begin and end', () => {
    const { weekly } = compileHours(
      {
        open: 'Mo-Fr 09:20-00:35; PH 01:10-23:00',
        confirmed: true,
        exceptions: [{ on: '2026-12-24', open: '08:01-24:00' }]
      },
      ['england']
    )
    const minutes = new Set(weekly && marksIn(weekly))
    const hours = [0, 35, 70, 481, 560, 1_380]
    const before = [361, 440, 1_260, 1_320, 1_355, 1_390]
    expect([...minutes].sort((a, b) => a - b)).toEqual([...hours, ...before].sort((a, b) => a - b))
  })
})

test('opening states are looked for from 2026 until the bank holidays are no longer known, and are many', () => {
  const moments = [...everyMark()]
  const [first = moment('2000-01-01 00:00')] = moments
  expect(timeOf(first)).toBe('2026-01-01 00:00')
  expect(moments.at(-1)?.day).toBeGreaterThan(calendar.knownUntil + 28)
  expect(moments.length).toBe(((moments.at(-1)?.day ?? 0) - first.day + 1) * MARKS.length)
  expect(everyOpening().length).toBeGreaterThan(10)
})

describe('the law of the hours is broken', () => {
  const without = (ids: readonly string[]) => {
    const some = content.services.filter(({ id }) => !ids.includes(id))
    const area = areaNamed('west-yorkshire')
    const moment = inLondon('2026-11-29T03:00')
    return {
      ...settingAt(),
      area,
      contacts: contactsFor(some, area, moment, content.calendar)
    }
  }

  test('by none of these', () => expect(wrongIn(without([]), ['talk', 'everyone'])).toBe(undefined))

  test('if the lines that answer at any hour are taken away', () => {
    const roundTheClock = services.filter(({ phone }) =>
      phone?.hours.weekly?.week.every(day => day[0]?.to === 1_440)
    )
    expect(wrongIn(without(roundTheClock.map(({ id }) => id)), ['talk', 'everyone'])).toBe('nobody answers')
  })

  test('if National Ugly Mugs is', () =>
    expect(wrongIn(without(['num']), ['talk', 'everyone'])).toBe('no National Ugly Mugs'))

  test('if the emergency is', () =>
    expect(wrongIn(without(['emergency-999']), ['danger-now', 'everyone'])).toBe('no emergency first'))

  test('if shelter is', () => {
    const shelter = content.services.filter(({ bestFor }) => bestFor.includes('nowhere-safe-tonight'))
    expect(wrongIn(without(shelter.map(({ id }) => id)), ['nowhere-safe-tonight', 'everyone'])).toBe(
      'no shelter first'
    )
  })

  const movedFrom = (force: string | undefined, to: string | undefined) => ({
    ...settingOf(content, areaNamed(force), inLondon('2026-11-25T12:00')),
    area: areaNamed(to)
  })

  test('if a line of another nation stands there', () =>
    expect(wrongIn(movedFrom(undefined, 'police-scotland'), ['domestic-abuse', 'everyone'])).toBe(
      'a contact of another nation'
    ))

  test('if what works in half of the area at most leads, but for a shelter', () => {
    const moved = movedFrom('northern-ireland', undefined)
    expect(moved.contacts.firstOf(['nowhere-safe-tonight', 'everyone']).first[0]?.nations).toEqual([
      'northern-ireland'
    ])
    expect(wrongIn(moved, ['nowhere-safe-tonight', 'everyone'])).toBe(undefined)
    expect(wrongIn(moved, ['domestic-abuse', 'everyone'])).toBe('what works in half of the area first')
  })

  const anyone: Service = {
    id: 'anyone',
    name: 'Anyone',
    for: 'For all.',
    needs: ['talk'],
    bestFor: [],
    nations: ['uk'],
    checked: { on: 0, how: 'published' },
    reviewBy: 99_999
  }
  const withAlsoFirst = (service: Service) => {
    const setting = settingAt()
    const firstOf = (needs: readonly Need[]) => ({
      first: [...setting.contacts.firstOf(needs).first, service],
      becauseItAnswers: undefined
    })
    return { ...setting, contacts: { ...setting.contacts, firstOf } }
  }

  test('if a number in doubt stands there', () => {
    const phone = { number: '0161 496 0000', confirmed: false, hours: { confirmed: true, words: 'Any.' } }
    expect(wrongIn(withAlsoFirst(anyone), ['talk', 'everyone'])).toBe(undefined)
    expect(wrongIn(withAlsoFirst({ ...anyone, phone }), ['talk', 'everyone'])).toBe('a number in doubt')
  })

  const some = someNeedSets(everyNeedSet(), at => at % 4_001 === 0)

  test('of a setting by what any of its lists breaks', () => {
    expect(holdSetting(settingAt(), some).faults).toEqual([])
    expect(holdSetting(without(['num']), some).faults).toContain(
      `no National Ugly Mugs: ${needsIn(some.bits[0] as number)}`
    )
  })

  test('of a setting if the quick list is not the one that the rules give', () => {
    const [fault] = holdSetting(withAlsoFirst(anyone), some).faults
    expect(fault).toMatch(/^the quick list is another one: /)
  })

  test('if one stands there that nobody can contact', () => {
    const local = { area: 'Leeds', runBy: 'charity' } as const
    expect(wrongIn(withAlsoFirst({ ...anyone, local }), ['talk', 'everyone'])).toBe('nobody can contact it')
  })
})
