import type { Content, DayNumber, Service } from '../../content/content.ts'
import { NEEDS, type Need } from '../../content/vocabulary.ts'
import { availabilityOf } from '../../hours/availability.ts'
import { weekdayOf } from '../../hours/london.ts'
import { type Area, worksIn, worksSomewhereIn } from '../../outcome/area.ts'
import { isNumberInDoubt } from '../../outcome/contacts.ts'

/** An hour of a week, counted from Monday midnight: 0 to 167. */
type HourOfWeek = number
const EVERY_HOUR: readonly HourOfWeek[] = Array.from({ length: 168 }, (_, hour) => hour)

/** Who answers in the hours of a week, for one need. */
export interface Coverage {
  readonly need: Need
  /** The hours in which a confirmed local line answers. */
  readonly local: readonly HourOfWeek[]
  /** The hours in which a confirmed national line answers in each nation of the area. */
  readonly national: readonly HourOfWeek[]
  /** The hours in which neither does. */
  readonly none: readonly HourOfWeek[]
}

/**
 * The hours of an ordinary week in which nobody certainly answers a need.
 * @param monday a Monday whose week has no bank holiday.
 * @returns one row for each need, in the order of NEEDS. A cell counts if somebody answers at the beginning of that
 * hour.
 */
export const coverageOf = (
  { services, calendar }: Pick<Content, 'services' | 'calendar'>,
  area: Area,
  monday: DayNumber
): readonly Coverage[] => {
  const answeredBy = (service: Service): ReadonlySet<HourOfWeek> => {
    if (isNumberInDoubt(service) || !worksSomewhereIn(service, area)) return new Set()
    return new Set(
      EVERY_HOUR.filter(hour => {
        const moment = { day: monday + Math.floor(hour / 24), minute: (hour % 24) * 60 }
        return availabilityOf(service, moment, calendar) === 'now'
      })
    )
  }
  const answered = new Map([...area.localServices, ...services].map(one => [one, answeredBy(one)]))
  // The hours in which, in each nation of the area, one of these answers.
  const hoursOf = (some: readonly Service[]) =>
    EVERY_HOUR.filter(hour => {
      const answering = some.filter(service => answered.get(service)?.has(hour))
      return area.nations.every(nation => answering.some(service => worksIn(service, nation)))
    })
  return NEEDS.map(need => {
    const fits = ({ needs }: Service) => needs.includes(need)
    const local = hoursOf(area.localServices.filter(fits))
    const national = hoursOf(services.filter(fits))
    const none = EVERY_HOUR.filter(hour => !local.includes(hour) && !national.includes(hour))
    return { need, local, national, none }
  })
}

/** @returns the first Monday from a day on whose week has no bank holiday anywhere in the UK. */
export const plainMonday = ({ bankHolidays }: Content['calendar'], from: DayNumber): DayNumber => {
  const holidays = Object.values(bankHolidays).flat()
  let monday = from + ((7 - weekdayOf(from)) % 7)
  while (holidays.some(day => day >= monday && day < monday + 7)) monday += 7
  return monday
}
