import OpeningHours from 'opening_hours'
import { expect, test } from 'vitest'
import type { Division } from '../../../content/vocabulary.ts'
import { content } from '../../support/setting.ts'

const STATES: Readonly<Record<string, Division>> = {
  England: 'england-and-wales',
  Wales: 'england-and-wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland'
}

/** Days of a weekend, which a Monday or Tuesday stands in for. */
const WEEKEND = ['2026-12-26', '2027-12-25', '2027-12-26', '2028-01-01'] as const

/** What the `opening_hours` package lists besides GOV.UK. */
const MORE: Readonly<Record<Division, readonly string[]>> = {
  'england-and-wales': WEEKEND,
  scotland: [...WEEKEND, '2027-01-02', '2028-01-02'],
  'northern-ireland': WEEKEND
}

/** What it does not know: the day for the World Cup. */
const FEWER: Readonly<Record<Division, readonly string[]>> = {
  'england-and-wales': [],
  scotland: ['2026-06-15'],
  'northern-ireland': []
}

const dayOf = (date: Date): string =>
  new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10)

const daysOfPackage = (state: string): readonly string[] => {
  const address = { country_code: 'gb', state }
  const holidays = new OpeningHours('PH 00:00-24:00', { lat: 0, lon: 0, address })
  const days: string[] = []
  for (const day = new Date(2026, 0, 1, 12); day < new Date(2029, 0, 1); day.setDate(day.getDate() + 1))
    if (holidays.getState(day)) days.push(dayOf(day))
  return days
}

const ourDays = (division: Division): readonly string[] =>
  content.calendar.bankHolidays[division].map(day => new Date(day * 86_400_000).toISOString().slice(0, 10))

test.each(Object.entries(STATES))(
  'our bank holidays of %s are those of the opening_hours package',
  (state, division) => {
    const [ours, theirs] = [ourDays(division), daysOfPackage(state)]
    expect(theirs.filter(day => !ours.includes(day))).toEqual([...MORE[division]].sort())
    expect(ours.filter(day => !theirs.includes(day))).toEqual(FEWER[division])
  }
)

test('every list names its days once, in order, and only as far as it is known', () => {
  for (const division of Object.values(STATES)) {
    const days = ourDays(division)
    expect(days).toEqual([...new Set(days)].sort())
    expect(days.filter(day => day < '2026' || day > '2028-12-31')).toEqual([])
  }
})
