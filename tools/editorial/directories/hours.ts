import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { sentence } from '../../../machines/text/sentence.ts'
import { isAlwaysOpen, weekOf } from '../../content/hours/evaluate.ts'
import { findingsIn } from '../../content/hours/findings.ts'
import { rulesOf, timeWritten } from '../../content/hours/syntax.ts'
import { unquotedHours } from '../ring-round/sheet.ts'

/** In the syntax of the content; in capitals those of RFC 5545. */
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** The name of the syntax, which stands before the hours in a description. */
const SYNTAX = 'opening_hours='

const weekWritten = (open: string) => {
  const rules = rulesOf(open)
  return 'notARule' in rules ? [] : weekOf(rules)
}

/** @returns the spans of each day in which somebody answers, as `09:00-17:00`. */
const spansOf = (open: string): readonly (readonly string[])[] =>
  weekWritten(open).map(day =>
    day.filter(({ unknown }) => !unknown).map(({ from, to }) => `${timeWritten(from)}-${timeWritten(to)}`)
  )

/**
 * @param open in the syntax of the content, without faults.
 * @param attending what the hours belong to: a phone, a chat.
 * @returns a schedule of HSDS 3.0 for each span, with the days that share it; none for unknown hours. The description
 * is in the syntax of OpenStreetMap, which can also express unknown hours and bank holidays.
 */
export const schedulesOf = (open: string, attending: string): readonly Readonly<Record<string, string>>[] => {
  const week = spansOf(open)
  return [...new Set(week.flat())].sort().map(span => {
    const [opens = '', closes = ''] = span.split('-')
    return {
      freq: 'WEEKLY',
      byday: DAYS.filter((_, day) => week[day]?.includes(span))
        .join()
        .toUpperCase(),
      opens_at: opens,
      closes_at: closes === '24:00' ? '00:00' : closes,
      attending_type: attending,
      description: SYNTAX + open
    }
  })
}

/** A part of a schedule that opening hours cannot express. */
interface Unsupported {
  readonly field: string
  readonly why: string
}

const ONLY_WEEKS = 'opening hours here repeat every week'

/** Fields of RFC 5545 that make a rule about something other than weeks. */
const NOT_WEEKLY = ['bymonthday', 'byweekno', 'byyearday', 'bysetpos', 'bymonth', 'count']

const TIME_OF_DAY = /^((?:[01]\d|2[0-3]):[0-5]\d|24:00)(?::\d\d(?:\.\d+)?)?(?:Z|\+0[01]:?00)?$/

type Schedule = Readonly<Record<string, string | number>>

const textsOf = (schedule: Schedule) => (field: string) => String(schedule[field] ?? '')

const unsupportedIn = (schedule: Schedule, today: string): Unsupported | undefined => {
  const text = textsOf(schedule)
  const freq = text('freq').toUpperCase()
  if (freq !== 'WEEKLY' && !(freq === '' && text('byday') !== ''))
    return { field: 'freq', why: `"${text('freq')}": ${ONLY_WEEKS}` }
  if (!['', '1'].includes(text('interval')))
    return { field: 'interval', why: `every ${text('interval')} weeks: ${ONLY_WEEKS}` }
  const odd = NOT_WEEKLY.find(field => text(field) !== '')
  if (odd) return { field: odd, why: `"${text(odd)}": ${ONLY_WEEKS}` }
  const ends = ['valid_to', 'until'].find(field => text(field) !== '')
  if (ends) return { field: ends, why: `ends on ${text(ends)}: hours here have no end` }
  return text('valid_from') > today
    ? { field: 'valid_from', why: `begins on ${text('valid_from')}: hours here apply from now on` }
    : undefined
}

/** @returns a schedule as a rule of opening hours. */
const ruleOf = (schedule: Schedule, today: string): { readonly rule: string } | Unsupported => {
  const unsupported = unsupportedIn(schedule, today)
  if (unsupported) return unsupported
  const text = textsOf(schedule)
  const names = text('byday')
    .toUpperCase()
    .split(/[,\s]+/)
    .filter(Boolean)
  const odd = names.find(name => !DAYS.some(day => day.toUpperCase() === name))
  if (odd !== undefined) return { field: 'byday', why: `"${odd}": ${ONLY_WEEKS}` }
  if (names.length === 0) return { field: 'byday', why: 'no day is named' }
  const [opens, closes] = [text('opens_at'), text('closes_at')]
  const [from, to] = [opens, closes].map(time => TIME_OF_DAY.exec(time)?.[1])
  if (from === undefined || from === '24:00')
    return { field: 'opens_at', why: `"${opens}" is not a time of day in the UK, such as 09:00` }
  if (to === undefined)
    return { field: 'closes_at', why: `"${closes}" is not a time of day in the UK, such as 17:00` }
  const isWholeDay = from === '00:00' && ['00:00', '23:59'].includes(to)
  if (from === to && !isWholeDay) return { field: 'closes_at', why: `"${closes}" is when it opens` }
  const days = DAYS.filter(day => names.includes(day.toUpperCase())).join()
  return { rule: `${days} ${from}-${isWholeDay ? '24:00' : to}` }
}

