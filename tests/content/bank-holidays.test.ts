// @module-tag slow

import OpeningHours from 'opening_hours'
import { expect, test } from 'vitest'
import type { Division } from '../../machines/content/vocabulary.ts'
import { DAY_MS } from '../../machines/content/vocabulary.ts'
import { content } from '../support/setting.ts'

const STATES = {
  England: 'england-and-wales',
  Wales: 'england-and-wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland'
} as const

/** What the package does not know: the day for the World Cup. */
const UNKNOWN_TO_PACKAGE = {
  'england-and-wales': [],
  scotland: ['2026-06-15'],
  'northern-ireland': []
} as const

const { bankHolidays, substituted, knownUntil } = content.calendar
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
const ourDays = (division: Division): readonly string[] => bankHolidays[division].map(dateOf)
const substitutedDays = (division: Division): readonly string[] => substituted[division].map(dateOf)

/** The days on which the package says that it is a holiday, from our first to the last that we know of. */
const daysOfPackage = (state: string): readonly string[] => {
  const address = { country_code: 'gb', state }
  const holidays = new OpeningHours('PH 00:00-24:00', { lat: 0, lon: 0, address })
  const firstYear = dateOf(Math.min(...Object.values(bankHolidays).flat())).slice(0, 4)
  const days: string[] = []
  for (let day = Date.parse(`${firstYear}-01-01`) / DAY_MS; day <= knownUntil; day++)
    if (holidays.getState(new Date(`${dateOf(day)}T12:00`))) days.push(dateOf(day))
  return days
}

test.each(Object.entries(STATES))(
  'real bank holidays: those of %s match the opening_hours package, which also lists substituted days',
  (state, division) => {
    const [ours, theirs] = [ourDays(division), daysOfPackage(state)]
    expect(ours.filter(day => !theirs.includes(day))).toEqual(UNKNOWN_TO_PACKAGE[division])
    const more = theirs.filter(day => !ours.includes(day))
    expect(more.length).toBeGreaterThan(0)
    // Of Northern Ireland it moves the Battle of the Boyne, and no longer lists its Sunday.
    expect(more).toEqual(substitutedDays(division).filter(day => !day.endsWith('-07-12')))
  }
)
