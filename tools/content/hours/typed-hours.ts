import type { DayHours } from '../../../machines/content/content.ts'
import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { sentence } from '../../../machines/text/format.ts'
import type { HoursSource, NationNames } from './compile-hours.ts'
import { weekOf } from './evaluate.ts'
import { findingsIn } from './findings.ts'
import { DAYS, isDayHours, rulesOf, timeWritten } from './syntax.ts'

const DAY_NAME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b/gi
const ALWAYS =
  /^(?:24\/7|24 ?h(?:ou)?rs?(?: a day)?(?:,? (?:7|seven) days(?: a week)?)?|always(?: open)?)\.?$/i

const asTime = (_: string, hour: string, minutes: string | undefined, half: string): string => {
  const onClock = (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  return `${String(onClock).padStart(2, '0')}:${minutes ?? '00'}`
}

/** "10-22" can only be a 24-hour clock. "9-5" is left as it is: somebody must say which half of the day. */
const onLongClock = (whole: string, from: string, to: string): string =>
  Number(to) > 12 && Number(to) <= 24 ? `${from.padStart(2, '0')}:00-${to}:00` : whole

/** Whether either half of the day may be meant: "9:30-4:30", unlike "9:30-12:30" and "09:30-04:30". */
const isDoubtful = ([, from = '', fromMinute = '', to = '', toMinute = '']: RegExpMatchArray): boolean =>
  (from.length === 1 || to.length === 1) &&
  Number(to) <= 12 &&
  (Number(from) < 7 || Number(to + toMinute) <= Number(from + fromMinute))

const SPAN = /(?<![\d:.])(\d{1,2})[:.](\d\d)\s*(?:-|–|—|\bto\b|\buntil\b)\s*(\d{1,2})[:.](\d\d)(?![\d:])/gi

/** "6.30-8pm" may begin in the morning or in the evening. "9.30-5pm" can only begin in the morning. */
const TO_PM =
  /(?<![\d:.])([1-9]|1[01])[:.](\d\d)\s*(?:-|–|—|\bto\b|\buntil\b)\s*(\d{1,2})(?:[:.](\d\d))?\s*p\.?m/gi
const mayBeginLate = ([, from = '', fromMinute = '', to = '', toMinute = '00']: RegExpMatchArray): boolean =>
  Number(from + fromMinute) < Number(to + toMinute) % 1_200

const CLOSED_DAY = /^[A-Z][a-z][A-Za-z,-]* off$/

const daysOf = (rule: string): readonly number[] => {
  const rules = rulesOf(rule)
  return 'notARule' in rules ? [] : rules.flatMap(({ days }) => days)
}

/** A day that is closed needs no rule, unless another rule opens it. */
const withoutClosedDays = (rules: readonly string[]): readonly string[] => {
  const open = rules.filter(rule => !CLOSED_DAY.test(rule)).flatMap(daysOf)
  return rules.filter(rule => !CLOSED_DAY.test(rule) || daysOf(rule).some(day => open.includes(day)))
}

/** @returns opening hours as people write them, in the syntax of the content, as far as their meaning is certain. */
const inSyntax = (text: string): string => {
  if (ALWAYS.test(text.trim())) return '24/7'
  const clear = text
    .replace(/\s*[()]\s*/g, '; ')
    .replace(/,? plus /gi, '+')
    .replace(DAY_NAME, name => sentence(name.slice(0, 2).toLowerCase()))
    .replace(/\bweekdays\b/gi, 'Mo-Fr')
    .replace(/\bweekends\b/gi, 'Sa,Su')
    .replace(/\b(?:daily|every ?day|(?:7|seven) days(?: a week)?)\b/gi, 'Mo-Su')
    .replace(/\b(?:bank|public) holidays?\b/gi, 'PH')
    .replace(/\bclosed\b/gi, 'off')
    .replace(/\bnot known\b/gi, 'unknown')
    .replace(/\b24 ?h(?:ou)?rs?\b/gi, '00:00-24:00')
    .replace(/\bnoon\b/gi, '12:00')
    .replace(/\bmidnight\b/gi, '24:00')
    .replace(/\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?/gi, asTime)
  if ([...clear.matchAll(SPAN)].some(isDoubtful) || [...text.matchAll(TO_PM)].some(mayBeginLate)) return text
  const rules = clear
    .replace(/\b(\d{1,2})[:.](\d\d)\b/g, (_, hour, minutes) => `${hour.padStart(2, '0')}:${minutes}`)
    .replace(/\s*(?:-|–|—|\bto\b|\buntil\b)\s*/gi, '-')
    .replace(/(?<![\d:])(\d{1,2})-(\d\d)(?![\d:])/g, onLongClock)
    .replace(/\s*(?:&|\band\b)\s*/gi, ',')
    .replace(/\b(?:off|except|excluding|not)(?: on)? PH\b/gi, 'PH off')
    .replace(/\b([A-Z][a-z]|PH):\s*/g, '$1 ')
    .replace(/\b([A-Z][a-z]),\s+(?=\d)/g, '$1 ')
    .replace(/\s*[,;\n.]\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b[^;]*? (?:\d|off|unknown))/g, '; ')
    .replace(/(\d) (?=PH off)/g, '$1; ')
    .replace(/(\b(?:Mo|Tu|We|Th|Fr|Sa|Su)); (?=(?:Mo|Tu|We|Th|Fr|Sa|Su))/g, '$1,')
    .split(/;\s*/)
    .map(rule => rule.trim().replace(/^(\d[\d:,-]*) ([A-Z][A-Za-z,-]*)$/, '$2 $1'))
    .filter(rule => rule !== '')
  return withoutClosedDays(rules).join('; ').replaceAll('+', ', ')
}

