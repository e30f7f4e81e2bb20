import { setTimeout } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { coldPhone, FREE, PAST_THE_GUARD, type Phone, type Slowed, slow, touch } from './phone.ts'

/** Of one load, by a person who presses at once whatever can be pressed: milliseconds since it was asked for. */
export interface Load {
  /** The heading and Start are painted. */
  readonly readable: number
  /** What was waited for is painted; `undefined` if it never was. */
  readonly reached: number | undefined
  /** The longest task over 50 ms before that; 0 if there was none. */
  readonly longest: number
}

/** What is pressed, and what is waited for: a heading, else the first contact of an outcome. */
export interface Watched {
  readonly buttons: readonly string[]
  readonly heading?: string
}

interface Spot {
  readonly x: number
  readonly y: number
}

declare global {
  interface Window {
    /** A button is painted, and where a finger would press it. */
    shown: (at: number, spot: Spot) => void
    reached: (at: number, longest: number) => void
  }
}

/** Runs in the page, before anything of it. */
const watch = ({ buttons, heading, guard }: Watched & { readonly guard: number }) => {
  let [longest, pressed, shownAt, before] = [0, 0, 0, '']
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  // Before the paint, as the app may draw another in its place.
  const middleOf = (element: Element): Spot => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const look = () => {
    const now = document.querySelector('#app h1')?.textContent ?? ''
    if (heading ? now === heading : document.querySelector('.outcome-rows li')) {
      window.oncePainted(() => window.reached(performance.now(), longest))
      return
    }
    if (now !== before) [before, shownAt] = [now, performance.now()]
    const button = [...document.querySelectorAll('#app button')].find(
      ({ textContent }) => textContent === buttons[pressed]
    )
    const isOpen = pressed === 0 || performance.now() - shownAt > guard
    if (button && isOpen && shownAt > 0) {
      const spot = middleOf(button)
      pressed++
      shownAt = 0
      window.oncePainted(() => window.shown(performance.now(), spot))
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Longer than any page here takes that answers at all. Milliseconds. */
const GIVEN_UP = 60_000

/** Runs in a page: has a worker keep it. The checklist does so by itself, and lets nobody else. */
const keep = async () => {
  const { trustedTypes } = window as unknown as {
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: object) => { createScriptURL: (address: string) => string }
    }
  }
  const rules = { createScriptURL: (address: string) => address }
  const { serviceWorker } = navigator
  try {
    const policy = trustedTypes?.createPolicy('sw-url', rules) ?? rules
    await serviceWorker.register(policy.createScriptURL(new URL('sw.js', location.href).href))
  } catch {}
  await serviceWorker.ready
}

/** A phone whose worker keeps the page, which is then left. */
const warmPhone = async (browser: Browser, address: string, slowed: Slowed): Promise<Phone> => {
  const phone = await coldPhone(browser, FREE, 'allow')
  await phone.page.goto(address)
  await phone.page.evaluate(keep)
  await phone.page.goto('about:blank')
  await slow(phone.tools, slowed)
  return phone
}

/** Loads a page for the first time, or from the cache of its worker, and presses each button as soon as it is to be seen. */
export const load = async (
  browser: Browser,
  address: string,
  slowed: Slowed,
  watched: Watched
): Promise<Load> => {
  const phone = await (slowed.isWarm ? warmPhone(browser, address, slowed) : coldPhone(browser, slowed))
  const { page } = phone
  try {
    let readable: number | undefined
    const end = new Promise<Omit<Load, 'readable'>>(done => {
      void page.exposeFunction('reached', (reached: number, longest: number) => done({ reached, longest }))
    })
    await page.exposeFunction('shown', (at: number, { x, y }: Spot) => {
      readable ??= at
      void touch(phone, x, y)
    })
    await page.addInitScript(watch, { ...watched, guard: PAST_THE_GUARD })
    await page.goto(address, { waitUntil: 'commit' })
    const never = { reached: undefined, longest: Number.POSITIVE_INFINITY }
    const ended = await Promise.race([end, setTimeout(GIVEN_UP, never, { ref: false })])
    if (readable === undefined) throw new Error(`${address} was never readable.`)
    return { readable, ...ended }
  } finally {
    await phone.close()
  }
}
