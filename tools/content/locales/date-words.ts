import type { DateWords, Language, UnitWords } from '../../../machines/content/content.ts'
import { DAY_MS, YEAR_DAYS } from '../../../machines/content/vocabulary.ts'

/** A Monday. */
const MONDAY = Date.UTC(2026, 0, 5)

/** CLDR puts the month first in Welsh, but that is not how Welsh writes dates. */
const DATES: Readonly<Record<string, string>> = { cy: '{day} {month}' }

/** The languages whose comma is not the English one. */
const SEPARATORS: Readonly<Record<string, string>> = { ar: '، ', 'zh-Hans': '、' }

/** Dates have Western digits, as phone numbers do, and Gregorian years. */
const localeOf = (tag: string) => `${tag}-u-ca-gregory-nu-latn`

/** @returns the template of a date, such as "{day} {month}". */
const patternOf = (format: Intl.DateTimeFormat): string =>
  format
    .formatToParts(MONDAY)
    .map(({ type, value }) => (type === 'literal' || type === 'era' ? value : `{${type}}`))
    .join('')

const monthIn = (format: Intl.DateTimeFormat, month: number): string =>
  format.formatToParts(Date.UTC(2026, month, 5)).find(({ type }) => type === 'month')?.value ?? ''

/** The person reads no duration but the seconds that are left before the page is cleared. */
const MOST_SECONDS = 90

/** @returns the forms of counted units: that of most numbers, and each exception. */
const unitsIn = (tag: string, unit: 'second' | 'minute' | 'day', most = YEAR_DAYS): UnitWords => {
  const format = new Intl.NumberFormat(localeOf(tag), { style: 'unit', unit, unitDisplay: 'long' })
  const patterns = Array.from({ length: most + 1 }, (_, count) =>
    format
      .formatToParts(count)
      .map(({ type, value }) => (type === 'integer' ? '{count}' : value))
      .join('')
  )
  const times = (pattern: string) => patterns.filter(other => other === pattern).length
  const [usual = ''] = [...new Set(patterns)].sort((a, b) => times(b) - times(a))
  const others = patterns.flatMap((pattern, count) => (pattern === usual ? [] : [[count, pattern] as const]))
  return { usual, others: Object.fromEntries(others) }
}

/**
 * The words of days, dates and counted times of a language, by `Intl` of the machine that builds: browsers lack some
 * languages, including Welsh and Albanian, and would write dates in English.
 */
export const dateWordsOf = ({ tag, isWhole }: Pick<Language, 'tag' | 'isWhole'>): DateWords => {
  const dateIn = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(tag), { ...options, timeZone: 'UTC' })
  const weekday = dateIn({ weekday: 'long' })
  const date = dateIn({ day: 'numeric', month: 'long' })
  return {
    weekdays: Array.from({ length: 7 }, (_, day) => weekday.format(MONDAY + day * DAY_MS)),
    months: Array.from({ length: 12 }, (_, month) => monthIn(date, month)),
    ...(SEPARATORS[tag] === undefined ? {} : { separator: SEPARATORS[tag] }),
    date: DATES[tag] ?? patternOf(date),
    fullDate: patternOf(dateIn({ dateStyle: 'long' })),
    units: {
      second: unitsIn(tag, 'second', MOST_SECONDS),
      ...(isWhole ? { minute: unitsIn(tag, 'minute'), day: unitsIn(tag, 'day') } : {})
    }
  }
}
