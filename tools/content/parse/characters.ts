import type { Finding } from '../diagnostic.ts'

/** Control characters, except line breaks and tabs. */
export const CONTROL = /[^\P{Cc}\t\n\r]/gu

/** Formatting, surrogates, private use, and separators that look like a space or a new line. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu

/** Replaces bytes that are not UTF-8, as old editors save them. */
const UNREAD = /\ufffd+/g

/**
 * Digits of other scripts, in circles, raised or on keys, wide letters and mathematical letters: no list of numbers or sites
 * has them, and no phone dials them.
 */
const UNUSUAL =
  /(?:[^\P{Nd}0-9]|\p{No}|[0-9]?\ufe0f?\p{Me}|[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}])+/gu

const IN_UNUSUAL = /[^\P{Nd}0-9]|[\p{No}\p{Me}\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u

/** A number with letters for 0 and 1: no check of numbers would see it, but readers would dial it. */
const LETTERS_AS_DIGITS = /(?<![A-Za-z\d])(?=[OolI]*\d)(?=\d*[OolI])[OolI\d]{3,}(?![A-Za-z\d])/g

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** A byte order mark, which some editors put at the start of a file. */
const BYTE_ORDER_MARK = '\ufeff'

/** Some languages use them to join letters or keep them apart (The Unicode Standard, section 23.2). */
const JOINERS = ['\u200c', '\u200d']

type Found = RegExpExecArray

interface Trap {
  readonly pattern: RegExp
  readonly finding: (found: string) => Finding
  /** Only a text with such a character can have a match. Searching every text for the pattern would take long. */
  readonly onlyWith?: RegExp
  /** Whether a match is allowed. */
  readonly isFine?: (found: Found, isTranslation: boolean) => boolean
}

const invisible = (character: string): Finding => [
  `The character ${character} is invisible.`,
  'Remove it, or type the line again.'
]

const TRAPS: readonly Trap[] = [
  { pattern: CONTROL, finding: invisible },
  {
    pattern: INVISIBLE,
    finding: invisible,
    isFine: ({ 0: character, index }, isTranslation) =>
      (index === 0 && character === BYTE_ORDER_MARK) || (isTranslation && JOINERS.includes(character))
  },
  {
    pattern: UNREAD,
    finding: () => ['A letter here cannot be read.', 'Type it again, and save the file as UTF-8.']
  },
  {
    pattern: UNUSUAL,
    onlyWith: IN_UNUSUAL,
    finding: found => [
      `${found} is not written with the usual letters and the digits 0 to 9.`,
      'Type it again on an English keyboard.'
    ]
  },
  {
    pattern: LETTERS_AS_DIGITS,
    finding: found => [
      `"${found}" has letters that look like digits.`,
      `Write ${found.replaceAll(/o/gi, '0').replaceAll(/[lI]/g, '1')}.`
    ]
  },
  {
    pattern: WORD,
    onlyWith: LOOKALIKE,
    finding: word => [
      `"${word}" has letters of another alphabet that look like ours.`,
      'Type the word again.'
    ],
    isFine: ([word], isTranslation) => !LOOKALIKE.test(word) || (isTranslation && !LATIN.test(word))
  }
]

/**
 * Finds characters that are invisible, unreadable, or look like others.
 * @param isTranslation whether the text is not in English, and so may need more of them.
 * @returns the problems, each with its position in the text.
 */
export const characterErrors = (source: string, isTranslation: boolean) =>
  TRAPS.filter(({ onlyWith }) => onlyWith?.test(source) ?? true).flatMap(({ pattern, finding, isFine }) =>
    [...source.matchAll(pattern)]
      .filter(found => !isFine?.(found, isTranslation))
      .map(({ 0: found, index }) => ({ index, finding: finding(found) }))
  )
