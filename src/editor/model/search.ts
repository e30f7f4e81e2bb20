import { digitsOf } from '../../../machines/text/format.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'

/** Further hits are only counted. */
const MAX_HITS = 100

/** The order of results: names, then other texts, then sources, then translations. */
const NAMES = /^\s*(?:- )?(?:name|shortName|label|prompt|number): /
const SOURCES = /^\s*(?:- )?(?:title|address|date): /

const rankOf = (file: string, line: string): number => {
  if (file.startsWith('languages/')) return 3
  if (NAMES.test(line)) return 0
  return SOURCES.test(line) ? 2 : 1
}

/**
 * @returns the lines that contain a word, or a number however it is spaced, the likeliest first, and their
 * total. Lines and columns are counted from 1.
 */
export const searchIn = (texts: Texts, sought: string) => {
  const lower = sought.toLowerCase()
  const digits = /^[\d\s+()-]+$/.test(sought) ? digitsOf(sought) : ''
  // A number with other spaces is marked at the first digit of the line.
  const foundIn = (line: string): number => {
    const at = line.toLowerCase().indexOf(lower)
    return at < 0 && digits.length > 2 && digitsOf(line).includes(digits) ? line.search(/\d/) : at
  }
  const hits = [...texts]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => {
        const at = foundIn(line)
        return at < 0
          ? []
          : [{ rank: rankOf(file, line), file, line: index + 1, column: at + 1, text: line.trim() }]
      })
    )
    .sort((a, b) => a.rank - b.rank)
  return { hits: hits.slice(0, MAX_HITS).map(({ rank: _, ...hit }) => hit), total: hits.length }
}
