import { setTimeout } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { coldPhone, FREE, type Phone, type Slowed, slow, touch } from './phone.ts'

/** Of one load: milliseconds since it was asked for. */
export interface FirstTap {
  /** The heading and Start are painted. */
  readonly readable: number
  /** The first question is painted, after a press that came as soon as Start was; `undefined` if the press was lost. */
  readonly answered: number | undefined
}

interface Spot {
  readonly x: number
  readonly y: number
}

interface Watched {
  readonly start: string
  readonly question: string
}

declare global {
  interface Window {
    readable: (at: number, spot: Spot) => void
    answered: (at: number) => void
  }
}

/** Runs in the page, before anything of it: tells when Start is painted, and when the question is. */
const watch = ({ start, question }: Watched) => {
  let wasReadable = false
  const oncePainted = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(undefined)
  }
  // Where a finger would press it; before the paint, as the app may draw another in its place.
  const middleOf = (element: Element): Spot => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const look = () => {
    const heading = document.querySelector('#app h1')?.textContent
    const button = [...document.querySelectorAll('#app button')].find(
      ({ textContent }) => textContent === start
    )
    if (heading === question) {
      oncePainted(() => window.answered(performance.now()))
      return
    }
    if (!wasReadable && heading && button) {
      const spot = middleOf(button)
      wasReadable = true
      oncePainted(() => window.readable(performance.now(), spot))
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Longer than any page here takes that answers at all. Milliseconds. */
const GIVEN_UP = 30_000

/** Loads a page, and presses Start as soon as it is to be seen. */
const press = async (phone: Phone, address: string, watched: Watched): Promise<FirstTap> => {
  const { page } = phone
  let readable: number | undefined
  const question = new Promise<number>(done => {
    void page.exposeFunction('answered', done)
  })
  await page.exposeFunction('readable', (at: number, { x, y }: Spot) => {
    readable = at
    void touch(phone, x, y)
  })
  await page.addInitScript(watch, watched)
  await page.goto(address, { waitUntil: 'commit' })
  const answered = await Promise.race([question, setTimeout(GIVEN_UP, undefined, { ref: false })])
  if (readable === undefined) throw new Error(`${address} was never readable.`)
  return { readable, answered }
}

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

/** Loads a page for the first time, or from the cache of its worker, and presses Start. */
export const firstTap = async (
  browser: Browser,
  address: string,
  slowed: Slowed,
  watched: Watched
): Promise<FirstTap> => {
  const phone = await (slowed.isWarm ? warmPhone(browser, address, slowed) : coldPhone(browser, slowed))
  try {
    return await press(phone, address, watched)
  } finally {
    await phone.close()
  }
}
