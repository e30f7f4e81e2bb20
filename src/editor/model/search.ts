import { digitsOf } from '../../../machines/text/digits.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'

interface Hit {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Of what was sought, counted from 1. */
  readonly column: number
  readonly text: string
}

/** What a search found. */
export interface Matches {
  /** The first hundred. */
  readonly hits: readonly Hit[]
  readonly total: number
}

const MOST = 100

/** What a thing is called, then what is said of it, then where that was read, then the same in other languages. */
const NAMES = /^\s*(?:- )?(?:name|short-name|label|prompt|number): /
const SOURCES = /^\s*(?:- )?(?:title|address|date): /

const rankOf = (file: string, line: string): number => {
  if (file.startsWith('languages/')) return 3
  if (NAMES.test(line)) return 0
  return SOURCES.test(line) ? 2 : 1
}

/** @returns the lines that hold a word or a number, however the number is spaced, the likeliest first. */
export const searchIn = (texts: Texts, sought: string): Matches => {
  const lower = sought.toLowerCase()
  const digits = /^[\d\s+()-]+$/.test(sought) ? digitsOf(sought) : ''
  // A number may be spaced in another way: then it is where the line has its first digit.
  const foundIn = (line: string): number => {
    const at = line.toLowerCase().indexOf(lower)
    return at < 0 && digits.length > 2 && digitsOf(line).includes(digits) ? line.search(/\d/) : at
  }
  const hits = [...texts]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => {
        const at = foundIn(line)
        return at < 0
          ? []
          : [{ rank: rankOf(file, line), file, line: index + 1, column: at + 1, text: line.trim() }]
      })
    )
    .sort((a, b) => a.rank - b.rank)
  return { hits: hits.slice(0, MOST).map(({ rank: _, ...hit }) => hit), total: hits.length }
}
