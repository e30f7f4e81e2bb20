import * as fc from 'fast-check'
import OpeningHours from 'opening_hours'
import { expect, test } from 'vitest'
import { weekOf } from '../../../../tools/content/hours/evaluate.ts'
import { rulesOf } from '../../../../tools/content/hours/syntax.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 200)
const QUARTER = 15
const DAY_QUARTERS = 96

const rule = fc
  .tuple(
    fc.constantFrom('Mo', 'Tu', 'We', 'Mo-We', 'Tu,Th', 'Fr-Mo', 'Mo-Su'),
    fc.constantFrom(
      ...['09:00-12:00', '09:00-12:00,14:00-17:30', '00:00-06:00', '22:00-24:00', '00:00-24:00'],
      ...['22:00-06:00', '05:00-07:00,20:00-02:00', '22:00-03:00 unknown', '10:00-15:00 unknown'],
      ...['unknown', 'off']
    )
  )
  .map(parts => parts.join(' '))

const openingHours = fc
  .tuple(rule, fc.array(fc.tuple(fc.constantFrom('; ', ', '), rule), { maxLength: 3 }))
  .map(([first, more]) => first + more.map(part => part.join('')).join(''))

/** A letter for each quarter-hour of a week without a change of the clocks, as the package tells it. */
const theirs = (open: string): string => {
  const opening = new OpeningHours(open)
  return Array.from({ length: 7 * DAY_QUARTERS }, (_, at) =>
    opening.getStateString(new Date(2001, 5, 11, 0, at * QUARTER), true).charAt(0)
  ).join('')
}

const ours = (open: string): string => {
  const rules = rulesOf(open)
  if ('notARule' in rules) throw new Error(rules.notARule)
  return weekOf(rules)
    .map(day => {
      const states: string[] = new Array(DAY_QUARTERS).fill('c')
      for (const { from, to, unknown } of day) states.fill(unknown ? 'u' : 'o', from / QUARTER, to / QUARTER)
      return states.join('')
    })
    .join('')
}

test('hours: a week is the one that the opening_hours package finds, nights too', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(openingHours, open => {
      expect(ours(open)).toBe(theirs(open))
    }),
    {
      numRuns: RUNS,
      examples: [
        ['24/7; We off'],
        ['Mo-Fr 17:00-24:00, Mo-Fr 00:00-09:00 unknown; Sa,Su 00:00-24:00'],
        ['Mo-Fr 09:00-17:00; We 13:00-16:00, We 17:00-18:00'],
        ['Mo 22:00-06:00; Tu 00:00-02:00']
      ]
    }
  )
})
