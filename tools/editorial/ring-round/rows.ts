import type { Hours } from '../../../machines/content/content.ts'
import { BED, type Channel } from '../../../machines/content/vocabulary.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import type { HoursWords } from '../../../machines/hours/format-time.ts'
import { freshUntil, isFreshByItself, waysToCheck } from '../../content/freshness/dated-facts.ts'
import { compileHours } from '../../content/hours/compile-hours.ts'
import { channelSourcesOf, isShown, type ServiceEntry } from '../../content/parse/services.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { mayBeRung } from '../../content/phone-number.ts'
import { seenNow } from '../../content/rules/seen.ts'

const keyOf = ({ id, yaml, force }: ServiceEntry, channel: Channel) =>
  [yaml.file, ...(force === undefined ? [] : [id]), channel].join(' ')

/** @returns the lines of a service: never the emergency number, which nobody may ring to check it. */
export const rowsIn = (service: ServiceEntry) =>
  channelSourcesOf(service)
    .map(({ channel, source }) => ({
      /** Names the line: the file, the service if it is one of several there, and the channel. */
      key: keyOf(service, channel),
      service,
      channel,
      /** A web chat has none. */
      number: seenNow(source).number,
      source
    }))
    .filter(({ number }) => number === undefined || mayBeRung(number))

/** One line to check: a number to ring or to text, or a web chat to open. */
export type Row = ReturnType<typeof rowsIn>[number]

/** @returns every line in the order of the files. */
export const rowsOf = ({ serviceEntries }: Pick<Sources, 'serviceEntries'>): readonly Row[] =>
  serviceEntries.flatMap(rowsIn)

/** @returns `undefined` if the check refuses the hours: while they are edited, they may be anything. */
const compiledHours = ({ source, service }: Row): Hours | undefined => {
  try {
    return compileHours(source.hours, service.nations)
  } catch {
    return undefined
  }
}

/**
 * @param today exceptions before this day are left out.
 * @returns the hours of a line as shown on screen; as they are written if the check refuses them.
 */
export const hoursInWords = (row: Row, today: number, words: HoursWords): string => {
  const hours = compiledHours(row)
  if (!hours) return seenNow(row.source).hours
  return formatHours(hours, { day: today, minute: 0 }, words).join('. ')
}

/** @returns the last day on which the check of a line counts. */
export const dueOn = ({ service, source }: Row): string =>
  source.checked ? freshUntil(source.checked.on) : service.value.reviewBy

/** What there may be to settle about a line, the most pressing first, and how to tell. */
const DUE = {
  review: (row: Row, today: string) => dueOn(row) < today,
  number: ({ source }: Row) => 'confirmed' in source && !source.confirmed,
  hours: ({ source }: Row) => !source.hours.confirmed,
  how: ({ service, source }: Row, today: string) =>
    !isFreshByItself(source, today) && !waysToCheck(source).includes(service.value.checked.how)
}
const ALL_DUE = Object.keys(DUE) as readonly (keyof typeof DUE)[]

/**
 * @returns what there is to settle about a line by ringing it, or by opening its chat.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const dueChecksOf = (row: Row, today: string) => ALL_DUE.filter(what => DUE[what](row, today))

/** Unconfirmed services that come first in most outcomes, in the order that a review asks for. */
const FIRST = [
  'rape-crisis-ew',
  'frank',
  'nhs-111-wales',
  'modern-slavery-helpline',
  'mens-advice-line',
  'victim-support-scotland'
]

/** @returns the place of a line among equally pressing ones: the first six, assault centres, beds, others. */
const placeOf = ({ service: { id, force, value } }: Row): number => {
  const first = FIRST.indexOf(id)
  if (first >= 0) return first
  if (force !== undefined && value.bestFor.includes('sexual-assault')) return FIRST.length
  return FIRST.length + (value.bestFor.includes(BED) ? 1 : 2)
}

/**
 * Sorts lines: services on phones first; then overdue reviews; then unconfirmed numbers and the first six;
 * then by place; then those to check before release; then what else is due; then the earliest day.
 */
export const byDue =
  (today: string) =>
  (a: Row, b: Row): number => {
    const rank = (row: Row) => {
      const due = dueChecksOf(row, today)
      const [review = '', number = '', ...rest] = ALL_DUE.map(what => (due.includes(what) ? '0' : '1'))
      const place = placeOf(row)
      const isFirst = place < FIRST.length && due.length > 0
      const status = row.service.value.status === 'check-first' ? '0' : '1'
      return [review, isFirst ? '0' : number, place, status, ...rest, dueOn(row)].join('')
    }
    return (
      Number(isShown(b.service)) - Number(isShown(a.service)) ||
      (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b)))
    )
  }
