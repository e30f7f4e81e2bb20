import { setTimeout } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { LONG_WAIT_MS } from '../../src/live/platform/tap-guard.ts'
import { CLEAR, FIRST } from './pages.ts'
import { onPhone, type Phone, type Slowed, slow } from './phone.ts'

/** A painted screen: its heading, and times in milliseconds. */
interface Painted {
  readonly heading: string
  /** Since the page was requested, and since the last tap. */
  readonly at: number
  readonly sinceTap: number
  /** The longest task over 50 ms so far, or 0. */
  readonly longest: number
  /** How many buttons had been pressed. */
  readonly pressed: number
}

export interface Visit {
  /** When the heading and the first button were painted, in milliseconds since the page was requested. */
  readonly readable: number
  readonly screens: readonly Painted[]
  /** The screen that was waited for; `undefined` if it was never painted. */
  readonly reached: Painted | undefined
}

declare global {
  interface Window {
    painted: (screen: Painted) => void
    /** Reports that a button that takes a press is painted, and where a finger would press it. */
    shown: (x: number, y: number, at: number) => void
  }
}

/** Stands for the heading of an outcome once its first contact is shown. */
export const CONTACTS = 'contacts'

interface Press {
  readonly button: string
  /** Milliseconds to wait after the button appears. */
  readonly wait: number
}

/** Runs in the page, before its own scripts. */
const watch = ({ presses, contacts }: { presses: readonly Press[]; contacts: string }) => {
  let [longest, tappedAt, pressed, foundAt, shown, isNew] = [0, 0, 0, 0, '', false]
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  addEventListener('click', ({ timeStamp }) => (tappedAt = timeStamp), true)
  // Events without a listener do not appear in a trace.
  addEventListener('pointerdown', () => undefined, true)
  const note = (heading: string, tapped: number, pressed: number) =>
    window.oncePainted(() => {
      const at = performance.now()
      window.painted({ heading, at, sinceTap: at - tapped, longest, pressed })
    })
  const press = (button: Element) => {
    // Measured before the paint, as the app may replace the button.
    const { left, top, width, height } = button.getBoundingClientRect()
    window.oncePainted(() => window.shown(left + width / 2, top + height / 2, performance.now()))
    pressed++
    foundAt = 0
    isNew = false
  }
  const look = () => {
    const heading = document.querySelector('#app h1')?.textContent ?? ''
    const now = document.querySelector('.outcome-rows li') ? contacts : heading
    if (now !== '' && now !== shown) {
      shown = now
      isNew = true
      note(now, tappedAt, pressed)
    }
    const next = presses[pressed]
    const button =
      isNew &&
      [...document.querySelectorAll('#app button')].find(({ textContent }) => textContent === next?.button)
    if (button && next) {
      if (foundAt === 0) button.scrollIntoView({ block: 'nearest' })
      foundAt ||= performance.now()
      if (performance.now() - foundAt >= next.wait) press(button)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Milliseconds: longer than the tap guard, and longer than a tap keeps the page busy. */
const PAST_THE_GUARD = 450

/** Milliseconds per press: longer than any press takes that has an effect at all. */
const GIVEN_UP = 60_000

/** The buttons to press, and the heading to wait for after the last. */
type Presses = readonly [buttons: readonly string[], last: string]
export type How = readonly [slowed: Slowed, ...Presses]

/** Opens a page and presses each button as soon as it can, by real touch events, which no script can send. */
const visit = async (
  { page, tools }: Phone,
  address: string,
  ...[buttons, last]: Presses
): Promise<Visit> => {
  let readable: number | undefined
  const screens: Painted[] = []
  const end = new Promise<Painted>(done => {
    void page.exposeFunction('painted', (screen: Painted) => {
      screens.push(screen)
      if (screen.heading === last && screen.pressed === buttons.length) done(screen)
    })
  })
  await page.exposeFunction('shown', async (x: number, y: number, at: number) => {
    readable ??= at
    await tools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await tools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  })
  const presses = buttons.map((button, at) => ({
    button,
    wait: at === 0 ? 0 : PAST_THE_GUARD + (button === CLEAR ? LONG_WAIT_MS : 0)
  }))
  await page.addInitScript(watch, { presses, contacts: CONTACTS })
  await page.goto(address, { waitUntil: 'commit' })
  const reached = await Promise.race([end, setTimeout(GIVEN_UP * buttons.length, undefined, { ref: false })])
  if (readable === undefined) throw new Error(`${address} was never readable.`)
  return { readable, screens, reached }
}

/** Has the worker cache the floor. The checklist registers its own worker, and refuses any other. */
const KEEP = `navigator.serviceWorker.register(trustedTypes
  .createPolicy('sw-url', { createScriptURL: address => address })
  .createScriptURL(new URL('sw.js', location.href).href))`

/** Visits a page for the first time, or from its worker's cache. */
export const load = (browser: Browser, address: string, ...[slowed, ...presses]: How): Promise<Visit> =>
  onPhone(
    browser,
    async phone => {
      const { page } = phone
      if (slowed.isWarm) {
        await page.goto(address)
        await page.evaluate(KEEP).catch(() => undefined)
        await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
        await page.goto('about:blank')
      }
      await slow(phone, slowed)
      return visit(phone, address, ...presses)
    },
    slowed.isWarm ? 'allow' : 'block'
  )

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** A trace event, in microseconds. `tdur` is CPU time, without waiting for other threads. */
interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/** Microseconds after a tap in which the main thread's work counts as the tap's. */
const AFTERWARDS = 300_000

/** @returns the milliseconds of each main-thread task after a tap. @throws if there is no tap. */
const tasksAfterTaps = (traceEvents: readonly Traced[]): readonly number[] => {
  const taps = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointerdown'
  )
  const [first] = taps
  if (!first) throw new Error('There is no tap.')
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid)
    .filter(({ ts, dur = 0 }) => taps.some(tap => ts + dur > tap.ts && ts < tap.ts + AFTERWARDS))
    .map(({ dur = 0, tdur = dur }) => tdur / 1_000)
}

/**
 * Holds conversations on one page, at a CPU slowdown of 4. The first is slower, and counts like the others.
 * @param buttons lead from the first screen back to it. @returns each painted screen, and the milliseconds of
 * each task after a tap.
 */
export const holdConversations = (
  browser: Browser,
  address: string,
  times: number,
  buttons: readonly string[]
) =>
  onPhone(browser, async phone => {
    await slow(phone, { label: 'CPU 4×', cpu: 4 })
    await browser.startTracing(phone.page, { categories: CATEGORIES })
    const all = Array.from({ length: times }, () => buttons).flat()
    const { screens, reached } = await visit(phone, address, all, FIRST)
    const trace = JSON.parse((await browser.stopTracing()).toString())
    if (!reached) throw new Error(`A tap was lost after ${screens.length} screens.`)
    return { screens, tasks: tasksAfterTaps(trace.traceEvents) }
  })
