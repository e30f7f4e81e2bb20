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

const askIn = async (zone: string): Promise<InZone> => {
  const env = { ...process.env, TZ: zone }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT], { env })
  return JSON.parse(stdout)
}

test('time zones: all opening hours are compiled and shown alike in every zone', {
  timeout: 600_000
}, async () => {
  const answers = await Promise.all(Object.keys(ZONES).map(askIn))
  const [london] = answers
  expect(answers).toEqual(Object.values(ZONES).map(offsets => ({ ...london, offsets })))
  expect(london?.sentences).toBeGreaterThan(10_000)
})