/** Three days or more in a row, the longest first. */
const RUNS = [7, 6, 5, 4, 3].flatMap(length =>
  DAYS.slice(length - 1).map((last, first) => ({
    days: DAYS.slice(first, first + length).join(),
    name: `${DAYS[first]}-${last}`
  }))
)

/** @returns hours in the syntax of the content: one rule for the days that share their spans. */
const inFewRules = (open: string): string => {
  if (isAlwaysOpen(weekWritten(open))) return '24/7'
  const week = spansOf(open).map(spans => spans.join())
  const rules = [...new Set(week.filter(Boolean))].map(spans => {
    const days = DAYS.filter((_, day) => week[day] === spans).join()
    return `${RUNS.reduce((text, run) => text.replace(run.days, run.name), days)} ${spans}`
  })
  return `${rules.join('; ')}; PH unknown`
}

/**
 * @param schedules of one line, from a directory.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the hours in the syntax of the content: those in the description, if the schedules agree with them; or the
 * part that hours cannot express, with the position of its schedule in the list.
 */
export const hoursOfSchedules = (
  schedules: readonly Schedule[],
  today: string
):
  | { readonly open: string }
  | { readonly unsupported: readonly (Unsupported & { readonly index: number })[] } => {
  const read = schedules.map(schedule => ruleOf(schedule, today))
  const unsupported = read.flatMap((one, index) => ('why' in one ? [{ ...one, index }] : []))
  if (unsupported.length > 0) return { unsupported }
  const open = read.flatMap(one => ('rule' in one ? one.rule : [])).join(', ')
  const says = String(schedules[0]?.description ?? '')
  const described = says.startsWith(SYNTAX) ? says.slice(SYNTAX.length) : ''
  const isSame = JSON.stringify(spansOf(described)) === JSON.stringify(spansOf(open))
  return { open: isSame ? described : inFewRules(open) }
}

const DAY_NAME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b/gi

const ALWAYS =
  /^(?:24\/7|24 ?h(?:ou)?rs?(?: a day)?(?:,? (?:7|seven) days(?: a week)?)?|always(?: open)?)\.?$/i

const twoDigits = (hour: number) => String(hour).padStart(2, '0')

const asTime = (_: string, hour: string, minutes: string | undefined, half: string): string =>
  `${twoDigits((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0))}:${minutes ?? '00'}`

/** @returns opening hours as people write them, in the syntax of the content, as far as their meaning is certain. */
const inSyntax = (text: string): string => {
  if (ALWAYS.test(text.trim())) return '24/7'
  return text
    .replace(DAY_NAME, name => sentence(name.slice(0, 2).toLowerCase()))
    .replace(/\bweekdays\b/gi, 'Mo-Fr')
    .replace(/\bweekends\b/gi, 'Sa,Su')
    .replace(/\b(?:daily|every ?day|(?:7|seven) days(?: a week)?)\b/gi, 'Mo-Su')
    .replace(/\b(?:bank|public) holidays?\b/gi, 'PH')
    .replace(/\bclosed\b/gi, 'off')
    .replace(/\bnoon\b/gi, '12:00')
    .replace(/\bmidnight\b/gi, '24:00')
    .replace(/\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?/gi, asTime)
    .replace(/\b(\d{1,2})[:.](\d\d)\b/g, (_, hour, minutes) => `${twoDigits(Number(hour))}:${minutes}`)
    .replace(/\s*(?:-|–|—|\bto\b|\buntil\b)\s*/gi, '-')
    .replace(/\s*(?:&|\band\b)\s*/gi, ',')
    .replace(/\b(?:off|except)(?: on)? PH\b/gi, 'PH off')
    .replace(/\b([A-Z][a-z]|PH):\s*/g, '$1 ')
    .replace(/\s*[,;\n.]\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b[^;]*? (?:\d|off))/g, '; ')
    .replace(/(\b(?:Mo|Tu|We|Th|Fr|Sa|Su)); (?=(?:Mo|Tu|We|Th|Fr|Sa|Su))/g, '$1,')
    .split(/;\s*/)
    .map(rule => rule.trim())
    .filter(rule => rule !== '' && !/^[A-Z][a-z][A-Za-z,-]* off$/.test(rule))
    .join('; ')
}

/**
 * Reads the opening hours of a cell, in the syntax of the content or as people write them: `Mon-Fri 9am-5pm`.
 * @param nations where the service works.
 * @returns the hours in the syntax of the content, with `PH unknown` if they do not mention bank holidays; or why they
 * cannot be read.
 */
export const plainHours = (
  cell: string,
  nations: readonly (typeof NATIONS)[number][]
): { readonly open: string } | { readonly problem: string } => {
  const written = unquotedHours(cell.trim())
  const ways = [written, inSyntax(written)].flatMap(way => [way, `${way}; PH unknown`])
  const findings = (open: string) => findingsIn(open, { confirmed: false }, nations)
  const open = ways.find(way => findings(way).length === 0)
  if (open !== undefined) return { open }
  const [finding] = findings(written)
  return { problem: (finding ?? []).join(' ').replace(/\.$/, '') }
}
