import { YEAR_DAYS } from '../../../machines/content/vocabulary.ts'
import { dayNumber } from '../days.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { isGuess } from '../parse/recovery.ts'
import { channelSourcesOf, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { type DatedFact, datedFacts } from './dated-facts.ts'

const inFuture = (
  yaml: YamlFile,
  path: Path,
  day: string,
  today: string,
  done = 'checked'
): readonly Diagnostic[] =>
  day > today && !isGuess(yaml, path, day)
    ? [
        yaml.error(
          path,
          `${day} is in the future: today is ${today}.`,
          `Write the day on which it was ${done}.`
        )
      ]
    : []

const reviewBy = ({ yaml, value }: DatedFact): readonly Diagnostic[] => {
  const { reviewBy: day, checked } = value
  const days = dayNumber(day) - dayNumber(checked.on)
  if (days <= 0)
    return [
      yaml.error(
        ['reviewBy'],
        `${day} does not come after the check on ${checked.on}.`,
        'Write the day by which it must be checked again.'
      )
    ]
  return days > YEAR_DAYS
    ? [
        yaml.error(
          ['reviewBy'],
          `${day} is more than a year after the check on ${checked.on}.`,
          'A fact is checked at least once a year: write an earlier day.'
        )
      ]
    : []
}

const CHECKED_ON = ['checked', 'on']

/** Stops at the first error: the second may only be its consequence. */
const datesOf = (fact: DatedFact, today: string): readonly Diagnostic[] => {
  const { yaml, value } = fact
  const { on } = value.checked
  const errors = inFuture(yaml, CHECKED_ON, on, today)
  const isAnyGuessed = isGuess(yaml, CHECKED_ON, on) || isGuess(yaml, ['reviewBy'], value.reviewBy)
  return errors.length > 0 || isAnyGuessed ? errors : reviewBy(fact)
}

/** A line that was checked by itself is fresh for a while after that day; one signature of what is withdrawn is enough for a while. */
const datesOfLines = (service: ServiceEntry, today: string): readonly Diagnostic[] => [
  ...channelSourcesOf(service).flatMap(({ channel, source: { checked } }) =>
    checked ? inFuture(service.yaml, [channel, ...CHECKED_ON], checked.on, today) : []
  ),
  ...service.withdrawn.flatMap(({ path, on }) =>
    inFuture(service.yaml, [...path, 'on'], on, today, 'withdrawn')
  )
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
