import type { Browser, Page } from '@playwright/test'
import { p95 } from './figures.ts'
import { coldPhone, type Phone, touch } from './phone.ts'
import { tasksAfterTaps } from './trace.ts'

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
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.painted.push({ heading, took: performance.now() - tapped })
      port2.postMessage(undefined)
    })
  addEventListener('click', ({ timeStamp }) => onceItDiffers(headingNow(), timeStamp), true)
}

/** Longer than presses are ignored after a new screen, and than a tap keeps the page busy. Milliseconds. */
const PAST_THE_GUARD = 450

const tap = async (phone: Phone, name: string) => {
  const button = phone.page.getByRole('button', { name, exact: true })
  const [x, y] = await button.evaluate((one): [number, number] => {
    one.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = one.getBoundingClientRect()
    return [left + width / 2, top + height / 2]
  })
  await touch(phone, x, y)
  await phone.page.waitForTimeout(PAST_THE_GUARD)
}

const walk = async (phone: Phone, times: number, buttons: readonly string[]) => {
  for (let time = 0; time < times; time++) for (const name of buttons) await tap(phone, name)
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Walks, and writes down what the browser does meanwhile. @returns the trace, as JSON. */
const traced = async (browser: Browser, page: Page, walk: () => Promise<void>): Promise<string> => {
  await browser.startTracing(page, { categories: CATEGORIES })
  await walk()
  return (await browser.stopTracing()).toString()
}

/** What is said and pressed in a conversation. */
export interface Conversation {
  /** The buttons to press from the first screen to the first screen again. */
  readonly buttons: readonly string[]
  /** The headings of the questions that the first of them lead to. */
  readonly questions: readonly string[]
}

/** Holds conversations on a page that was just opened, by touch. The first is slower, and counts like any other. */
export const measureTaps = async (
  browser: Browser,
  address: string,
  times: number,
  conversation: Conversation
): Promise<Taps> => {
  const phone = await coldPhone(browser, { label: 'CPU 4×', cpu: 4 })
  const { page } = phone
  try {
    await page.addInitScript(takeNote)
    await page.goto(address)
    const trace = await traced(browser, page, () => walk(phone, times, conversation.buttons))
    const painted = await page.evaluate(() => window.painted)
    const toQuestions = painted.filter(({ heading }) => conversation.questions.includes(heading))
    return { question: p95(toQuestions.map(({ took }) => took)), longest: Math.max(...tasksAfterTaps(trace)) }
  } finally {
    await phone.close()
  }
}
