import { DIVISIONS } from '../../vocabulary.ts'
import { dayNumber } from '../days.ts'
import { isGuess, isStandIn } from '../salvage.ts'
import { rule } from './rule.ts'

/** Each list in order, each day once, none after the day up to which all are known. */
const inOrder = rule(['bank-holidays.yaml'], ({ 'bank-holidays.yaml': { yaml, value } }) =>
  DIVISIONS.flatMap(division =>
    value.divisions[division].flatMap(({ on }, at, days) => {
      if (isStandIn(on)) return []
      const path = ['divisions', division, at, 'on']
      if (on > value['known-until'])
        return yaml.fault(
          path,
          `${on} is after "known-until".`,
          'Set "known-until" to the last day you listed up to.'
        )
      const before = days.slice(0, at).findLast(day => !isStandIn(day.on))?.on
      return before !== undefined && on <= before
        ? yaml.fault(path, `${on} does not come after ${before}.`, 'Put the days in order, each once.')
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
    const last = value.divisions[division].findLast(({ on }) => !isStandIn(on))?.on ?? until
    return dayNumber(until) - dayNumber(last) > LONGEST_GAP ? { division, last } : []
  })
    .slice(0, 1)
    .map(({ division, last }) =>
      yaml.fault(
        ['known-until'],
        `No bank holiday of ${division} is listed from ${last} to ${until}.`,
        'Add those between, in each list, or write an earlier day.'
      )
    )
})

export const calendarRules = [inOrder, listedToTheEnd]
