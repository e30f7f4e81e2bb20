import type { Content } from '../content/content.ts'
import { interpolate } from '../text/interpolate.ts'

/** The words for digits, and for groups such as 0800. */
export type SpokenWords = Pick<Content['screens']['handOver'], 'digits' | 'hundred'>

/** The longest area code has five digits; longer groups are split, as they are hard to follow. */
const LONGEST = 5

const splitGroup = (group: string): readonly string[] => {
  if (group.length <= LONGEST) return [group]
  const size = group.length % 4 === 0 ? 4 : 3
  return [group.slice(0, size), ...splitGroup(group.slice(size))]
}

/** @returns the groups of digits to read aloud: as written, with long ones split into threes and fours. */
export const digitGroups = (number: string): readonly string[] =>
  number.split(' ').filter(Boolean).flatMap(splitGroup)

/** A group such as 0800. */
const HUNDRED = /^0([1-9])00$/

/** @returns each group of a number in words: "oh one six one", "oh eight hundred". */
export const spokenGroups = (number: string, { digits, hundred }: SpokenWords): readonly string[] => {
  const wordFor = (digit: string) => digits[Number(digit)] ?? digit
  return digitGroups(number).map(group => {
    const digit = HUNDRED.exec(group)?.[1]
    return digit ? interpolate(hundred, { digit: wordFor(digit) }) : [...group].map(wordFor).join(' ')
  })
}
