import { describe, expect, test } from 'vitest'
import type { Line, Service } from '../../../machines/content/content.ts'
import type { Channel } from '../../../machines/content/vocabulary.ts'
import { type Availability, availabilityOf, phonesInOrder } from '../../../machines/hours/availability.ts'
import { content } from '../../support/fixture-content.ts'
import { moment } from '../../support/hours/opening-at.ts'
import { line } from '../../support/services.ts'

const reach = (channels: Pick<Service, Channel>, time = '2026-11-25 12:00'): Availability =>
  availabilityOf({ id: 'planted', ...channels } as Service, moment(time), content.calendar)

const DAYTIME = 'Mo-Fr 09:00-17:00; PH unknown'

describe('availability of several channels', () => {
  const open = line(DAYTIME)
  const always = line('24/7')
  const soon = line('Mo-Fr 13:00-17:00; PH off')
  const unsure = line('24/7', { hours: false })
  const unknown = line()
  const appointment: Line = { ...always, hours: { ...always.hours, byAppointment: true } }
  const closed = line('Mo-Fr 18:00-22:00; PH off')
  const unsureClosed = line('Mo-Fr 18:00-22:00; PH off', { number: false })

  test('availability, several channels: the best one counts, in any order', () => {
    const worstFirst = [closed, soon, appointment, unknown, unsure, always]
    const names: readonly Availability[] = ['shut', 'soon', 'byAppointment', 'unknown', 'probably', 'now']
    const bestOf = (lines: readonly Line[]) => {
      const [phone = open, outOfHoursPhone = phone, text = phone] = lines
      return [
        reach({ phone, outOfHoursPhone, text }),
        reach({ phone: text, outOfHoursPhone: phone, text: outOfHoursPhone }),
        reach({ phone: outOfHoursPhone, outOfHoursPhone: text, text: phone })
      ]
    }
    for (const [at, expected] of names.entries())
      expect(bestOf(worstFirst.slice(Math.max(0, at - 2), at + 1))).toEqual([expected, expected, expected])
    expect([reach({ phone: open }), reach({ phone: unsureClosed })]).toEqual(['now', 'shut'])
  })

  test('availability, several channels: a webchat has no number to confirm', () => {
    const { hours } = closed
    expect(reach({ webchat: { hours: always.hours } })).toBe('now')
    expect(reach({ phone: closed, webchat: { hours: open.hours } })).toBe('now')
    expect(reach({ phone: unsure, webchat: { hours } })).toBe('probably')
  })
})

test('availability: a service without a line, such as a website or a desk, has nobody to ring', () => {
  expect(reach({})).toBe('noLine')
})

describe('order of two numbers', () => {
  const nihe = (time: string) => {
    const service = content.services.find(({ id }) => id === 'nihe')
    if (!service) throw new Error('The fixture has no NIHE.')
    return phonesInOrder(service, moment(time), content.calendar).map(({ channel }) => channel)
  }

  test('phones in order: the one more likely to be answered comes first', () => {
    expect(nihe('2026-11-25 20:00')).toEqual(['outOfHoursPhone', 'phone'])
    expect(nihe('2026-11-28 12:00')).toEqual(['outOfHoursPhone', 'phone'])
    expect(nihe('2026-11-25 12:00')).toEqual(['phone', 'outOfHoursPhone'])
  })

  test('phones in order: a service may have a single phone, or none', () => {
    const phones = (channels: Pick<Service, Channel>) =>
      phonesInOrder({ id: 'planted', ...channels } as Service, moment('2026-11-25 12:00'), content.calendar)
    const phone = line(DAYTIME)
    expect([phones({ phone }), phones({})]).toEqual([[{ channel: 'phone', line: phone }], []])
  })
})
