import { DIVISIONS } from '../../../machines/content/vocabulary.ts'
import { dayNumber } from '../days.ts'
import { isGuess, isRecoveryValue } from '../parse/recovery.ts'
import type { Sources } from '../parse/sources.ts'
import { rule } from './rule.ts'

type BankHoliday = Sources['bank-holidays.yaml']['value']['divisions'][(typeof DIVISIONS)[number]][number]

/** Each list in order, each day once, none after the day up to which all are known. */
const inOrder = rule(['bank-holidays.yaml'], ({ 'bank-holidays.yaml': { yaml, value } }) =>
  DIVISIONS.flatMap(division =>
    value.divisions[division].flatMap(({ on }, at, days) => {
      if (isRecoveryValue(on)) return []
      const path = ['divisions', division, at, 'on']
      if (on > value['known-until'])
        return yaml.error(
          path,
          `${on} is after "known-until".`,
          'Set "known-until" to the last day you listed up to.'
        )
      const before = days.slice(0, at).findLast(day => !isRecoveryValue(day.on))?.on
      return before !== undefined && on <= before
        ? yaml.error(path, `${on} does not come after ${before}.`, 'Put the days in order, each once.')
        : []
    })
  )
)

/** No two bank holidays are further apart, in any division: Christmas Day after the earliest one of late August. Days. */
const LONGEST_GAP = 122

/** A mistyped year would say that all are known for ever. */
const listedToTheEnd = rule(['bank-holidays.yaml'], ({ 'bank-holidays.yaml': { yaml, value } }) => {
  const until = value['known-until']
  if (isGuess(yaml, ['known-until'], until)) return []
  return DIVISIONS.flatMap(division => {
    const last = value.divisions[division].findLast(({ on }) => !isRecoveryValue(on))?.on ?? until
    return dayNumber(until) - dayNumber(last) > LONGEST_GAP ? { division, last } : []
  })
    .slice(0, 1)
    .map(({ division, last }) =>
      yaml.error(
        ['known-until'],
        `No bank holiday of ${division} is listed from ${last} to ${until}.`,
        'Add those between, in each list, or write an earlier day.'
      )
    )
})

/** The bank holidays that have a date of their own, by how their names begin. */
const OWN_DATES: readonly (readonly [name: string, date: string])[] = [
  ["New Year's Day", '01-01'],
  ['2nd January', '01-02'],
  ["St Patrick's Day", '03-17'],
  ['Battle of the Boyne', '07-12'],
  ["St Andrew's Day", '11-30'],
  ['Christmas Day', '12-25'],
  ['Boxing Day', '12-26']
]

/** @returns the day on which a bank holiday falls by its name, if that tells. */
const ownDay = ({ on, title }: BankHoliday): string | undefined => {
  const [, date] = OWN_DATES.find(([name]) => title.replaceAll('’', "'").startsWith(name)) ?? []
  return date && `${on.slice(0, 4)}-${date}`
}

/** A substitute day comes at most so many days after the day that it stands in for. */
const LATEST = 7

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())

type Said = readonly [message: string, fix: string]

/** What is wrong with the day that a bank holiday stands in for, or with there being none. */
const wrongIn = (holiday: BankHoliday, others: readonly BankHoliday[]): Said | undefined => {
  const { on, title, 'instead-of': insteadOf } = holiday
  const own = ownDay(holiday)
  if (own === on && insteadOf !== undefined) return [`${title} is on ${own}.`, 'Remove "instead-of".']
  if (own !== undefined && own !== (insteadOf ?? on))
    return [`${title} is on ${own}.`, `Correct the day, or write instead-of: "${own}".`]
  if (insteadOf === undefined)
    return /substitute/i.test(title)
      ? [`Nothing says which day "${title}" stands in for.`, 'Add "instead-of:" with that day.']
      : undefined
  const later = dayNumber(on) - dayNumber(insteadOf)
  if (later <= 0 || later > LATEST)
    return [`${on} is not within ${LATEST} days after ${insteadOf}.`, 'Correct one of the two days.']
  return isWeekend(insteadOf) || others.some(other => other.on === insteadOf)
    ? undefined
    : [
        `${insteadOf} is no Saturday, no Sunday and no other bank holiday.`,
        'Correct it: a substitute day stands in for one of those.'
      ]
}

/** Each substitute day names the day that it stands in for. */
const substitutes = rule(['bank-holidays.yaml'], ({ 'bank-holidays.yaml': { yaml, value } }) =>
  DIVISIONS.flatMap(division =>
    value.divisions[division].flatMap((holiday, at, all) => {
      const wrong = [holiday.on, holiday['instead-of'] ?? ''].some(isRecoveryValue)
        ? undefined
        : wrongIn(holiday, all)
      return wrong ? yaml.error(['divisions', division, at, 'instead-of'], ...wrong) : []
    })
  )
)

export const calendarRules = [inOrder, listedToTheEnd, substitutes]
