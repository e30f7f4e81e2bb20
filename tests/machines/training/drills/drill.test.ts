import { expect, test } from 'vitest'
import { momentOf } from '../../../../machines/training/drills/drill.ts'
import { drillNamed } from '../../../support/drills.ts'
import { content, inLondon } from '../../../support/fixture-content.ts'

const cutShort = drillNamed('cut-short')
const drill = { ...cutShort, setting: { ...cutShort.setting, day: 'monday', time: '14:30' } } as const
const builtOn = (day: string) => ({ ...content.calendar, builtOn: inLondon(`${day}T00:00`).day })

test('drill moment: the first such weekday after the build day', () => {
  expect(momentOf(drill, builtOn('2026-12-01'))).toEqual(inLondon('2026-12-07T14:30'))
  expect(momentOf(drill, builtOn('2026-12-07'))).toEqual(inLondon('2026-12-14T14:30'))
})

test('drill moment: skips a bank holiday of any division', () => {
  const { scotland, 'england-and-wales': england } = content.calendar.bankHolidays
  expect(scotland).toContain(inLondon('2026-11-30T00:00').day)
  expect(momentOf(drill, builtOn('2026-11-24'))).toEqual(inLondon('2026-12-07T14:30'))
  expect(england).toContain(inLondon('2026-12-28T00:00').day)
  expect(scotland).toContain(inLondon('2027-01-04T00:00').day)
  expect(momentOf(drill, builtOn('2026-12-22'))).toEqual(inLondon('2027-01-11T14:30'))
})
