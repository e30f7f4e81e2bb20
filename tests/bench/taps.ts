import type { Browser } from '@playwright/test'
import { LONG_WAIT_MS } from '../../src/live/platform/tap-guard.ts'
import { CLEAR } from './pages.ts'
import { coldPhone, PAST_THE_GUARD, type Phone, touch } from './phone.ts'

/** What taps take with the processor slowed four times, in milliseconds. */
export interface Taps {
  /** From a tap to the next question painted, at the 95th of 100. */
  readonly question: number
  /** The longest task after any tap. */
  readonly longest: number
}

interface Painted {
  readonly heading: string
  readonly took: number
}

declare global {
  interface Window {
    painted: Painted[]
  }
}

/** Runs in the page: takes note how long it was from each tap to the paint of another heading. */
const takeNote = () => {
  window.painted = []
  const headingNow = () => document.querySelector('#app h1')?.textContent ?? ''
  const onceItDiffers = (before: string, tapped: number) =>
    requestAnimationFrame(() => {
      const heading = headingNow()
      if (heading === before) {
        onceItDiffers(before, tapped)
        return
      }
      window.oncePainted(() => window.painted.push({ heading, took: performance.now() - tapped }))
    })
  addEventListener('click', ({ timeStamp }) => onceItDiffers(headingNow(), timeStamp), true)
}

const tap = async (phone: Phone, name: string) => {
  const button = phone.page.getByRole('button', { name, exact: true })
  if (name === CLEAR) {
    await button.scrollIntoViewIfNeeded()
    await phone.page.waitForTimeout(LONG_WAIT_MS + PAST_THE_GUARD)
  }
  const [x, y] = await button.evaluate((one): [number, number] => {
    one.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = one.getBoundingClientRect()
    return [left + width / 2, top + height / 2]
  })
  await touch(phone, x, y)
  await phone.page.waitForTimeout(PAST_THE_GUARD)
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** An event of a browser's trace, with microseconds; `tdur` is what the processor worked for it, without waiting for others. */
interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/** For so long after a tap what the main thread does counts as the tap's. Milliseconds. */
const AFTERWARDS = 300

/**
 * @param trace as JSON, of a page that was tapped.
 * @returns what the main thread worked for each of its tasks after a tap, in milliseconds.
 * @throws if there is no tap in it.
 */
const tasksAfterTaps = (trace: string): readonly number[] => {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly Traced[] }
  const taps = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointerdown'
  )
  const [first] = taps
  if (!first) throw new Error('There is no tap.')
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid)
    .filter(({ ts, dur = 0 }) => taps.some(tap => ts + dur > tap.ts && ts < tap.ts + AFTERWARDS * 1_000))
    .map(({ dur = 0, tdur = dur }) => tdur / 1_000)
}

/** @returns the least figure that 95 of 100 do not exceed. @throws if nothing was measured. */
const p95 = (figures: readonly number[]): number => {
  const figure = [...figures].sort((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1]
  if (figure === undefined) throw new Error('Nothing was measured.')
  return figure
}

/**
 * Holds conversations on a page that was just opened, by touch. The first is slower, and counts like any other.
 * @param buttons to press from the first screen to the first screen again.
 * @param questions the headings that count.
 */
export const measureTaps = async (
  browser: Browser,
  address: string,
  times: number,
  buttons: readonly string[],
  questions: readonly string[]
): Promise<Taps> => {
  const phone = await coldPhone(browser, { label: 'CPU 4×', cpu: 4 })
  const { page } = phone
  try {
    await page.addInitScript(takeNote)
    await page.goto(address)
    await browser.startTracing(page, { categories: CATEGORIES })
    for (let time = 0; time < times; time++) for (const name of buttons) await tap(phone, name)
    const trace = (await browser.stopTracing()).toString()
    const painted = await page.evaluate(() => window.painted)
    const toQuestions = painted.filter(({ heading }) => questions.includes(heading))
    return { question: p95(toQuestions.map(({ took }) => took)), longest: Math.max(...tasksAfterTaps(trace)) }
  } finally {
    await phone.close()
  }
}
