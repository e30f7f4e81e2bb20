import type { Hours } from '../content/content.ts'
import { fill } from '../fill.ts'
import { longestOf } from '../longest.ts'
import { dateSaid, weekdaySaid } from './date-said.ts'
import { type Moment, minutesUntil } from './london.ts'
import type { Opening } from './opening.ts'
import { SOON } from './reach.ts'
import { asSaid, longestTime, longestWeekday, NOON, type OpeningWords, timeSaid } from './time-said.ts'

/** A line that closes within this time closes soon. Minutes. */
const CLOSES_SOON = 30

const sentence = (said: string): string => said.charAt(0).toLocaleUpperCase('en-GB') + said.slice(1)

/** A moment to come: today, tomorrow, on a day of this week, or on a date. */
const whenSaid = (when: Moment, now: Moment, words: OpeningWords): string => {
  const { day, minute } = asSaid(when)
  const time = timeSaid(minute, words)
  if (day === now.day) return fill(words.today, { time })
  if (day === now.day + 1) return fill(words.tomorrow, { time })
  return fill(words.onDay, {
    day: day < now.day + 7 ? weekdaySaid(day, words.dates) : dateSaid(day, words.dates),
    time
  })
}

/** When something closes: the time alone if that is today, or in the morning after a night. */
const untilSaid = (until: Moment, now: Moment, words: OpeningWords): string => {
  const { day, minute } = asSaid(until)
  const isTonight = day === now.day + 1 && minute < NOON && now.minute >= NOON
  return day <= now.day || isTonight ? timeSaid(minute, words) : whenSaid(until, now, words)
}

const closedSaid = (
  { opens, mayOpenSooner, holiday }: Extract<Opening, { kind: 'closed' }>,
  now: Moment,
  words: OpeningWords
): string => {
  if (!opens) return holiday ? words.closedHoliday : words.closed
  const at = whenSaid(opens, now, words)
  const when = mayOpenSooner ? fill(words.by, { when: at }) : at
  if (holiday) return fill(words.closedHolidayOpens, { when })
  if (mayOpenSooner || minutesUntil(now, opens) > SOON) return fill(words.closedOpens, { when })
  return fill(words.opensSoon, { time: timeSaid(opens.minute, words) })
}

const stateSaid = (opening: Exclude<Opening, { kind: 'unknown' }>, now: Moment, words: OpeningWords) => {
  if (opening.kind === 'allHours') return words.allHours
  if (opening.kind === 'closed') return closedSaid(opening, now, words)
  const { until } = opening
  if (!until) return words.open
  const isSoon = minutesUntil(now, until) <= CLOSES_SOON
  return fill(isSoon ? words.closesSoon : words.openUntil, { time: untilSaid(until, now, words) })
}

const asState = (state: string, { confirmed }: Hours, words: OpeningWords): string =>
  sentence(confirmed ? state : fill(words.probably, { state }))

/**
 * @returns the state of a channel at this minute, in words: "Open until 5pm", "Closed, opens Monday 9am". What nobody
 * confirmed says "Probably". Where no times are known it is what is known all the same.
 */
export const openingSaid = (opening: Opening, hours: Hours, now: Moment, words: OpeningWords): string => {
  if (!hours.weekly) return hours.words
  if (opening.kind === 'unknown') return words.unknown[opening.doubt]
  return asState(stateSaid(opening, now, words), hours, words)
}

/**
 * @returns the longest that a channel can say of its state within a week, so that a screen can keep room for whatever
 * comes next.
 */
export const longestSaid = (hours: Hours, words: OpeningWords): string => {
  if (!hours.weekly) return hours.words
  const time = longestTime(words)
  const when = longestOf([
    fill(words.onDay, { day: longestWeekday(words), time }),
    fill(words.tomorrow, { time }),
    fill(words.today, { time })
  ])
  const by = fill(words.by, { when })
  const isShutOnHolidays = hours.weekly.holiday?.hours.length === 0
  const states = [
    fill(words.openUntil, { time: when }),
    fill(words.closesSoon, { time: when }),
    fill(words.closedOpens, { when: by }),
    fill(words.opensSoon, { time }),
    words.open,
    words.closed,
    ...(isShutOnHolidays ? [fill(words.closedHolidayOpens, { when: by }), words.closedHoliday] : [])
  ]
  return longestOf([...states.map(state => asState(state, hours, words)), ...Object.values(words.unknown)])
}
