import { describe, expect, test } from 'vitest'
import { hoursOfSchedules } from '../../../../tools/editorial/directories/hours-of-schedules.ts'
import { schedulesOf } from '../../../../tools/editorial/directories/schedules.ts'

const TODAY = '2026-11-24'
const WEEKLY = { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }
const hoursOf = (...schedules: readonly object[]) =>
  hoursOfSchedules(
    schedules.map(schedule => ({ ...schedule })),
    TODAY
  )

describe('schedules of Open Referral', () => {
  test.each([
    '24/7',
    'Mo-Fr 09:00-17:00; PH off',
    'Mo-Th 10:00-20:30; Fr 10:00-16:30; PH unknown',
    'Mo-Fr 09:00-12:00,14:00-17:00; Sa 22:00-02:00; PH 10:00-14:00',
    'Mo 09:30-20:00; We 13:00-20:00, We 09:30-13:00 unknown; PH off'
  ])('%j goes out as schedules and comes back as it was', open => {
    expect(hoursOf(...schedulesOf(open, 'Phone'))).toEqual({ open })
  })

  test('a description that says other hours than the schedules is not believed', () => {
    const [schedule] = schedulesOf('Mo-Fr 09:00-17:00; PH off', 'Phone')
    expect(hoursOf({ ...schedule, closes_at: '18:00' })).toEqual({ open: 'Mo-Fr 09:00-18:00; PH unknown' })
  })

  test.each([
    [[WEEKLY], 'Mo,Tu 09:00-17:00; PH unknown'],
    [[{ ...WEEKLY, opens_at: '09:00:00Z', closes_at: '17:00:00+01:00' }], 'Mo,Tu 09:00-17:00; PH unknown'],
    [[{ ...WEEKLY, freq: '', interval: 1 }], 'Mo,Tu 09:00-17:00; PH unknown'],
    [
      [WEEKLY, { ...WEEKLY, byday: 'SA', opens_at: '20:00', closes_at: '02:00' }],
      'Mo,Tu 09:00-17:00; Sa 20:00-24:00; Su 00:00-02:00; PH unknown'
    ],
    [
      [WEEKLY, { ...WEEKLY, byday: 'MO', opens_at: '16:00', closes_at: '18:00' }],
      'Mo 09:00-18:00; Tu 09:00-17:00; PH unknown'
    ],
    [[{ ...WEEKLY, byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' }], '24/7']
  ])('%j is taken as hours', (schedules, open) => {
    expect(hoursOf(...schedules)).toEqual({ open })
  })

  test.each([
    ['freq', { freq: 'MONTHLY', byday: '2MO' }, '"MONTHLY": opening hours here repeat every week'],
    ['interval', { interval: 2 }, 'every 2 weeks: opening hours here repeat every week'],
    ['byday', { byday: '1MO' }, '"1MO": opening hours here repeat every week'],
    ['byday', { byday: '' }, 'no day is named'],
    ['bymonthday', { bymonthday: '2,3' }, '"2,3": opening hours here repeat every week'],
    ['count', { count: 4 }, '"4": opening hours here repeat every week'],
    ['valid_to', { valid_to: '2027-01-01' }, 'ends on 2027-01-01: hours here have no end'],
    ['valid_from', { valid_from: '2027-01-01' }, 'begins on 2027-01-01: hours here apply from now on'],
    ['opens_at', { opens_at: '09:00-05:00' }, '"09:00-05:00" is not a time of day in the UK, such as 09:00'],
    ['opens_at', { opens_at: { at: 9 } }, '"" is not a time of day in the UK, such as 09:00'],
    ['closes_at', { closes_at: '25:00' }, '"25:00" is not a time of day in the UK, such as 17:00'],
    ['closes_at', { closes_at: '09:00' }, '"09:00" is when it opens']
  ])('what hours cannot say is refused with its field: %s of %j', (field, change, why) => {
    expect(hoursOf(WEEKLY, { ...WEEKLY, ...change })).toEqual({ unsupported: [{ field, why, index: 1 }] })
  })
})
