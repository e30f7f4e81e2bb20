import type { DayNumber, Service } from '../../content/content.ts'
import { CHANNELS, DAY_MINUTES, NOON } from '../../content/vocabulary.ts'
import type { HoursWords } from '../../hours/format-time.ts'
import type { Moment } from '../../hours/london.ts'
import { formatWeek, plainMonday } from '../coverage.ts'
import { openingStates } from '../outcomes/opening-states.ts'
import { type Revision, servicesIn } from '../outcomes/revision.ts'

/** Two revisions of the content to compare, and the day from which they are compared. */
export interface Compared {
  readonly before: Revision
  readonly after: Revision
  readonly from: DayNumber
}

/** The minutes of a week, from Monday midnight, that are compared whatever was edited, with their names. */
const FIXED: ReadonlyMap<number, string> = new Map([
  [2 * DAY_MINUTES + NOON, 'weekdays at midday'],
  [2 * DAY_MINUTES + 20 * 60, 'weekday evenings'],
  [6 * DAY_MINUTES + 3 * 60, 'at night'],
  [6 * DAY_MINUTES + NOON, 'Sundays at midday']
])
const WEEK = 7 * DAY_MINUTES

const calendarOf = ({ content: { calendar } }: Revision) => JSON.stringify({ ...calendar, builtOn: 0 })

/** @returns a revision with only those services that the other does not have, or with all if the calendars differ. */
const withEdited = (one: Revision, other: Revision): Revision => {
  const same = new Set(
    calendarOf(one) === calendarOf(other) ? servicesIn(other).map(service => JSON.stringify(service)) : []
  )
  const services = servicesIn(one).filter(service => !same.has(JSON.stringify(service)))
  return { content: { ...one.content, services }, packs: {} }
}

/** @returns the minutes of a week at which a service opens or closes. */
const edgesOf = (service: Service): readonly number[] =>
  CHANNELS.flatMap(channel =>
    (service[channel]?.hours.weekly?.week ?? []).flatMap((spans, day) =>
      spans.flatMap(({ from, to }) => [from, to].map(minute => (day * DAY_MINUTES + minute) % WEEK))
    )
  )

/** @returns the moments at which an edit may change an outcome. */
export const momentsToCompare = ({ before, after, from }: Compared) => {
  const edited = [withEdited(before, after), withEdited(after, before)]
  const edges = edited.flatMap(servicesIn).flatMap(edgesOf)
  const monday = plainMonday(after.content.calendar, from)
  const week: ReadonlyMap<number, Moment> = new Map(
    [...new Set([...FIXED.keys(), ...edges])]
      .toSorted((a, b) => a - b)
      .map(at => [at, { day: monday + Math.floor(at / DAY_MINUTES), minute: at % DAY_MINUTES }])
  )
  return {
    /** Moments of a week without bank holidays, by minute: the fixed ones, and when an edited line opens or closes. */
    week,
    fixed: new Set([...FIXED.keys()].flatMap(at => week.get(at) ?? [])),
    /** The first moment of each opening state of the edited lines within a year, bank holidays included. */
    others: edges.length > 0 ? openingStates(from, edited) : []
  }
}
export type ComparedMoments = ReturnType<typeof momentsToCompare>

/**
 * @param found the moments at which an edit makes a difference. Each stands for the time until the next.
 * @returns these times, as "Monday to Friday, 10am to 6pm"; nothing if they are the whole week, or all outside that week.
 */
export const formatFound = (
  { week }: ComparedMoments,
  found: ReadonlySet<Moment>,
  words: HoursWords
): readonly string[] => {
  const minutes = [...week.keys()]
  const changing = minutes.filter(at => found.has(week.get(at) as Moment))
  if (changing.length === minutes.length) return []
  if (minutes.length === FIXED.size) return changing.flatMap(at => FIXED.get(at) ?? [])
  const spans = changing.flatMap(from => {
    const to = minutes.find(at => at > from)
    return to === undefined
      ? [
          { from, to: WEEK },
          { from: 0, to: minutes[0] ?? 0 }
        ]
      : { from, to }
  })
  return formatWeek(spans, words)
}
