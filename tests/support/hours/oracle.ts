/*
 * The `opening_hours` package uses the time zone of its process, so `asked.ts` runs it in a process of its own, in the
 * zone of London.
 */
import { readFileSync } from 'node:fs'
import OpeningHours from 'opening_hours'

export interface OracleQuestion {
  /** Opening hours with dates instead of `PH`. */
  readonly values: readonly string[]
  readonly from: number
  readonly to: number
}

const QUARTER = 900_000
const HOUR = 3_600_000

const { values, from, to }: OracleQuestion = JSON.parse(readFileSync(0, 'utf8'))
const count = (to - from) / QUARTER
const instantAt = (index: number) => from + index * QUARTER
const indexOf = (date: Date) => Math.ceil((date.getTime() - from) / QUARTER)

const isNearChange = (index: number) => {
  const [before, after] = [new Date(instantAt(index) - 3 * HOUR), new Date(instantAt(index) + 3 * HOUR)]
  return before.getTimezoneOffset() !== after.getTimezoneOffset()
}
const nearChanges = Array.from({ length: count }, (_, index) => index).filter(isNearChange)

/**
 * Intervals are quick, but wrong at their ends within the hour that the clock skips or repeats.
 * @returns a letter for each quarter-hour: o for open, u for unknown, c for closed.
 */
const statesOf = (value: string): string => {
  const opening = new OpeningHours(value)
  const states: string[] = new Array(count).fill('c')
  for (const [start, end, isUnknown] of opening.getOpenIntervals(new Date(from), new Date(to)))
    states.fill(isUnknown ? 'u' : 'o', indexOf(start), indexOf(end))
  for (const index of nearChanges)
    states[index] = opening.getStateString(new Date(instantAt(index)), true).charAt(0)
  return states.join('')
}

process.stdout.write(JSON.stringify(values.map(statesOf)))
