import type { Calendar, DayHours, DayNumber, Service } from '../../content/content.ts'
import { CHANNELS, DAY_MINUTES, YEAR_DAYS } from '../../content/vocabulary.ts'
import { availabilityOf, SOON } from '../../hours/availability.ts'
import { type Moment, weekdayOf } from '../../hours/london.ts'
import { type Revision, servicesIn } from './revision.ts'

/** @returns the minutes of a day at which a service can open or close, or begin to count as opening soon. */
const edgesOfDays = (services: readonly Service[]): readonly number[] => {
  const days = services.flatMap(service =>
    CHANNELS.flatMap((channel): readonly DayHours[] => {
      const weekly = service[channel]?.hours.weekly
      return weekly
        ? [...weekly.week, weekly.holiday?.hours ?? [], ...Object.values(weekly.exceptions ?? {})]
        : []
    })
  )
  const edges = days.flat().flatMap(({ from, to }) => [from, to, from - SOON])
  return [...new Set([0, ...edges].map(minute => (minute + DAY_MINUTES) % DAY_MINUTES))].sort((a, b) => a - b)
}

const isHoliday = (day: DayNumber, { bankHolidays, substituted }: Calendar) =>
  [...Object.values(bankHolidays), ...Object.values(substituted)]
    .map(days => (days.includes(day) ? '1' : '0'))
    .join('')

/**
 * @returns the kind of a day. Days of one kind have the same hours: they are the same weekday, and the same is known
 * about bank holidays on that day, the day before and the day after. A day at an exception is a kind of its own.
 */
const kindOf = (day: DayNumber, calendars: readonly Calendar[], exceptions: ReadonlySet<DayNumber>): string =>
  [
    weekdayOf(day),
    ...[day - 1, day, day + 1].map(near =>
      exceptions.has(near)
        ? day
        : calendars.map(calendar => [isHoliday(near, calendar), near <= calendar.knownUntil]).join()
    )
  ].join(' ')

const exceptionsIn = (services: readonly Service[]): ReadonlySet<DayNumber> =>
  new Set(
    services.flatMap(service =>
      CHANNELS.flatMap(channel => Object.keys(service[channel]?.hours.weekly?.exceptions ?? {}).map(Number))
    )
  )

const distinctDays = (
  from: DayNumber,
  to: DayNumber,
  revisions: readonly Revision[]
): readonly DayNumber[] => {
  const exceptions = exceptionsIn(revisions.flatMap(servicesIn))
  const calendars = revisions.map(({ content }) => content.calendar)
  const first = new Map<string, DayNumber>()
  for (let day = from; day < to; day++) {
    const kind = kindOf(day, calendars, exceptions)
    if (!first.has(kind)) first.set(kind, day)
  }
  return [...first.values()]
}

const changesWithTime = (service: Service) => CHANNELS.some(channel => service[channel]?.hours.weekly)

/**
 * An opening state says how soon each service answers at a moment: whether it is open, closed, opening soon, and so on.
 * @param revisions the services of all of them count.
 * @param to the day after the last day to search; a year after `from` if left out.
 * @returns the first moment of each opening state.
 */
export const openingStates = (
  from: DayNumber,
  revisions: readonly Revision[],
  to: DayNumber = from + YEAR_DAYS
): readonly Moment[] => {
  const changing = revisions.flatMap(revision =>
    servicesIn(revision)
      .filter(changesWithTime)
      .map(service => ({ service, calendar: revision.content.calendar }))
  )
  const minutes = edgesOfDays(revisions.flatMap(servicesIn))
  const first = new Map<string, Moment>()
  for (const day of distinctDays(from, to, revisions))
    for (const minute of minutes) {
      const moment = { day, minute }
      const state = changing.map(({ service, calendar }) => availabilityOf(service, moment, calendar)).join()
      if (!first.has(state)) first.set(state, moment)
    }
  return [...first.values()]
}
