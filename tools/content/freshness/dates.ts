import { YEAR_DAYS } from '../../../machines/content/vocabulary.ts'
import { dayNumber } from '../days.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { isGuess } from '../parse/recovery.ts'
import { channelSourcesOf, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { type DatedFact, datedFacts } from './dated-facts.ts'

const inFuture = (yaml: YamlFile, path: Path, day: string, today: string, done = 'checked') => {
  const message = `${day} is in the future: today is ${today}.`
  const isLater = day > today && !isGuess(yaml, path, day)
  return isLater ? [yaml.error(path, message, `Write the day on which it was ${done}.`)] : []
}

const CHECKED_ON = ['checked', 'on']
const REVIEW_BY = ['reviewBy']

/** Stops at the first error: the second may only be its consequence. */
const datesOf = ({ yaml, value: { checked, reviewBy } }: DatedFact, today: string) => {
  const { on } = checked
  const errors = inFuture(yaml, CHECKED_ON, on, today)
  if (errors.length > 0 || isGuess(yaml, CHECKED_ON, on) || isGuess(yaml, REVIEW_BY, reviewBy)) return errors
  const days = dayNumber(reviewBy) - dayNumber(on)
  if (days > 0 && days <= YEAR_DAYS) return []
  const [how, fix] =
    days > 0
      ? ['is more than a year after', 'A fact is checked at least once a year: write an earlier day.']
      : ['does not come after', 'Write the day by which it must be checked again.']
  return yaml.error(REVIEW_BY, `${reviewBy} ${how} the check on ${on}.`, fix)
}

/** Checks the days of single lines and of withdrawals, which count for a while after their day. */
const datesOfLines = ({ yaml, value, withdrawn }: ServiceEntry, today: string) => [
  ...channelSourcesOf({ value }).flatMap(({ channel, source: { checked } }) =>
    checked ? inFuture(yaml, [channel, ...CHECKED_ON], checked.on, today) : []
  ),
  ...withdrawn.flatMap(({ path, on }) => inFuture(yaml, [...path, 'on'], on, today, 'withdrawn'))
]

/**
 * A mistyped year would make a fact fresh for ever.
 * @param today a day in the UK, as `2026-11-24`.
 */
export const dateErrors = (sources: Partial<Sources>, today: string): readonly Diagnostic[] => [
  ...datedFacts(sources).flatMap(fact => datesOf(fact, today)),
  ...(sources.serviceEntries ?? []).flatMap(service => datesOfLines(service, today)),
  ...[...(sources.languages?.values() ?? [])].flatMap(({ yaml, value: { review } }) =>
    review.status === 'reviewed' ? inFuture(yaml, ['review', 'on'], review.on, today) : []
  )
]
