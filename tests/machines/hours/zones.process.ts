// @module-tag slow
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { InZone } from '../../support/hours/in-zone.ts'

const SCRIPT = 'tests/support/hours/in-zone.ts'

/** Offsets in winter and summer, to show that the process ran in the zone. */
const ZONES = {
  'Europe/London': [0, -60],
  UTC: [0, 0],
  'America/New_York': [300, 240],
  'Asia/Kolkata': [-330, -330],
  'Pacific/Auckland': [-780, -720]
} as const

const askIn = async (zone: string, oneIn: number): Promise<InZone> => {
  const env = { ...process.env, TZ: zone }
  const words = ['--import', 'tsx', SCRIPT, String(oneIn)]
  const { stdout } = await promisify(execFile)(process.execPath, words, { env })
  return JSON.parse(stdout)
}

/** @param oneIn of the hours of real services, one in so many. */
const showsAlike = async (oneIn: number, zones: readonly (keyof typeof ZONES)[]) => {
  const answers = await Promise.all(zones.map(zone => askIn(zone, oneIn)))
  const [london] = answers
  expect(answers).toEqual(zones.map(zone => ({ ...london, offsets: ZONES[zone] })))
  expect(london?.sentences).toBeGreaterThan(10_000 / oneIn)
}

test(
  'time zones: one in twelve opening hours is compiled and shown in Auckland as in London',
  { timeout: 120_000 },
  () => showsAlike(12, ['Europe/London', 'Pacific/Auckland'])
)

test('time zones: all opening hours are compiled and shown alike in every zone', { tags: ['long'] }, () =>
  showsAlike(1, Object.keys(ZONES) as (keyof typeof ZONES)[])
)
