import { brotliCompressSync } from 'node:zlib'

/** What a page weighs, compressed by brotli, in bytes. */
export interface Weight {
  /** What stands before the script that answers the first taps. */
  readonly beforeScript: number
  /** Up to and with that script. */
  readonly withScript: number
  /** Up to and with the longest script: the app, if there is one. */
  readonly withApp: number
  readonly whole: number
}

const END = '</script>'
const INLINE = /<script>.*?<\/script>/gs

/**
 * @param page one document: style, first screen, script, then what the first screen does without.
 * @throws if it has no script behind its first screen.
 */
export const weigh = (page: string): Weight => {
  const script = page.indexOf('<script>', page.indexOf('<div id="app">'))
  const end = page.indexOf(END, script)
  if (script < 0 || end < 0) throw new Error('The page has no script behind its first screen.')
  const scripts = [...page.slice(script).matchAll(INLINE)]
  const [app] = scripts.toSorted(([one], [other]) => other.length - one.length)
  const upTo = (place: number) => brotliCompressSync(page.slice(0, place)).length
  return {
    beforeScript: upTo(script),
    withScript: upTo(end + END.length),
    withApp: upTo(script + (app?.index ?? 0) + (app?.[0].length ?? 0)),
    whole: upTo(page.length)
  }
}
