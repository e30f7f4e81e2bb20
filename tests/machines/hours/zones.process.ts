import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { InZone } from '../../support/hours/in-zone.ts'

const SCRIPT = 'tests/support/hours/in-zone.ts'

/** Each with its offsets in winter and in summer, which show that the machine stood there. */
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

/** Five processes take their time on a busy machine. */
const SLOW = { timeout: 30_000 }

test('a machine in any zone compiles and says the same opening hours as one in London', SLOW, async () => {
  const answers = await Promise.all(Object.keys(ZONES).map(askIn))
  const [london] = answers
  expect(answers).toEqual(Object.values(ZONES).map(offsets => ({ ...london, offsets })))
  expect(london?.sentences).toBeGreaterThan(10_000)
})
