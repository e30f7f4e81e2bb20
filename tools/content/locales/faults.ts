import type { Finding } from '../diagnostic.ts'
import type { TextFacts } from '../schema/kinds.ts'

/** Times in the 12-hour form of English: "5pm", "11.30pm". */
const BY_HALVES = /(?<!\d)(\d{1,2})(?:\.(\d\d))?([ap])m(?![a-z])/g
/** Times in the 24-hour form: "17:00", "02:30". */
const BY_DAY = /(?<!\d)0?(\d{1,2}):(\d\d)(?!\d)/g
/** A digit of any script. */
const DIGIT = /\p{Nd}/u
/** Digits of any script; and the digits of one phone number with their separators. */
const NUMBERS = /\p{Nd}+(?:[ \u00a0]\p{Nd}+)*/gu

/** Words in English that other languages write as numbers. */
const IN_WORDS: readonly (readonly [english: RegExp, numbers: readonly string[]])[] = [
  [/midday/i, ['12', '12:00']],
  [/midnight/i, ['12', '0:00', '24:00']],
  [/day and night/i, ['24']]
]

const hourOf = (hour: string, half: string): number => (Number(hour) % 12) + (half === 'p' ? 12 : 0)

/** Each time is replaced by a private-use character, numbered by its position in the list. */
const FIRST = 0xe000
const FOUND = new RegExp(`[\\ue000-\\uf8ff]|${NUMBERS.source}`, 'gu')

/** @returns the numbers in a text, in their order, those in braces left out; times of day as "17:00". */
const numbersIn = (text: string): readonly string[] => {
  const times: string[] = []
  const taken = (time: string) => ` ${String.fromCharCode(FIRST + times.push(time) - 1)} `
  const rest = text
    .replace(/\{\w+\}/g, ' . ')
    .replace(BY_HALVES, (_, hour: string, minutes: string | undefined, half: string) =>
      taken(`${hourOf(hour, half)}:${minutes ?? '00'}`)
    )
    .replace(BY_DAY, (_, hour: string, minutes: string) => taken(`${hour}:${minutes}`))
  return (rest.match(FOUND) ?? []).map(
    found => times[found.charCodeAt(0) - FIRST] ?? found.replace(/[ \u00a0]/g, '')
  )
}

const without = (numbers: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...numbers]
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1)
  return left
}

/** Whether all numbers are among the others in the same order. In another order, times are other hours. */
const standIn = (numbers: readonly string[], others: readonly string[]): boolean => {
  let found = 0
  for (const other of others) if (other === numbers[found]) found++
  return found === numbers.length
}

/** A number that repeats one digit may be given by that digit: "55" as "twice the 5". */
const digitOf = (number: string): readonly string[] =>
  number.length > 1 && number === number.charAt(0).repeat(number.length) ? [number.charAt(0)] : []

/**
 * @returns the numbers of a translation and of its English, if they differ in value or order; nothing if they agree, or
 * if the English has words for these numbers.
 */
const numberMismatch = (says: string, english: string) => {
  if (!DIGIT.test(says) && !DIGIT.test(english)) return undefined
  const [here, there] = [numbersIn(says), numbersIn(english)]
  const inWords = IN_WORDS.flatMap(([word, numbers]) => (word.test(english) ? numbers : []))
  const isSame =
    standIn(there, here) && without(here, [...there, ...inWords, ...there.flatMap(digitOf)]).length === 0
  return isSame ? undefined : { here, there }
}

const PLACEHOLDER = /\{\w+\}/g

/** @returns the placeholders that a text lacks, and those that no screen fills in. */
export const placeholderMismatch = (text: string, { placeholders = [] }: TextFacts) => {
  const wanted = placeholders.map(name => `{${name}}`)
  const found = [...new Set<string>(text.match(PLACEHOLDER) ?? [])]
  return {
    missing: wanted.filter(name => !found.includes(name)),
    unknown: found.filter(name => !wanted.includes(name))
  }
}

/** The text that a translation is compared with. */
interface English {
  readonly english: string
  readonly facts: TextFacts
}

const and = (parts: readonly string[], none: string) => parts.join(' and ') || none

const placeholders = (says: string, { facts }: English): readonly Finding[] => {
  const { missing, unknown } = placeholderMismatch(says, facts)
  if (missing.length + unknown.length === 0) return []
  const there = (facts.placeholders ?? []).map(name => `{${name}}`).sort()
  const here = [...there.filter(name => !missing.includes(name)), ...unknown].sort()
  const message = `These words hold ${and(here, 'nothing in braces')}, and the English ${and(there, 'nothing')}.`
  return [[message, 'Keep the parts in braces unchanged: the screen fills them in.']]
}

/** With a different number, people would ring the wrong line or come at the wrong time. */
const numbers = (says: string, { english }: English): readonly Finding[] => {
  const apart = numberMismatch(says, english)
  if (!apart) return []
  const [here, there] = [and(apart.here, 'no number'), and(apart.there, 'no number')]
  const fix = 'Keep each number as it is, in the order of the English; write a time of day as 17:00.'
  return [[`These words hold ${here}, and the English ${there}.`, fix]]
}

/** Screens do not interpret markup: it would be shown as it is. */
const code = (says: string, { english }: English): readonly Finding[] => {
  const [mark] = /<[a-z!/?]\S{0,20}/i.exec(says) ?? []
  return mark === undefined || english.includes(mark)
    ? []
    : [[`These words hold "${mark}", which is a mark of code.`, 'Write words alone.']]
}

/** @returns the faults of a translation, if it was made from the present English. */
export const translationFaults = (says: string, english: English): readonly Finding[] => [
  ...placeholders(says, english),
  ...numbers(says, english),
  ...code(says, english)
]
