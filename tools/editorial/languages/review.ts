import { dayNumber, todayInUk } from '../../content/days.ts'
import { formatDiagnostic } from '../../content/diagnostic.ts'
import { reviewBindingOf } from '../../content/locales/binding.ts'
import { parseLanguage } from '../../content/parse/sources.ts'
import { isRole, ROLE } from '../../content/rules/languages.ts'
import { withReviewBy } from './file.ts'

/** Who checked a whole file, by role, and on what day. */
export interface Review {
  readonly role: string
  readonly on: string
}

/** An older review cannot be about the present texts. */
const MOST_DAYS = 365

/** @throws if the review cannot have been made on that day. */
const requireReviewDay = ({ on }: Review): void => {
  const days = dayNumber(todayInUk()) - dayNumber(on)
  if (days < 0) throw new Error(`${on} is in the future. Give the day on which the file was checked.`)
  if (days > MOST_DAYS)
    throw new Error(`${on} is more than a year ago. A review covers the words as they are now: give its day.`)
}

/**
 * @returns the file, marked as reviewed and bound to all of its translations.
 * @throws if the review is not valid.
 */
export const reviewed = (tag: string, text: string, review: Review): string => {
  const written = withReviewBy(text, review)
  const { source, errors } = parseLanguage(tag, written)
  const [error] = errors
  if (error || !source) throw new Error(error ? formatDiagnostic(error) : `${tag} cannot be read.`)
  if (!isRole(review.role, source.value.english))
    throw new Error(`"${review.role}" may name a person. ${ROLE}`)
  requireReviewDay(review)
  return withReviewBy(written, { ...review, of: reviewBindingOf(source.value) })
}
