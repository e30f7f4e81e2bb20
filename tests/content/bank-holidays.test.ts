// @module-tag slow

import OpeningHours from 'opening_hours'
import { expect, test } from 'vitest'
import { DAY_MS } from '../../machines/content/vocabulary.ts'
import { content } from '../support/setting.ts'

const STATES = {
  England: 'england-and-wales',
  Wales: 'england-and-wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland'
} as const

const { bankHolidays, substituted, knownUntil } = content.calendar
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** @returns the package's bank holidays, from the first year of ours to the last day that we know of. */
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
    const [ours, theirs] = [bankHolidays[division].map(dateOf), daysOfPackage(state)]
    // The package lacks the holiday for the World Cup.
    expect(ours.filter(day => !theirs.includes(day))).toEqual(state === 'Scotland' ? ['2026-06-15'] : [])
    const more = theirs.filter(day => !ours.includes(day))
    expect(more.length).toBeGreaterThan(0)
    // In Northern Ireland it moves the Battle of the Boyne, and no longer lists the Sunday itself.
    expect(more).toEqual(substituted[division].map(dateOf).filter(day => !day.endsWith('-07-12')))
  }
)
