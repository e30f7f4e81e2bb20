import { type Dated, datedFacts } from './dated.ts'
import { dayNumber } from './days.ts'
import type { Fault } from './fault.ts'
import { isGuess } from './salvage.ts'
import type { Sources } from './sources.ts'

/** A fact is checked at least once a year. Days, in the longest year. */
const YEAR = 366

const checkedOn = ({ yaml, value }: Dated, today: string): readonly Fault[] => {
  const { on } = value.checked
  return on > today
    ? [
        yaml.fault(
          ['checked', 'on'],
          `${on} is still to come: today is ${today}.`,
          'Write the day on which it was checked.'
        )
      ]
    : []
}

const reviewBy = ({ yaml, value }: Dated): readonly Fault[] => {
  const { 'review-by': day, checked } = value
  const days = dayNumber(day) - dayNumber(checked.on)
  if (days <= 0)
    return [
      yaml.fault(
        ['review-by'],
        `${day} does not come after the check on ${checked.on}.`,
        'Write the day by which it must be checked again.'
      )
    ]
  return days > YEAR
    ? [
        yaml.fault(
          ['review-by'],
          `${day} is more than a year after the check on ${checked.on}.`,
          'A fact is checked at least once a year: write an earlier day.'
        )
      ]
    : []
}

/** One slip, one fault: what is wrong with the second day may follow from the first. */
const datesOf = (fact: Dated, today: string): readonly Fault[] => {
  const { yaml, value } = fact
  if (isGuess(yaml, ['checked', 'on'], value.checked.on)) return []
  const faults = checkedOn(fact, today)
  if (faults.length > 0 || isGuess(yaml, ['review-by'], value['review-by'])) return faults
  return reviewBy(fact)
}

/**
 * A mistyped year would make a fact fresh for ever.
 * @param today a day in the UK, as `2026-11-24`.
 */
export const dateFaults = (sources: Partial<Sources>, today: string): readonly Fault[] =>
  datedFacts(sources).flatMap(fact => datesOf(fact, today))
