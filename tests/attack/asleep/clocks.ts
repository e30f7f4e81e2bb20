import type { Page } from '@playwright/test'

/** How far each clock of the page goes on in a sleep. In milliseconds. */
export interface Jump {
  readonly wall: number
  readonly monotonic: number
}

/** What was seen after a page went on. */
export interface Seen {
  /** Milliseconds of time that really passed since its clocks jumped. */
  readonly after: number
  /** The heading in sight; nothing while the page is covered. */
  readonly heading: string
}

/**
 * Source for a page before any other: its clocks jump once a moment has come, though nobody can reach the page then. From there on
 * it notes each heading that comes in sight, in the frame in which it does.
 */
export const CLOCKS = `{
  const wall = Date.now
  const monotonic = performance.now.bind(performance)
  let [from, jump] = [Infinity, { wall: 0, monotonic: 0 }]
  const by = clock => (wall() >= from ? jump[clock] : 0)
  Date.now = () => wall() + by('wall')
  performance.now = () => monotonic() + by('monotonic')
  globalThis.seen = []
  const note = () => {
    const h1 = document.querySelector('#app h1')
    const heading = h1?.checkVisibility({ visibilityProperty: true }) ? h1.innerText : ''
    if (wall() >= from && heading !== seen.at(-1)?.heading) seen.push({ after: wall() - from, heading })
  }
  const frame = () => { note(); requestAnimationFrame(frame) }
  globalThis.sleepUntil = (inMs, how) => {
    ;[from, jump] = [wall() + inMs, how]
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true })
    frame()
  }
}`

/** Lets the clocks of a page jump after so many milliseconds, in which it must have been stopped. */
export const sleepUntil = (page: Page, inMs: number, jump: Jump) =>
  page.evaluate(`sleepUntil(${inMs}, ${JSON.stringify(jump)})`)

export const seenOn = (page: Page) => page.evaluate<readonly Seen[]>('globalThis.seen')
