import { brotliCompressSync } from 'node:zlib'

/** What a page weighs, compressed by brotli, in bytes. */
export interface Weight {
  /** What stands before the script that answers the first taps. */
  readonly beforeScript: number
  /** Up to and with that script. */
  readonly withScript: number
  /** Up to and with the last script: the app is in it or right before it, if there is one. */
  readonly withApp: number
  readonly whole: number
}

const END = '</script>'

/**
 * @param page one document: style, first screen, script, then what the first screen does without.
 * @throws if it has no script behind its first screen.
 */
export const weigh = (page: string): Weight => {
  const script = page.indexOf('<script>', page.indexOf('<div id="app">'))
  const end = page.indexOf(END, script)
  if (script < 0 || end < 0) throw new Error('The page has no script behind its first screen.')
  const last = page.lastIndexOf('<script>')
  const upTo = (place: number) => brotliCompressSync(page.slice(0, place)).length
  return {
    beforeScript: upTo(script),
    withScript: upTo(end + END.length),
    withApp: upTo(page.indexOf(END, last) + END.length),
    whole: upTo(page.length)
  }
}
