import type { Content, DayNumber, Service, Span } from '../content/content.ts'
import { DAY_MINUTES, NEEDS } from '../content/vocabulary.ts'
import { availabilityOf } from '../hours/availability.ts'
import { formatHours } from '../hours/format-hours.ts'
import type { HoursWords } from '../hours/format-time.ts'
import { weekdayOf } from '../hours/london.ts'
import { type Area, worksIn, worksSomewhereIn } from '../outcome/area.ts'
import type { SheetModel } from './sheet.ts'

/** An hour of the week, from 0, which begins on Monday at midnight, to 167. */
type HourOfWeek = number
const EVERY_HOUR: readonly HourOfWeek[] = Array.from({ length: 168 }, (_, hour) => hour)

/**
 * Who certainly answers each need, hour by hour, in an ordinary week.
 * @param monday a Monday whose week has no bank holiday.
 * @returns one row for each need, in the order of NEEDS. An hour counts as answered if somebody
 * answers at its beginning.
 */
export const coverageOf = (
  { services, calendar }: Pick<Content, 'services' | 'calendar'>,
  area: Area,
  monday: DayNumber
) => {
  const answeredBy = (service: Service): ReadonlySet<HourOfWeek> => {
    if (service.phone?.confirmed === false || !worksSomewhereIn(service, area)) return new Set()
    return new Set(
      EVERY_HOUR.filter(hour => {
        const moment = { day: monday + Math.floor(hour / 24), minute: (hour % 24) * 60 }
        return availabilityOf(service, moment, calendar) === 'now'
      })
    )
  }
  const answered = new Map([...area.localServices, ...services].map(one => [one, answeredBy(one)]))
  // The hours in which at least one of these services answers in each nation of the area.
  const hoursOf = (candidates: readonly Service[]): readonly HourOfWeek[] =>
    EVERY_HOUR.filter(hour => {
      const answering = candidates.filter(service => answered.get(service)?.has(hour))
      return area.nations.every(nation => answering.some(service => worksIn(service, nation)))
    })
  return NEEDS.map(need => {
    const fits = ({ needs }: Service) => needs.includes(need)
    const local = hoursOf(area.localServices.filter(fits))
    const national = hoursOf(services.filter(fits))
    const none: readonly HourOfWeek[] = EVERY_HOUR.filter(
      hour => !local.includes(hour) && !national.includes(hour)
    )
    return { need, local, national, none }
  })
}
/** The hours of a week in which local lines answer a need, in which national ones do, and in which none does. */
export type Coverage = ReturnType<typeof coverageOf>[number]

/** @returns the first Monday, on or after a day, of a week without bank holidays anywhere in the UK. */
export const plainMonday = (
  { bankHolidays, substituted }: Content['calendar'],
  from: DayNumber
): DayNumber => {
  const holidays = [bankHolidays, substituted].flatMap(days => Object.values(days).flat())
  let monday = from + ((7 - weekdayOf(from)) % 7)
  while (holidays.some(day => day >= monday && day < monday + 7)) monday += 7
  return monday
}

/** Who answers in an hour: a local line, or else a national one, or nobody. */
export const ANSWERING = ['local', 'national', 'none'] as const
type Answering = (typeof ANSWERING)[number]

/** Consecutive hours in which the same lines answer. */
interface Run<Value> {
  readonly answering: Value
  /** The first hour of the run, and the hour after its last. */
  readonly from: number
  readonly to: number
}

const runsBy = <Value>(answeringAt: (hour: HourOfWeek) => Value): readonly Run<Value>[] => {
  const starts = EVERY_HOUR.filter(hour => hour === 0 || answeringAt(hour) !== answeringAt(hour - 1))
  return starts.map((from, at) => ({ answering: answeringAt(from), from, to: starts[at + 1] ?? 168 }))
}

/** @returns the runs of a week, from Monday midnight on. */
export const runsOf = ({ local, national }: Coverage): readonly Run<Answering>[] =>
  runsBy(hour => (local.includes(hour) ? 'local' : national.includes(hour) ? 'national' : 'none'))

const spansOf = (hours: readonly HourOfWeek[]): readonly Span[] =>
  runsBy(hour => hours.includes(hour))
    .filter(({ answering }) => answering)
    .map(({ from, to }) => ({ from: from * 60, to: to * 60 }))

/**
 * @param spans parts of a week, in minutes from Monday midnight.
 * @returns the spans in words: "Monday to Friday, 9am to 5pm".
 */
export const formatWeek = (spans: readonly Span[], words: HoursWords): readonly string[] => {
  const week = Array.from({ length: 7 }, (_, day) =>
    spans
      .map(({ from, to }) => ({
        from: Math.max(from - day * DAY_MINUTES, 0),
        to: Math.min(to - day * DAY_MINUTES, DAY_MINUTES)
      }))
      .filter(({ from, to }) => from < to)
      .toSorted((a, b) => a.from - b.from)
  )
  return formatHours({ confirmed: true, weekly: { week } }, { day: 0, minute: 0 }, words)
}

/** The words for who answers. */
export const ANSWERING_LABELS: Readonly<Record<Answering, string>> = {
  local: 'local',
  national: 'national',
  none: 'no one'
}

/**
 * A table that says for each need in how many hours of the week each kind of line answers, and in which.
 * @param area the name of the area.
 */
export const coverageSheet = (
  { needs }: Pick<Content, 'needs'>,
  rows: readonly Coverage[],
  area: string,
  words: HoursWords
): SheetModel<Coverage> => ({
  name: 'who-answers-when',
  caption: () => `Hours of the week in which a confirmed line answers: ${area}`,
  rows,
  keyOf: ({ need }) => need,
  filters: [],
  columns: [
    { id: 'name', head: 'Need', cell: ({ need }) => needs[need].label },
    ...ANSWERING.map(answering => ({
      id: answering,
      head: ANSWERING_LABELS[answering],
      order: (row: Coverage) => row[answering].length,
      cell: ({ [answering]: hours }: Coverage) => [
        `${hours.length} hours`,
        ...(hours.length > 0 ? formatWeek(spansOf(hours), words) : ['Never'])
      ]
    })),
    { id: 'id', head: 'Id', only: 'file', cell: ({ need }) => need }
  ]
})
