import { DIVISIONS } from '../../vocabulary.ts'
import { isStandIn } from '../salvage.ts'
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

export const calendarRules = [inOrder]
