import { DIVISIONS } from '../../../machines/content/vocabulary.ts'
import { dayNumber } from '../days.ts'
import type { Finding } from '../diagnostic.ts'
import { isGuess, isRecoveryValue } from '../parse/recovery.ts'
import type { Sources } from '../parse/sources.ts'
import { rule } from './rule.ts'

type BankHoliday = Sources['bank-holidays.yaml']['value']['divisions'][(typeof DIVISIONS)[number]][number]

/** Checks that days are in order, are listed once, and are not after "knownUntil". */
const inOrder = rule(['bank-holidays.yaml'], ({ 'bank-holidays.yaml': { yaml, value } }) =>
  DIVISIONS.flatMap(division =>
    value.divisions[division].flatMap(({ on }, index, days) => {
      if (isRecoveryValue(on)) return []
      const path = ['divisions', division, index, 'on']
      const fix = 'Set "knownUntil" to the last day you listed up to.'
      if (on > value.knownUntil) return yaml.error(path, `${on} is after "knownUntil".`, fix)
      const before = days.slice(0, index).findLast(day => !isRecoveryValue(day.on))?.on
      return before !== undefined && on <= before
        ? yaml.error(path, `${on} does not come after ${before}.`, 'Put the days in order, each once.')
        : []
    })
  )
)

/** The most days between two bank holidays of a division: from the earliest one of late August to Christmas Day. */
const LONGEST_GAP = 122

/** A mistyped year in "knownUntil" would keep the list valid for years. */
const listedUntilEnd = rule(['bank-holidays.yaml'], ({ 'bank-holidays.yaml': { yaml, value } }) => {
  const until = value.knownUntil
  if (isGuess(yaml, ['knownUntil'], until)) return []
  const fix = 'Add the missing days to each list, or write an earlier day here.'
  return DIVISIONS.flatMap(division => {
    const last = value.divisions[division].findLast(({ on }) => !isRecoveryValue(on))?.on ?? until
    const message = `No bank holiday of ${division} is listed from ${last} to ${until}.`
    return dayNumber(until) - dayNumber(last) > LONGEST_GAP ? yaml.error(['knownUntil'], message, fix) : []
  }).slice(0, 1)
})

/** Bank holidays on a fixed date, by the start of their names. */
const FIXED_DATES: readonly (readonly [name: string, date: string])[] = [
  ["New Year's Day", '01-01'],
  ['2nd January', '01-02'],
  ["St Patrick's Day", '03-17'],
  ['Battle of the Boyne', '07-12'],
  ["St Andrew's Day", '11-30'],
  ['Christmas Day', '12-25'],
  ['Boxing Day', '12-26']
]

/** @returns the day of a bank holiday with a fixed date. */
const fixedDay = ({ on, title }: BankHoliday): string | undefined => {
  const [, date] = FIXED_DATES.find(([name]) => title.replaceAll('’', "'").startsWith(name)) ?? []
  return date && `${on.slice(0, 4)}-${date}`
}

/** The most days between a bank holiday and its substitute. */
const MAX_DAYS = 7

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())

/** Checks the day that a substitute day replaces. */
const substituteFinding = (holiday: BankHoliday, others: readonly BankHoliday[]): Finding | undefined => {
  const { on, title, insteadOf } = holiday
  const fixed = fixedDay(holiday)
  if (fixed === on && insteadOf !== undefined) return [`${title} is on ${fixed}.`, 'Remove "insteadOf".']
  if (fixed !== undefined && fixed !== (insteadOf ?? on))
    return [`${title} is on ${fixed}.`, `Correct the day, or write insteadOf: "${fixed}".`]
  if (insteadOf === undefined)
    return /substitute/i.test(title)
      ? [`"${title}" does not say which day it replaces.`, 'Add "insteadOf:" with that day.']
      : undefined
  const later = dayNumber(on) - dayNumber(insteadOf)
  if (later <= 0 || later > MAX_DAYS)
    return [`${on} is not within ${MAX_DAYS} days after ${insteadOf}.`, 'Correct one of the two days.']
  if (isWeekend(insteadOf) || others.some(other => other.on === insteadOf)) return undefined
  const fix = 'Correct it: a substitute day replaces one of those.'
  return [`${insteadOf} is not a Saturday, a Sunday or another bank holiday.`, fix]
}

/** Checks that each substitute day names the day that it replaces. */
const substitutes = rule(['bank-holidays.yaml'], ({ 'bank-holidays.yaml': { yaml, value } }) =>
  DIVISIONS.flatMap(division =>
    value.divisions[division].flatMap((holiday, index, all) => {
      const finding = [holiday.on, holiday.insteadOf ?? ''].some(isRecoveryValue)
        ? undefined
        : substituteFinding(holiday, all)
      return finding ? yaml.error(['divisions', division, index, 'insteadOf'], ...finding) : []
    })
  )
)

export const calendarRules = [inOrder, listedUntilEnd, substitutes]
