import type { Browser, Page } from '@playwright/test'
import { eventually } from '../engines/support/engine.ts'

/** What is attacked. */
export interface Target {
  /** Of the site, as a force would serve it. */
  readonly address: string
  /** The folder that it is built in. */
  readonly built: string
  readonly browser: Browser
}

/** Counts attempts that have come to their end. */
export type Count = () => void

/** What gave way, in words. */
export type Faults = readonly string[]

/** @returns a text that is short enough to print. */
export const short = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 120)} and ${text.length - 120} more` : text)

/** Longest that a page looks by itself, which a page that is replaced meanwhile never ends. Milliseconds. */
const TURN_MS = 2_000

/** Waits until source is true in a page. It is asked once and looks by itself: its policy lets no tool do that with words of its own. */
export const until = (page: Page, source: string, ms?: number): Promise<unknown> =>
  eventually(async () => {
    const isSo = await page.evaluate<boolean>(`new Promise(tell => {
      const end = performance.now() + ${TURN_MS}
      const look = () => (${source}) ? tell(true) : performance.now() > end ? tell(false) : setTimeout(look, 5)
      look()
    })`)
    if (!isSo) throw new Error(`It never came to this: ${source}`)
  }, ms)
