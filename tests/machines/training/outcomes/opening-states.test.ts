import { expect, test } from 'vitest'
import { availabilityOf } from '../../../../machines/hours/availability.ts'
import { openingStates } from '../../../../machines/training/outcomes/opening-states.ts'
import { servicesIn } from '../../../../machines/training/outcomes/revision.ts'
import { content, inLondon, packs } from '../../../support/sample.ts'

const revision = { content, packs }
const { day: from } = inLondon('2026-12-20T00:00')
const states = openingStates(from, [revision], from + 14)
const stateAt = (day: number, minute: number) =>
  servicesIn(revision)
    .map(service => availabilityOf(service, { day, minute }, content.calendar))
    .join()

test('opening states: each comes once, and none is missed over Christmas', () => {
  const found = states.map(({ day, minute }) => stateAt(day, minute))
  expect(new Set(found).size).toBe(found.length)
  const missed = Array.from({ length: 14 }, (_, index) => from + index).flatMap(day =>
    Array.from({ length: 1_440 / 5 }, (_, index) => index * 5).filter(
      minute => !found.includes(stateAt(day, minute))
    )
  )
  expect(missed).toEqual([])
  expect(states.length).toBeGreaterThan(5)
})

test('opening states: cover a year unless an end is given', () => {
  const year = openingStates(from, [revision])
  expect(year.length).toBeGreaterThanOrEqual(states.length)
  expect(Math.max(...year.map(({ day }) => day))).toBeLessThan(from + 366)
})
