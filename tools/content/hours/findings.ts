import type { DayHours } from '../../../machines/content/content.ts'
import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import type { Finding } from '../diagnostic.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { divisionOf, type HoursSource, type NationNames } from './compile-hours.ts'
import { isAlwaysOpen, minutesIn, weekOf } from './evaluate.ts'
import { isDayHours, passesMidnight, rulesOf, spansIn, type WrittenRule } from './syntax.ts'

const HOW = 'Write it like "Mo-Fr 09:00-17:00; PH off", or "24/7".'

const found = (isFound: unknown, ...finding: Finding): readonly Finding[] => (isFound ? [finding] : [])

const sameTime = (hours: string): readonly Finding[] => {
  const span = /(\d\d:\d\d)-\1/.exec(hours)?.[0]
  return found(span, `"${span}" would count as 24 hours.`, 'Correct a time; a whole day is "00:00-24:00".')
}

const JOIN = 'Join them into one, or correct a time.'

const overlapping = (hours: string): readonly Finding[] => {
  const spans = [...spansIn(hours)].sort((a, b) => a.from - b.from)
  const isOverlap = spans.some((span, index) => span.from < (spans[index - 1]?.to ?? 0))
  return found(isOverlap, `Two spans of "${hours}" overlap.`, JOIN)
}

/** A night may overlap the morning that the same rule gives to the next day. */
const overlappingNight = ({ days, hours, spans }: WrittenRule): readonly Finding[] => {
  const morning = Math.min(...spans.map(({ from }) => from))
  const night = Math.max(...spans.map(({ to }) => to)) - DAY_MINUTES
  const isOverlap = night > morning && days.some(day => days.includes((day + 1) % 7))
  return found(isOverlap, `The night of "${hours}" overlaps the next day.`, JOIN)
}

/** Later findings may only be consequences of the first. */
const orElse = (first: readonly Finding[], rest: () => readonly Finding[]): readonly Finding[] =>
  first.length > 0 ? first : rest()

const slipsIn = (rule: WrittenRule): readonly Finding[] =>
  orElse(sameTime(rule.hours), () => [...overlapping(rule.hours), ...overlappingNight(rule)])

const passingMidnight = (hours: string): readonly Finding[] => {
  const fix = 'End it at 24:00: a bank holiday or an exception is one day.'
  return found(passesMidnight({ spans: spansIn(hours) }), `"${hours}" passes midnight.`, fix)
}

/** @returns the rules without one. A rule that a comma adds to that one takes over its separator. */
const without = (rules: readonly WrittenRule[], index: number): readonly WrittenRule[] => {
  const [gone, next, ...rest] = rules.slice(index)
  const moved = next && gone?.joint === '; ' ? { ...next, joint: gone.joint } : next
  return [...rules.slice(0, index), ...(moved ? [moved, ...rest] : [])]
}

/** A rule that changes nothing is a mistake. */
const withoutEffect = (rules: readonly WrittenRule[], week: readonly DayHours[]): readonly Finding[] => {
  const fix = 'Put all times of a day into one rule: "Mo 09:00-12:00,14:00-17:00".'
  return rules.flatMap((rule, index) => {
    const isSame = JSON.stringify(weekOf(without(rules, index))) === JSON.stringify(week)
    return found(isSame, `"${rule.text}" has no effect beside the other rules.`, fix)
  })
}

const isOpenAt = (day: DayHours | undefined, minute: number) =>
  day?.some(({ from, to }) => from <= minute && minute < to) === true

/** `opening_hours` lets a rule for the next day silently cut off the end of a night. */
const nightCutOff = (rules: readonly WrittenRule[], whole: readonly DayHours[]): readonly Finding[] =>
  rules.filter(passesMidnight).flatMap(rule => {
    const alone = weekOf([rule])
    const isCut = alone.some((day, index) => {
      const isNight = isOpenAt(alone.at(index - 1), DAY_MINUTES - 1) && isOpenAt(day, 0)
      return isNight && isOpenAt(whole.at(index - 1), DAY_MINUTES - 1) && !isOpenAt(whole[index], 0)
    })
    const fix = 'Give the next day its hours from midnight: "Sa 00:00-02:00,10:00-12:00".'
    return found(isCut, `Another rule overrides "${rule.text}" after midnight.`, fix)
  })

