import { expect, test } from 'vitest'
import { isoMoment, parseIsoMoment } from '../../../src/training/iso-moment.ts'

test.each(['2026-11-29T03:00', '2028-02-29T23:59', '1999-12-31T00:00'])(
  'moment: %s survives a round trip',
  time => {
    const moment = parseIsoMoment(time)
    expect(moment && isoMoment(moment)).toBe(time)
  }
)

test.each([
  '2026-11-31T03:00',
  '2026-11-29T24:00',
  '2026-11-29',
  'now',
  '0001-01-01T00:00',
  '9999-12-31T00:00',
  ''
])('moment: "%s" is refused', time => {
  expect(parseIsoMoment(time)).toBe(undefined)
})
