import type { DayNumber } from '../../content/content.ts'
import { DAY_MS } from '../../content/vocabulary.ts'

/** An event of one day. */
interface CalendarEvent {
  readonly day: DayNumber
  readonly title: string
  readonly text: string
}

const inNumbers = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC'
})
/** @returns a day as "20261124". */
const dateOf = (day: DayNumber) =>
  inNumbers
    .format(day * DAY_MS)
    .split('/')
    .toReversed()
    .join('')

/** RFC 5545, section 3.3.11. */
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** Lines have 75 octets at most (RFC 5545, section 3.1); a letter has up to four, so 18 letters are always safe. */
const MOST_LETTERS = 18
const folded = (line: string): string => {
  const letters = [...line]
  if (new TextEncoder().encode(line).length <= 75) return line
  const parts = Array.from({ length: Math.ceil(letters.length / MOST_LETTERS) }, (_, at) =>
    letters.slice(at * MOST_LETTERS, (at + 1) * MOST_LETTERS).join('')
  )
  return parts.join('\r\n ')
}

/**
 * @param made the day on which the file is made.
 * @returns a file for calendars (iCalendar, RFC 5545). The same events on the same day have the same ids.
 */
export const calendarFile = (events: readonly CalendarEvent[], made: DayNumber): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//encounter-checklist//review rota//EN',
    ...events.flatMap(({ day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:review-${dateOf(day)}@encounter-checklist`,
      `DTSTAMP:${dateOf(made)}T000000Z`,
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'END:VEVENT'
    ]),
    'END:VCALENDAR',
    ''
  ]
    .map(folded)
    .join('\r\n')
