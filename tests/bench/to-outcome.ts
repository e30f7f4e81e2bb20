import { setTimeout } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { coldPhone, type Slowed, touch } from './phone.ts'

/** Longer than presses are ignored after a new screen. Milliseconds. */
const PAST_THE_GUARD = 450

/** Longer than any page here takes. Milliseconds. */
const GIVEN_UP = 60_000

interface Watched {
  readonly buttons: readonly string[]
  readonly pastTheGuard: number
}

declare global {
  interface Window {
    press: (x: number, y: number) => void
    usable: (at: number, longest: number) => void
  }
}

/** Runs in the page, before anything of it: has each button pressed as soon as it answers, and tells when a contact is shown. */
const watch = ({ buttons, pastTheGuard }: Watched) => {
  let [longest, pressed, shownAt, heading] = [0, 0, 0, '']
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    if (document.querySelector('.outcome-rows li')) {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.usable(performance.now(), longest)
      port2.postMessage(undefined)
      return
    }
    const now = document.querySelector('#app h1')?.textContent ?? ''
    if (now !== heading) [heading, shownAt] = [now, performance.now()]
    const button = [...document.querySelectorAll('#app button')].find(
      ({ textContent }) => textContent === buttons[pressed]
    )
    const isOpen = pressed === 0 || performance.now() - shownAt > pastTheGuard
    if (button && isOpen && shownAt > 0) {
      const { left, top, width, height } = button.getBoundingClientRect()
      pressed++
      shownAt = 0
      window.press(left + width / 2, top + height / 2)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Milliseconds since a page was asked for, of a person who presses at once whatever can be pressed. */
export interface ToOutcome {
  /** The first contact is painted; `undefined` if it never was. */
  readonly usable: number | undefined
  /** The longest task over 50 ms before that; 0 if there was none. */
  readonly longest: number
}

/** Loads a page for the first time, and goes to the outcome. @param buttons those that lead there. */
export const toOutcome = async (
  browser: Browser,
  address: string,
  slowed: Slowed,
  buttons: readonly string[]
): Promise<ToOutcome> => {
  const phone = await coldPhone(browser, slowed)
  const { page } = phone
  try {
    const reached = new Promise<ToOutcome>(done => {
      void page.exposeFunction('usable', (usable: number, longest: number) => done({ usable, longest }))
    })
    await page.exposeFunction('press', (x: number, y: number) => void touch(phone, x, y))
    await page.addInitScript(watch, { buttons, pastTheGuard: PAST_THE_GUARD })
    await page.goto(address, { waitUntil: 'commit' })
    return await Promise.race([
      reached,
      setTimeout(GIVEN_UP, { usable: undefined, longest: Number.NaN }, { ref: false })
    ])
  } finally {
    await phone.close()
  }
}
