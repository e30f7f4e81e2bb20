import type { Content } from '../content/content.ts'
import { interpolate } from '../text/interpolate.ts'

/** How numbers are said. */
export type SpokenWords = Pick<Content['screens']['handOver'], 'digits' | 'hundred'>

/** A longer group than an area code of five is not said in one breath. */
const LONGEST = 5

const pieces = (group: string): readonly string[] => {
  if (group.length <= LONGEST) return [group]
  const size = group.length % 4 === 0 ? 4 : 3
  const rest = group.slice(size)
  return [group.slice(0, size), ...(rest.length <= 4 ? [rest] : pieces(rest))]
}

/** @returns a number in the groups in which it is said: as it is written, and long ones in threes and fours. */
export const groupsOf = (number: string): readonly string[] =>
  number.split(' ').filter(Boolean).flatMap(pieces)

/** A group such as 0800. */
const HUNDRED = /^0([1-9])00$/

/** @returns each group of a number in words: "oh one six one", "oh eight hundred". */
export const spokenGroups = (number: string, { digits, hundred }: SpokenWords): readonly string[] => {
  const said = (digit: string) => digits[Number(digit)] ?? digit
  return groupsOf(number).map(group => {
    const digit = HUNDRED.exec(group)?.[1]
    return digit ? interpolate(hundred, { digit: said(digit) }) : [...group].map(said).join(' ')
  })
}