/**
 * Reads opening hours in the syntax of the content, or as people write them: `Mon-Fri 9am-5pm, closed bank
 * holidays`. The form, the ring round and imports all use it.
 * @param nations where the service works.
 * @param hours the previous hours: they say whose bank holidays apply, if the nations do not. Unless they are
 * confirmed, hours without bank holidays get `PH unknown`.
 * @returns the hours in the syntax of the content, if the text can be read, and what is wrong with them.
 */
export const readTypedHours = (
  typed: string,
  nations: NationNames = ['england'],
  hours: HoursSource = { confirmed: false }
) => {
  const written = typed.trim()
  const ways = [written, inSyntax(written)]
    .flatMap(way => (hours.confirmed ? [way] : [way, `${way}; PH unknown`]))
    .map(way => ({
      open: 'notARule' in rulesOf(way) ? undefined : way,
      findings: findingsIn(way, hours, nations)
    }))
  const read = ways.find(({ findings }) => findings.length === 0) ?? ways.find(({ open }) => open)
  return read ?? { open: undefined, findings: ways[0]?.findings ?? [] }
}

/** @returns the hours of one day in the syntax of the content; `undefined` if they cannot be read. */
export const readTypedDay = (typed: string): string | undefined => {
  const hours = inSyntax(`PH ${typed.trim() || 'closed'}`).replace(/^PH /, '')
  return isDayHours(hours) ? hours : undefined
}

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** @returns hours of one day, or of several, as people write them. */
export const dayAsTyped = (hours: string): string =>
  hours.replace(/\boff\b/g, 'closed').replace(/\bunknown\b/g, 'not known')

/** @returns opening hours as people write them; unchanged if those would be read back differently. */
export const hoursAsTyped = (open: string): string => {
  if (open === '24/7') return '24 hours'
  const typed = dayAsTyped(open.replace(/\bPH off\b/, 'closed on bank holidays').replaceAll(', ', ', plus '))
    .replace(/\bPH\b/g, 'bank holidays')
    .replace(/\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/g, day => DAY_NAMES[DAYS.indexOf(day)] ?? day)
  return readTypedHours(typed).open === open ? typed : open
}

