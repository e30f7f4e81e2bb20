import * as fc from 'fast-check'
import { DAY_MS, DIVISIONS } from '../../../machines/content/vocabulary.ts'
import type { HoursSource } from '../../../tools/content/hours/compile-hours.ts'
import { findingsIn, findingsInDay } from '../../../tools/content/hours/findings.ts'

const two = (value: number) => String(value).padStart(2, '0')
const timeOf = (quarter: number) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`

/** Mostly whole hours, so that spans meet each other and midnight. */
const quarter = fc.oneof(
  { weight: 3, arbitrary: fc.nat(24).map(hour => hour * 4) },
  { weight: 1, arbitrary: fc.nat(95) }
)

const edges = fc
  .uniqueArray(quarter, { minLength: 2, maxLength: 4 })
  .map(quarters => quarters.sort((a, b) => a - b).slice(0, quarters.length - (quarters.length % 2)))

const spansOf = (quarters: readonly number[]) =>
  quarters
    .map(timeOf)
    .flatMap((from, at, times) => (at % 2 === 0 ? [`${from}-${times[at + 1]}`] : []))
    .join(',')

const daySpans = edges.map(spansOf)

/** The first edge moves to the end, so that the last span passes midnight. */
const nightSpans = edges
  .filter(quarters => quarters.at(-1) !== 96)
  .map(([first = 0, ...rest]) => spansOf([...rest, first]))

const unsure = (spans: fc.Arbitrary<string>) => spans.map(hours => `${hours} unknown`)

const hours = fc.oneof(
  { weight: 4, arbitrary: daySpans },
  { weight: 4, arbitrary: nightSpans },
  { weight: 1, arbitrary: unsure(fc.oneof(daySpans, nightSpans)) },
  { weight: 1, arbitrary: fc.constant('off') }
)

const instead = fc.oneof(fc.constantFrom('off', 'unknown', '00:00-24:00'), daySpans, unsure(daySpans))

const days = fc.constantFrom(
  ...['Mo-Su', 'Mo-Fr', 'Mo-Th', 'Fr', 'Sa', 'Su', 'Mo', 'Sa,Su', 'Tu,Th', 'Fr-Mo', 'Mo,We-Fr']
)

const rule = fc.record({ joint: fc.constantFrom('; ', ', ', ', '), days, hours })

const week = fc.oneof(
  { weight: 1, arbitrary: fc.constant('24/7') },
  {
    weight: 12,
    arbitrary: fc
      .array(rule, { minLength: 1, maxLength: 3 })
      .map(rules =>
        rules.map(({ joint, days, hours }, at) => `${at === 0 ? '' : joint}${days} ${hours}`).join('')
      )
  }
)

/** Days around bank holidays and clock changes, and any others. */
const on = fc.oneof(
  fc.constantFrom(
    ...'2026-03-29 2026-04-02 2026-04-06 2026-07-12 2026-10-25 2026-12-24 2026-12-25 2026-12-26'.split(' ')
  ),
  fc.nat(364).map(day => new Date(Date.UTC(2026, 0) + day * DAY_MS).toISOString().slice(0, 10))
)

const exceptions = fc.uniqueArray(fc.record({ on, open: instead }), { maxLength: 4, selector: day => day.on })

const source = fc.record({ week, holiday: instead, exceptions, division: fc.constantFrom(...DIVISIONS) }).map(
  ({ week, holiday, exceptions, division }): HoursSource => ({
    open: `${week}; PH ${holiday}`,
    confirmed: true,
    bankHolidays: division,
    ...(exceptions.length > 0 ? { exceptions } : {})
  })
)

const isSound = (hours: HoursSource) =>
  findingsIn(hours.open ?? '', hours, ['uk']).length === 0 &&
  (hours.exceptions ?? []).every(({ open }) => findingsInDay(open).length === 0)

/** @returns so many opening hours without findings, always the same for a seed. */
export const generatedHours = (count: number, seed = 20_261_124): readonly HoursSource[] => {
  const sound: HoursSource[] = []
  for (const hours of fc.sample(source, { seed, numRuns: count * 4 }))
    if (sound.length < count && isSound(hours)) sound.push(hours)
  return sound
}
