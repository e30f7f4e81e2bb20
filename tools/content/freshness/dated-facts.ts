import type * as z from 'zod'
import type { CHECKED_HOW } from '../../../machines/content/vocabulary.ts'
import { type ChannelSource, channelSourcesOf } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import { within, type YamlFile } from '../parse/yaml-file.ts'
import { mayBeRung } from '../phone-number.ts'
import type { checked } from '../schema/fields.ts'

/** A fact with a day of its last check, and a review day. */
export interface DatedFact {
  /** Its name within a sentence: `the note on scotland`. */
  readonly name: string
  readonly yaml: YamlFile
  readonly value: { readonly checked: z.output<typeof checked>; readonly reviewBy: string }
}

const eachOf = <Value extends DatedFact['value']>(
  yaml: YamlFile,
  list: string,
  values: readonly Value[],
  nameOf: (value: Value) => string
): readonly DatedFact[] =>
  values.map((value, index) => ({ name: nameOf(value), yaml: within(yaml, [list, index], value), value }))

/** @returns laws, policies and lists of days, which are checked by reading. */
export const readFacts = ({
  'nations.yaml': nations,
  'officer-actions.yaml': actions,
  'bank-holidays.yaml': holidays
}: Partial<Sources>): readonly DatedFact[] => [
  ...(nations
    ? eachOf(nations.yaml, 'notes', nations.value.notes, ({ nation }) => `the note on ${nation}`)
    : []),
  ...(actions
    ? eachOf(actions.yaml, 'actions', actions.value.actions, ({ line }) => `the officer action "${line}"`)
    : []),
  ...(holidays ? [{ name: 'the bank holidays', ...holidays }] : [])
]

type Named = Pick<DatedFact, 'yaml'> & { readonly value: DatedFact['value'] & { readonly name: string } }

/** @returns a service or a force, called by its name. */
export const named = ({ yaml, value }: Named): DatedFact => ({ name: value.name, yaml, value })

/** @returns every fact that has a review day. */
export const datedFacts = (sources: Partial<Sources>): readonly DatedFact[] => [
  ...(sources.serviceEntries ?? []).map(named),
  ...[...(sources.forces?.values() ?? [])].map(named),
  ...readFacts(sources)
]

/** How long a check counts as fresh. Months. */
const REVIEW_MONTHS = 3

/** @returns the last day on which a check is fresh: the same day of a later month, or its last day. */
export const freshUntil = (day: string): string => {
  const date = new Date(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + REVIEW_MONTHS)
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.toJSON().slice(0, 10)
}

type How = (typeof CHECKED_HOW)[number]

/** @returns how a line must be checked: by ringing, if it has a number that may be rung. */
export const waysToCheck = (source: ChannelSource): readonly How[] =>
  'number' in source && mayBeRung(source.number) ? ['rung'] : ['rung', 'website']

/** Whether a service has lines and each may be used to check it: nobody rings 999 for that. */
export const mayRing = (service: Parameters<typeof channelSourcesOf>[0]): boolean => {
  const numbers = channelSourcesOf(service).map(({ source }) => ('number' in source ? source.number : ''))
  return numbers.length > 0 && numbers.every(number => mayBeRung(String(number)))
}

/** Whether a line has a valid and fresh check of its own. */
export const isFreshByItself = (source: ChannelSource, today: string): boolean =>
  source.checked !== undefined &&
  waysToCheck(source).includes(source.checked.how) &&
  freshUntil(source.checked.on) >= today