/** Opening hours in eight rows: the hours of each day, Monday first, then those of bank holidays. */
type HoursRows = readonly string[]

const ALL_DAY = '00:00-24:00'

/** @returns the spans of each day; the end of a night belongs to the day on which it began. */
const withWholeNights = (week: readonly DayHours[]): readonly DayHours[] => {
  const isNight = (day: number) => {
    const [evening, morning] = [week[(day + 7) % 7]?.at(-1), week[(day + 8) % 7]?.[0]]
    return (
      evening?.to === DAY_MINUTES &&
      morning?.from === 0 &&
      morning.to < evening.from &&
      morning.unknown === evening.unknown
    )
  }
  return week.map((spans, day) => {
    const own = isNight(day - 1) ? spans.slice(1) : spans
    const to = week[(day + 1) % 7]?.[0]?.to ?? 0
    return isNight(day) ? own.map(span => (span.to === DAY_MINUTES ? { ...span, to } : span)) : own
  })
}

const rowOf = (spans: DayHours): string =>
  spans.length === 0
    ? 'off'
    : spans.map(({ from, to }) => `${timeWritten(from)}-${timeWritten(to)}`).join() +
      (spans[0]?.unknown ? ' unknown' : '')

/** @returns the days that share a row, as `Mo-Fr,Su`. */
const daysWritten = (rows: HoursRows, row: string): string =>
  DAYS.map((day, at) => (rows[at] === row ? day : ' '))
    .join('')
    .split(/ +/)
    .filter(Boolean)
    .map(run => (run.length > 2 ? `${run.slice(0, 2)}${run.length > 4 ? '-' : ','}${run.slice(-2)}` : run))
    .join()

const END = /\d\d:\d\d$/

/** @returns when the night of a day ends, if it ends on the next one. */
const endOfNight = (row = ''): string | undefined => {
  const [, from = '', to = ''] = /(\d\d:\d\d)-(\d\d:\d\d)$/.exec(row) ?? []
  return to < from ? to : undefined
}

/** Splits a night at midnight where the next day's own hours would replace its end. */
const withNightsInBothDays = (days: HoursRows): HoursRows => {
  const dayAt = (at: number) => days[(at + 7) % 7] ?? ''
  const goesOnInto = (at: number) => (END.test(dayAt(at)) ? endOfNight(dayAt(at - 1)) : undefined)
  if (days.every((row, at) => goesOnInto(at) === undefined || row === dayAt(at - 1))) return days
  return days.map((row, at) => {
    const morning = goesOnInto(at)
    const evening = goesOnInto(at + 1) === undefined ? row : row.replace(END, '24:00')
    return morning === undefined ? evening : `00:00-${morning},${evening}`
  })
}

/** @returns opening hours from what each day and bank holidays have. */
export const hoursFromRows = (rows: HoursRows): string => {
  const [days, holiday = 'unknown'] = [withNightsInBothDays(rows.slice(0, 7)), rows[7]]
  const isAlways = days.every(row => row === ALL_DAY) && [ALL_DAY, 'unknown'].includes(holiday)
  const own = [...new Set(days)].filter(row => row !== 'off')
  return isAlways
    ? '24/7'
    : [...own.map(row => `${daysWritten(days, row)} ${row}`), `PH ${holiday}`].join('; ')
}

/** @returns opening hours in rows; `undefined` if they cannot be read, or not be put into rows. */
export const rowsOfHours = (open: string): HoursRows | undefined => {
  const rules = rulesOf(open)
  if ('notARule' in rules) return undefined
  const holiday = rules.find(({ isHoliday }) => isHoliday)?.hours ?? (open === '24/7' ? ALL_DAY : 'unknown')
  const week = weekOf(rules)
  return [withWholeNights(week), week]
    .map(days => [...days.map(rowOf), holiday])
    .find(rows => {
      const again = rulesOf(hoursFromRows(rows))
      return !('notARule' in again) && JSON.stringify(weekOf(again)) === JSON.stringify(week)
    })
}
