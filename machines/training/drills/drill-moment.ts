import type { Calendar, Drill } from '../../content/content.ts'
import { WEEKDAYS } from '../../content/vocabulary.ts'
import { type Moment, weekdayOf } from '../../hours/london.ts'

/**
 * The moment of a drill: the first matching weekday after the day of the build that is not a bank holiday anywhere in
 * the UK. So hours are known on that day, and the same build gives the same drill.
 */
export const momentOf = ({ setting }: Drill, { builtOn, bankHolidays }: Calendar): Moment => {
  const [hours = 0, minutes = 0] = setting.time.split(':').map(Number)
  const isRight = (day: number) =>
    WEEKDAYS[weekdayOf(day)] === setting.day && !Object.values(bankHolidays).some(days => days.includes(day))
  let day = builtOn + 1
  while (!isRight(day)) day++
  return { day, minute: hours * 60 + minutes }
}
