import { execFileSync } from 'node:child_process'
import type { OracleAnswer, OracleQuestion } from './oracle.ts'

const SCRIPT = 'tests/support/hours/oracle.ts'

/** @returns the state of each value at every quarter-hour in London time, by the `opening_hours` package. */
export const askOracle = (asked: OracleQuestion): OracleAnswer =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', SCRIPT], {
      env: { ...process.env, TZ: 'Europe/London' },
      input: JSON.stringify(asked),
      encoding: 'utf8',
      maxBuffer: 64 * 1_024 * 1_024
    })
  )