/** A rule after a comma must not repeat hours that are there already. */
const addedTwice = (rules: readonly WrittenRule[]): readonly Finding[] =>
  rules.flatMap((rule, index) => {
    if (rule.joint !== ', ' || index === 0) return []
    const apart = minutesIn(weekOf(rules.slice(0, index))) + minutesIn(weekOf([rule]))
    const isTwice = minutesIn(weekOf(rules.slice(0, index + 1))) < apart
    return found(isTwice, `"${rule.text}" overlaps the rule before it.`, JOIN)
  })

/** Times that do not touch those of an earlier rule were meant to be added to them, but a semicolon replaces them. */
const inPlaceOf = (rules: readonly WrittenRule[]): readonly Finding[] =>
  rules.flatMap(({ joint, days, spans, text }, index) => {
    const isApart = days.some(day => {
      const earlier = rules.slice(0, index).findLast(one => one.days.includes(day))?.spans ?? []
      const meets = earlier.some(one => spans.some(({ from, to }) => from < one.to && one.from < to))
      return earlier.length > 0 && spans.length > 0 && !meets
    })
    return found(
      joint === '; ' && isApart,
      `"${text}" takes away the other hours of its days.`,
      'Put all times of a day into one rule, or take its day out of the other rule: "Mo-Th 09:00-17:00; Fr 18:00-20:00".'
    )
  })

const plainFindings = (rules: readonly WrittenRule[]): readonly Finding[] => {
  if (rules.length === 0) return [['These opening hours have no ordinary day.', HOW]]
  const week = weekOf(rules)
  if (isAlwaysOpen(week) && rules[0]?.text !== '24/7')
    return [['This is every minute of the week.', 'Write "24/7".']]
  if (minutesIn(week) === 0) return [['This is never open.', HOW]]
  return orElse(addedTwice(rules), () => [
    ...orElse(withoutEffect(rules, week), () => inPlaceOf(rules)),
    ...nightCutOff(rules, week)
  ])
}

const holidayFindings = (rules: readonly WrittenRule[], isDivisionKnown: boolean): readonly Finding[] => {
  const [holiday, ...more] = rules.filter(({ isHoliday }) => isHoliday)
  if (!holiday)
    return found(
      rules.length !== 1 || rules[0]?.text !== '24/7',
      'This does not say what happens on bank holidays.',
      'Add "; PH off", "; PH unknown", or times: "; PH 10:00-14:00".'
    )
  const message = 'Bank holidays must be one rule, the last, after a semicolon.'
  if (holiday !== rules.at(-1) || more.length > 0 || holiday.joint !== '; ')
    return [[message, `Put ${[holiday, ...more].map(({ text }) => `"; ${text}"`).join(' or ')} at the end.`]]
  const fix = 'Add "bankHolidays:" to these hours, with england-and-wales, scotland or northern-ireland.'
  const unknown = found(!isDivisionKnown, 'The nations do not settle whose bank holidays apply.', fix)
  return orElse(unknown, () => passingMidnight(holiday.hours))
}

/**
 * Checks that opening hours can be compiled and cannot be misread.
 * @param open as in `hours.open`.
 * @param nations where the service works.
 * @returns what is wrong, or nothing.
 */
export const findingsIn = (open: string, hours: HoursSource, nations: NationNames): readonly Finding[] => {
  const rules = rulesOf(open)
  if ('notARule' in rules) return [[`"${rules.notARule}" has the wrong format for opening hours.`, HOW]]
  return orElse(rules.flatMap(slipsIn), () => [
    ...plainFindings(rules.filter(({ isHoliday }) => !isHoliday)),
    ...holidayFindings(rules, divisionOf(hours, nations) !== undefined)
  ])
}

/** Same as `findingsIn`, for the hours of a service. Two rules call it. */
export const findingsInHours = (hours: HoursSource, nations: NationNames) =>
  hours.open === undefined || isRecoveryValue(hours.open) ? [] : findingsIn(hours.open, hours, nations)

/** Checks the hours of one day that differs from the week: `off`, `unknown` or times. */
export const findingsInDay = (open: string): readonly Finding[] =>
  isDayHours(open)
    ? orElse(sameTime(open), () => [...overlapping(open), ...passingMidnight(open)])
    : [[`"${open}" has the wrong format for one day.`, 'Write "off", "unknown", or times: "10:00-14:00".']]
