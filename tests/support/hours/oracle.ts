/*
 * The `opening_hours` package knows no zone but that of its process, so it is asked in a process of its own, which
 * `ask-oracle.ts` starts in the zone of London.
 */
import { readFileSync } from 'node:fs'
import OpeningHours from 'opening_hours'

export interface Asked {
  /** Opening hours with dates instead of `PH`. */
  readonly values: readonly string[]
  readonly from: number
  readonly to: number
  /** Opening hours that are asked again, instant by instant. */
  readonly oneByOne: string
}

/** A letter for each quarter-hour: o for open, u for unknown, c for closed. */
export interface Told {
  readonly states: readonly string[]
  readonly oneByOne: string
}

const QUARTER = 900_000
const HOUR = 3_600_000

const { values, from, to, oneByOne }: Asked = JSON.parse(readFileSync(0, 'utf8'))
const count = (to - from) / QUARTER
const instantAt = (at: number) => from + at * QUARTER
const placeOf = (date: Date) => Math.ceil((date.getTime() - from) / QUARTER)

const isNearChange = (at: number) => {
  const [before, after] = [new Date(instantAt(at) - 3 * HOUR), new Date(instantAt(at) + 3 * HOUR)]
  return before.getTimezoneOffset() !== after.getTimezoneOffset()
}
const nearChanges = Array.from({ length: count }, (_, at) => at).filter(isNearChange)

const stateAt = (opening: OpeningHours, at: number): string =>
  opening.getStateString(new Date(instantAt(at)), true).charAt(0)

/** Its intervals are quick, but an end within the hour that is missing or comes twice is not where the clock says. */
const statesOf = (value: string): string => {
  const opening = new OpeningHours(value)
  const states: string[] = new Array(count).fill('c')
  for (const [start, end, isUnknown] of opening.getOpenIntervals(new Date(from), new Date(to)))
    states.fill(isUnknown ? 'u' : 'o', placeOf(start), placeOf(end))
  for (const at of nearChanges) states[at] = stateAt(opening, at)
  return states.join('')
}

const statesOneByOne = (value: string): string => {
  const opening = new OpeningHours(value)
  return Array.from({ length: count }, (_, at) => stateAt(opening, at)).join('')
}

const told: Told = { states: values.map(statesOf), oneByOne: statesOneByOne(oneByOne) }
process.stdout.write(JSON.stringify(told))
