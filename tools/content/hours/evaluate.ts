import type { DayHours, Span } from '../../../machines/content/content.ts'
import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { spansIn, type WrittenRule } from './syntax.ts'

const WEEK = [0, 1, 2, 3, 4, 5, 6]

type State = 'open' | 'unknown' | 'off'

/** A state for a part of a day. A later one replaces an earlier one. */
interface Piece {
  readonly state: State
  readonly spans: readonly Span[]
}

const WHOLE_DAY: readonly Span[] = [{ from: 0, to: DAY_MINUTES }]

const stateOf = (hours: string): State => {
  if (hours === 'off') return 'off'
  return hours.endsWith('unknown') ? 'unknown' : 'open'
}

type Timed = Pick<WrittenRule, 'hours' | 'spans'>

/** The part of hours that falls on the day that they name. */
const own = ({ hours, spans }: Timed): Piece => ({
  state: stateOf(hours),
  spans: spans.length > 0 ? spans.map(({ from, to }) => ({ from, to: Math.min(to, DAY_MINUTES) })) : WHOLE_DAY
})

/** The part of hours that falls on the day after. */
const afterMidnight = ({ hours, spans }: Timed): Piece => ({
  state: stateOf(hours),
  spans: spans.filter(({ to }) => to > DAY_MINUTES).map(({ to }) => ({ from: 0, to: to - DAY_MINUTES }))
})

/** @returns the spans of a day, in order; neighbours of the same state are one. */
const joined = (pieces: readonly Piece[]): DayHours => {
  const edges = new Set(pieces.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])))
  const starts = [...edges].sort((a, b) => a - b)
  const spans: Span[] = []
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1]
    const state = pieces.findLast(piece =>
      piece.spans.some(span => span.from <= from && from < span.to)
    )?.state
    if (to === undefined || state === undefined || state === 'off') continue
    const last = spans.at(-1)
    const unknown = state === 'unknown'
    if (last?.to === from && (last.unknown === true) === unknown) spans[spans.length - 1] = { ...last, to }
    else spans.push(unknown ? { from, to, unknown } : { from, to })
  }
  return spans
}

const isOn = ({ text, days }: WrittenRule, day: number) => text === '24/7' || days.includes(day)

/**
 * A rule after a semicolon replaces earlier rules on its days, and nights from the day before. `off` covers
 * them. https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification#explain:rule_modifier
 */
const piecesOf = (rules: readonly WrittenRule[], day: number) =>
  rules.reduce<readonly Piece[]>((before, rule) => {
    const today = own(rule)
    const kept = rule.joint === '; ' && today.state !== 'off' && isOn(rule, day) ? [] : before
    const night = isOn(rule, (day + 6) % 7) ? [afterMidnight(rule)] : []
    return [...kept, ...(isOn(rule, day) ? [today] : []), ...night]
  }, [])

/** @param hours of one day: `off`, `unknown` or times up to midnight. */
export const dayOf = (hours: string): DayHours => joined([own({ hours, spans: spansIn(hours) })])

/**
 * @param rules those for bank holidays are ignored.
 * @returns the hours of each day, Monday first, split at midnight. A test compares them with the
 * `opening_hours` package, which is too large and slow for a page.
 */
export const weekOf = (rules: readonly WrittenRule[]): readonly DayHours[] => {
  const ordinary = rules.filter(({ isHoliday }) => !isHoliday)
  return WEEK.map(day => joined(piecesOf(ordinary, day)))
}

/** @returns how many minutes of a week are open or unknown. */
export const minutesIn = (week: readonly DayHours[]): number =>
  week.flat().reduce((sum, { from, to }) => sum + to - from, 0)

/** Whether every minute of the week is open. */
export const isAlwaysOpen = (week: readonly DayHours[]): boolean =>
  week.every(day => day.every(span => !span.unknown)) && minutesIn(week) === WEEK.length * DAY_MINUTES
