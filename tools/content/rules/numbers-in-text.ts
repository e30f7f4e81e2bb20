import { digitsOf } from '../../../machines/text/format.ts'
import { isShortNumber } from '../phone-number.ts'

/** Digits as people write a number, with their separators, but without a full stop that ends a sentence. */
const LONG = /\+?\d(?:(?:[\s()\-/_*|~·•\u2010-\u2015]|\.(?!\s))*\d){5,}/g

/** Three to five digits that are not a time, price, percentage, decimal or part of another number. */
const SHORT = /(?<![\p{L}\d.,:£/-])\d{3,5}(?![\p{L}\d:%]|[.,:-]\d)/gu

/** A sentence that says to ring or text: a number in it is one to contact. */
const IS_TO_BE_RUNG = /\b(?:ring|call|dial|text|phone|telephone|number|send|message)(?:s|ed|ing)?\b/i

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const REPEATS: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 }

const DIGITS_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, digit) => [word, String(digit)] as const),
  ['oh', '0'],
  ['nought', '0'],
  ['hundred', '00'],
  ['thousand', '000'],
  ...TEENS.map((word, above) => [word, String(10 + above)] as const),
  ...TENS.map((word, above) => [word, String(20 + 10 * above)] as const)
])

const WORD = [...DIGITS_OF_WORD.keys(), ...Object.keys(REPEATS)].join('|')
/** Three words or more, such as "oh eight hundred": that is how people read a number out, not how they count. */
const IN_WORDS = new RegExp(`\\b(?:${WORD})(?:[\\s,-]+(?:${WORD})){2,}\\b`, 'gi')

const digitsOfWords = (text: string): string => {
  let digits = ''
  let repeat = 1
  for (const word of text.toLowerCase().split(/[\s,-]+/)) {
    const these = DIGITS_OF_WORD.get(word) ?? ''
    const isUnitAfterTens = UNITS.includes(word) && word !== 'zero' && /[2-9]0$/.test(digits)
    digits = isUnitAfterTens ? digits.slice(0, -1) + these : digits + these.repeat(repeat)
    repeat = REPEATS[word] ?? 1
  }
  return digits
}

/** A date or a range of years is not a number to ring. */
const isYears = (digits: string): boolean => /^(?:19|20)\d\d(?:(?:19|20)\d\d)?$/.test(digits)

const shortIn = (text: string, anywhere: boolean): readonly string[] =>
  text
    .replace(LONG, ' ')
    .split(/(?<=[.?!])\s+/)
    .filter(sentence => anywhere || IS_TO_BE_RUNG.test(sentence))
    .flatMap(sentence => sentence.match(SHORT) ?? [])

/** Whether a text has three or more words that spell out a number. */
export const namesNumberInWords = (text: string): boolean => text.search(IN_WORDS) !== -1

/**
 * @param anywhere whether a short code counts even without a word like "text" in its sentence.
 * @returns the numbers to ring in a text: in digits, a short code, or in words; as written there and as
 * dialled. A short number like 999 is known by heart.
 */
export const numbersInText = (text: string, anywhere = false) => {
  const plain = text.normalize('NFKC')
  return [
    ...[...(plain.match(LONG) ?? []), ...shortIn(plain, anywhere)].map(found => ({
      found,
      digits: digitsOf(found)
    })),
    ...(plain.match(IN_WORDS) ?? []).map(found => ({ found, digits: digitsOfWords(found) }))
  ]
    .filter(({ digits }) => !isYears(digits))
    .map(one => ({ ...one, isKnownByHeart: one.digits.length < 6 && isShortNumber(one.digits) }))
}
