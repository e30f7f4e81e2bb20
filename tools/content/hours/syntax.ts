import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'

/** One rule of opening hours as written: `Mo-Fr 09:00-17:00`. */
export interface WrittenRule {
  /** `,` adds to the rules before it, `;` replaces them on its days. */
  readonly joint: '' | ', ' | '; '
  readonly isHoliday: boolean
  readonly text: string
  /** The days of the week that it names: 0 is Monday. */
  readonly days: readonly number[]
  /** The part after the days: times, `off` or `unknown`. */
  readonly hours: string
  readonly spans: ReturnType<typeof spansIn>
}

/** The days of the week, as opening hours name them. */
export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const DAY = `(?:${DAYS.join('|')})`
const RANGE = `${DAY}(?:-${DAY})?`
const START = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d)'
const SPAN = `${START}-(?:${START}|24:00)`
const HOURS = `(?:off|unknown|${SPAN}(?:,${SPAN})*(?: unknown)?)`
const RULE = new RegExp(`^(?:24/7|(?:(?<holiday>PH)|(?<days>${RANGE}(?:,${RANGE})*)) (?<hours>${HOURS}))$`)
const WHOLE_DAY = new RegExp(`^${HOURS}$`)

/** Whether a text can be the hours of one day: `off`, `unknown` or times. */
export const isDayHours = (text: string): boolean => WHOLE_DAY.test(text)

/** A range may pass Sunday: `Fr-Mo` is four days. */
const daysIn = (range: string): readonly number[] => {
  const [first = 0, last = first] = range.split('-').map(day => DAYS.indexOf(day))
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7)
}

/**
 * Splits opening hours into rules.
 * @param open in the part of the `opening_hours` syntax that we use; https://wiki.openstreetmap.org/wiki/Key:opening_hours
 * @returns the rules, or the first part that is not a rule.
 */
export const rulesOf = (open: string): readonly WrittenRule[] | { readonly notARule: string } => {
  const parts = open.split(/(;\s*|,\s+)/)
  const rules: WrittenRule[] = []
  for (let index = 0; index < parts.length; index += 2) {
    const text = (parts[index] ?? '').trim()
    const match = RULE.exec(text)
    const addsToAlways = rules.at(-1)?.text === '24/7' && !parts[index - 1]?.startsWith(';')
    if (!match || addsToAlways || (text === '24/7' && index > 0)) return { notARule: text }
    const joint = index === 0 ? '' : parts[index - 1]?.startsWith(';') ? '; ' : ', '
    const { holiday, days = '', hours = '' } = match.groups ?? {}
    rules.push({
      ...{ joint, isHoliday: holiday !== undefined, text, hours },
      days: days.split(',').filter(Boolean).flatMap(daysIn),
      spans: spansIn(hours)
    })
  }
  return rules
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** @returns a minute of a day as written in hours: `09:00`. */
export const timeWritten = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** @returns the spans of a rule in minutes since midnight; what passes midnight ends after 1,440. */
export const spansIn = (hours: string): readonly { readonly from: number; readonly to: number }[] =>
  [...hours.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)].map(([, from = '', to = '']) => ({
    from: minutes(from),
    to: minutes(to) + (minutes(to) <= minutes(from) ? DAY_MINUTES : 0)
  }))

export const passesMidnight = ({ spans }: Pick<WrittenRule, 'spans'>): boolean =>
  spans.some(({ to }) => to > DAY_MINUTES)
