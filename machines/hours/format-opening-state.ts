import type { Calendar, Hours, Weekly } from '../content/content.ts'
import { DAY_MINUTES } from '../content/vocabulary.ts'
import { longestText, sentence } from '../text/format.ts'
import { SOON } from './availability.ts'
import { formatDate, formatWeekday } from './format-date.ts'
import { formatTime, type HoursWords, withMidnightAtEnd } from './format-time.ts'
import { type Moment, minutesUntil } from './london.ts'
import { type Opening, openingOf } from './opening.ts'
import { edgesOf } from './weekly-schedule.ts'

/** "Closes soon" is said from this many minutes before closing. */
const CLOSES_SOON = 30

/** How long a list may stay on a screen, in minutes: no shift is longer. A line open beyond that is just "open now". */
const SHIFT = 720

/** @returns a future moment in words: today, tomorrow, on a weekday, or on a date. */
const formatWhen = (when: Moment, now: Moment, words: HoursWords): string => {
  const { day, minute } = withMidnightAtEnd(when)
  const time = formatTime(minute, words)
  if (day === now.day) return words.say('today', { time })
  if (day === now.day + 1) return words.say('tomorrow', { time })
  return words.say('onDay', {
    day: day < now.day + 7 ? formatWeekday(day, words.dates) : formatDate(day, words.dates),
    time
  })
}

const formatClosed = (
  { opens, mayOpenSooner, holiday }: Extract<Opening, { kind: 'closed' }>,
  now: Moment,
  words: HoursWords
): string => {
  if (!opens) return holiday ? words.say('closedHoliday') : words.say('closed')
  const time = formatWhen(opens, now, words)
  const when = mayOpenSooner ? words.say('by', { when: time }) : time
  if (holiday) return words.say('closedHolidayOpens', { when })
  if (mayOpenSooner || minutesUntil(now, opens) > SOON) return words.say('closedOpens', { when })
  return words.say('opensSoon', { time: formatTime(opens.minute, words) })
}

const formatState = (opening: Exclude<Opening, { kind: 'unknown' }>, now: Moment, words: HoursWords) => {
  if (opening.kind === 'allHours') return words.say('allHours')
  if (opening.kind === 'closed') return formatClosed(opening, now, words)
  const { until } = opening
  if (!until || minutesUntil(now, until) > SHIFT) return words.say('open')
  const isSoon = minutesUntil(now, until) <= CLOSES_SOON
  const time = formatTime(withMidnightAtEnd(until).minute, words)
  return words.say(isSoon ? 'closesSoon' : 'openUntil', { time })
}

const withConfirmation = (state: string, { confirmed }: Hours, words: HoursWords): string =>
  sentence(confirmed ? state : words.say('probably', { state }))

/**
 * @returns the state of a channel in words: "Open until 5pm", "Closed, opens Monday 9am". If the
 * hours are not confirmed, it begins with "Probably". If the state is unknown, the text says why.
 */
export const formatOpeningState = (
  opening: Opening,
  hours: Hours,
  now: Moment,
  words: HoursWords
): string => {
  const state =
    opening.kind === 'unknown'
      ? words.say(`unknown.${opening.doubt}`)
      : withConfirmation(formatState(opening, now, words), hours, words)
  return hours.byAppointment ? words.say('byAppointment', { state }) : state
}

/** @returns the moments within a shift at which the text about a channel's state may change. */
const changesIn = (weekly: Weekly, { day, minute }: Moment): readonly Moment[] => {
  const changes = [0, 1].flatMap(ahead =>
    edgesOf(weekly, day + ahead).flatMap(edge =>
      [0, CLOSES_SOON, SOON, SHIFT].map(before => ahead * DAY_MINUTES + edge - before)
    )
  )
  return [minute, ...changes]
    .filter(change => minute <= change && change <= minute + SHIFT)
    .map(change => ({ day: day + Math.floor(change / DAY_MINUTES), minute: change % DAY_MINUTES }))
}

/**
 * @param from the minute at which a list appears.
 * @returns the longest text about a channel's state within a shift, so that a screen can reserve space for it.
 */
export const longestOpeningState = (
  hours: Hours,
  words: HoursWords,
  from: Moment,
  calendar: Calendar
): string => {
  const moments = hours.weekly ? changesIn(hours.weekly, from) : [from]
  return longestText(
    moments.map(now => formatOpeningState(openingOf(hours, now, calendar), hours, now, words))
  )
}
