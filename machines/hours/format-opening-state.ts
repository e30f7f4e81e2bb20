import type { Hours } from '../content/content.ts'
import { interpolate } from '../text/interpolate.ts'
import { longestText } from '../text/longest-text.ts'
import { SOON } from './availability.ts'
import { formatDate, formatWeekday } from './format-date.ts'
import {
  formatTime,
  longestTime,
  longestWeekday,
  NOON,
  type OpeningWords,
  withMidnightAtEnd
} from './format-time.ts'
import { type Moment, minutesUntil } from './london.ts'
import type { Opening } from './opening.ts'

/** "Closes soon" begins this many minutes before. */
const CLOSES_SOON = 30

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1)

/** @returns a future moment: today, tomorrow, on a weekday, or on a date. */
const formatWhen = (when: Moment, now: Moment, words: OpeningWords): string => {
  const { day, minute } = withMidnightAtEnd(when)
  const time = formatTime(minute, words)
  if (day === now.day) return interpolate(words.today, { time })
  if (day === now.day + 1) return interpolate(words.tomorrow, { time })
  return interpolate(words.onDay, {
    day: day < now.day + 7 ? formatWeekday(day, words.dates) : formatDate(day, words.dates),
    time
  })
}

/** @returns a closing time, without the day if it is today or early tomorrow. */
const formatUntil = (until: Moment, now: Moment, words: OpeningWords): string => {
  const { day, minute } = withMidnightAtEnd(until)
  const isTonight = day === now.day + 1 && minute < NOON && now.minute >= NOON
  return day <= now.day || isTonight ? formatTime(minute, words) : formatWhen(until, now, words)
}

const formatClosed = (
  { opens, mayOpenSooner, holiday }: Extract<Opening, { kind: 'closed' }>,
  now: Moment,
  words: OpeningWords
): string => {
  if (!opens) return holiday ? words.closedHoliday : words.closed
  const time = formatWhen(opens, now, words)
  const when = mayOpenSooner ? interpolate(words.by, { when: time }) : time
  if (holiday) return interpolate(words.closedHolidayOpens, { when })
  if (mayOpenSooner || minutesUntil(now, opens) > SOON) return interpolate(words.closedOpens, { when })
  return interpolate(words.opensSoon, { time: formatTime(opens.minute, words) })
}

const formatState = (opening: Exclude<Opening, { kind: 'unknown' }>, now: Moment, words: OpeningWords) => {
  if (opening.kind === 'allHours') return words.allHours
  if (opening.kind === 'closed') return formatClosed(opening, now, words)
  const { until } = opening
  if (!until) return words.open
  const isSoon = minutesUntil(now, until) <= CLOSES_SOON
  return interpolate(isSoon ? words.closesSoon : words.openUntil, { time: formatUntil(until, now, words) })
}

const withConfirmation = (state: string, { confirmed }: Hours, words: OpeningWords): string =>
  sentence(confirmed ? state : interpolate(words.probably, { state }))

/**
 * @returns the present state of a channel: "Open until 5pm", "Closed, opens Monday 9am". Unconfirmed hours begin with
 * "Probably". Hours without times are shown as written.
 */
export const formatOpeningState = (
  opening: Opening,
  hours: Hours,
  now: Moment,
  words: OpeningWords
): string => {
  if (!hours.weekly) return hours.words
  if (opening.kind === 'unknown') return words.unknown[opening.doubt]
  return withConfirmation(formatState(opening, now, words), hours, words)
}

/**
 * @returns the longest state a channel can have within a week, so that a screen can reserve space for it.
 */
export const longestOpeningState = (hours: Hours, words: OpeningWords): string => {
  if (!hours.weekly) return hours.words
  const time = longestTime(words)
  const when = longestText([
    interpolate(words.onDay, { day: longestWeekday(words), time }),
    interpolate(words.tomorrow, { time }),
    interpolate(words.today, { time })
  ])
  const by = interpolate(words.by, { when })
  const isShutOnHolidays = hours.weekly.holiday?.hours.length === 0
  const states = [
    interpolate(words.openUntil, { time: when }),
    interpolate(words.closesSoon, { time: when }),
    interpolate(words.closedOpens, { when: by }),
    interpolate(words.opensSoon, { time }),
    words.open,
    words.closed,
    ...(isShutOnHolidays ? [interpolate(words.closedHolidayOpens, { when: by }), words.closedHoliday] : [])
  ]
  return longestText([
    ...states.map(state => withConfirmation(state, hours, words)),
    ...Object.values(words.unknown)
  ])
}
