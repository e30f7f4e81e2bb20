import { execFileSync } from 'node:child_process'
import type { Asked, Told } from './oracle.ts'

const SCRIPT = 'tests/support/hours/oracle.ts'

/** @returns what the `opening_hours` package says of each value at every quarter-hour, in the zone of London. */
export const askOracle = (asked: Asked): Told =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', SCRIPT], {
      env: { ...process.env, TZ: 'Europe/London' },
      input: JSON.stringify(asked),
      encoding: 'utf8',
      maxBuffer: 64 * 1_024 * 1_024
    })
  )
