import { describe, expect, test } from 'vitest'
import type { Service } from '../../../content/content.ts'
import type { Need } from '../../../content/vocabulary.ts'
import { CHANNELS } from '../../../machines/hours/reach.ts'
import { contactsFor } from '../../../machines/outcome/contacts.ts'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { MARK, momentsOfYear } from '../../support/every-hour.ts'
import { wrongIn } from '../../support/hour-law.ts'
import { areaNamed, content, inLondon, packs, settingAt } from '../../support/setting.ts'

const services = [...content.services, ...Object.values(packs).flatMap(pack => pack.localServices)]

test('all hours begin and end on a quarter-hour, so that no state falls between two that are looked at', () => {
  const marks = services.flatMap(service =>
    CHANNELS.flatMap(channel => {
      const { week = [], holiday } = service[channel]?.hours.weekly ?? {}
      return [...week.flat(), ...(holiday?.hours ?? [])].flatMap(({ from, to }) => [from, to])
    })
  )
  expect(marks.filter(minute => minute % MARK !== 0)).toEqual([])
  expect(marks.length).toBeGreaterThan(20)
})

test('the year has many opening states', () => {
  expect(momentsOfYear().length).toBeGreaterThan(10)
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

  test('if one stands there that nobody can contact', () => {
    const local = { area: 'Leeds', runBy: 'charity' } as const
    expect(wrongIn(withAlsoFirst({ ...anyone, local }), ['talk', 'everyone'])).toBe('nobody can contact it')
  })
})
