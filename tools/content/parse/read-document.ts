import { type Document, type LineCounter, parseDocument } from 'yaml'

/** Ten times as deep as any content. Far deeper, reading it ends the process: the parser calls itself for each level. */
const MOST_LEVELS = 100
const MOST_COLUMNS = 2 * MOST_LEVELS

const isIndentedTooFar = (text: string): boolean =>
  text.split('\n').some(line => line.search(/[^ \t\-?:]|$/) > MOST_COLUMNS)

/** Brackets in sentences count too: nobody opens so many and closes none. */
const opensTooMany = (text: string): boolean => {
  let open = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + ('[{'.includes(bracket) ? 1 : -1))
    if (open > MOST_LEVELS) return true
  }
  return false
}

/**
 * Reads YAML without judging it.
 * @returns the document with its errors; nothing if it is nested more deeply than anything but a file made to do harm.
 */
export const readDocument = (text: string, lineCounter?: LineCounter): Document.Parsed | undefined =>
  isIndentedTooFar(text) || opensTooMany(text)
    ? undefined
    : parseDocument(text, { prettyErrors: false, ...(lineCounter && { lineCounter }) })
