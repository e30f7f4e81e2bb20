// @module-tag slow
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../../../machines/content/content.ts'
import { checkTexts, withEdit } from '../../../support/content.ts'

const tara = 'services/tara.yaml'

const RUNS = Number(process.env.FUZZ_RUNS ?? 100)

/** Opening hours with valid parts in any combination. */
const openingHours = () => {
  const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH')
  const days = fc.oneof(
    day,
    fc.tuple(day, day).map(range => range.join('-')),
    fc.tuple(day, day).map(list => list.join(','))
  )
  const time = fc.constantFrom('00:00', '00:01', '09:00', '17:30', '24:00', '25:00')
  const span = fc.tuple(time, time).map(times => times.join('-'))
  const hours = fc.oneof(span, fc.tuple(span, span).map(String), fc.constantFrom('off', 'unknown'))
  const rule = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(days, hours).map(parts => parts.join(' ')) },
    { weight: 1, arbitrary: fc.constant('24/7') }
  )
  return fc
    .tuple(rule, fc.array(fc.tuple(fc.constantFrom('; ', ', ', ';'), rule), { maxLength: 3 }))
    .map(([first, more]) => first + more.map(part => part.join('')).join(''))
}

const isDay = (spans: readonly Span[]) =>
  spans.every(({ from, to }, at) => from >= (spans[at - 1]?.to ?? 0) && from < to && to <= 1_440)

test('hours: any opening hours give an error at their place or a valid week', {
  timeout: 300_000 + RUNS * 300
}, () => {
  fc.assert(
    fc.property(openingHours(), open => {
      const texts = withEdit(tara, 'open: "24/7"', `open: "${open}"`)
      const { compiled, errors } = checkTexts(texts)
      const places = errors.map(({ file, line, column }) => `${file}:${line}:${column}`)
      expect([...new Set(places)]).toEqual(errors.length > 0 ? [`${tara}:12:11`] : [])
      const weekly = compiled?.content.services.find(({ id }) => id === 'tara')?.phone?.hours.weekly
      expect(weekly === undefined).toBe(errors.length > 0)
      expect([...(weekly?.week ?? []), weekly?.holiday?.hours ?? []].every(isDay)).toBe(true)
    }),
    { numRuns: RUNS }
  )
})
