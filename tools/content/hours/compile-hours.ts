import type * as z from 'zod'
import type { Hours, Weekly } from '../../../machines/content/content.ts'
import { DIVISIONS, type Division, type NATIONS } from '../../../machines/content/vocabulary.ts'
import { dayNumber } from '../days.ts'
import type { hours as hoursSchema } from '../schema/service.ts'
import { dayOf, weekOf } from './evaluate.ts'
import { rulesOf } from './syntax.ts'

export type HoursSource = z.output<typeof hoursSchema>
type NationName = (typeof NATIONS)[number]
export type NationNames = readonly NationName[]

const DIVISION_OF: Readonly<Record<Exclude<NationName, 'uk'>, Division>> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland'
}

/** @returns whose bank holidays a service keeps, if the hours or the nations say so. */
export const divisionOf = (hours: HoursSource, nations: NationNames): Division | undefined => {
  const divisions = new Set(nations.flatMap(nation => (nation === 'uk' ? DIVISIONS : [DIVISION_OF[nation]])))
  return hours.bankHolidays ?? (divisions.size === 1 ? [...divisions][0] : undefined)
}

const exceptionsOf = ({ exceptions = [] }: HoursSource): Weekly['exceptions'] =>
  Object.fromEntries(exceptions.map(({ on, open }) => [dayNumber(on), dayOf(open)]))

const weeklyOf = (open: string, hours: HoursSource, nations: NationNames): Weekly => {
  const rules = rulesOf(open)
  if ('notARule' in rules) throw new Error(`These opening hours were not checked: ${open}`)
  const holiday = rules.find(rule => rule.isHoliday)
  const division = divisionOf(hours, nations)
  if (holiday && !division) throw new Error(`It is not known whose bank holidays apply: ${open}`)
  return {
    week: weekOf(rules),
    ...(holiday && division ? { holiday: { division, hours: dayOf(holiday.hours) } } : {}),
    ...(hours.exceptions ? { exceptions: exceptionsOf(hours) ?? {} } : {})
  }
}

/**
 * Compiles opening hours that have been checked.
 * @param nations where the service works: they decide whose bank holidays it keeps, unless the hours say so.
 */
export const compileHours = (hours: HoursSource, nations: NationNames): Hours => {
  const { open, words = '', confirmed, byAppointment } = hours
  return {
    confirmed,
    ...(byAppointment ? { byAppointment } : {}),
    ...(open === undefined ? { words } : { weekly: weeklyOf(open, hours, nations) })
  }
}
