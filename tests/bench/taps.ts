import type { Browser, Page } from '@playwright/test'
import { median, p95 } from './figures.ts'
import { coldPhone, type Phone, touch } from './phone.ts'
import { type Busy, busyAfterTaps } from './trace.ts'

/** What taps take with the processor slowed four times, in milliseconds. */
export interface Taps {
  /** From a tap to the next question painted, at the 95th of 100. */
  readonly question: number
  /** The same to the outcome; `undefined` if there is none. */
  readonly outcome: number | undefined
  /** What the main thread works after a tap to the next question, at the median. */
  readonly worked: number
  /** The longest task after any of these; and after any tap. */
  readonly longestToQuestion: number
  readonly longest: number
}

/** The heading of the outcome. */
const OUTCOME = 'Tips and contacts'

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
  await button.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await touch(phone, x + width / 2, y + height / 2)
  await phone.page.waitForTimeout(PAST_THE_GUARD)
}

const walk = async (phone: Phone, times: number, buttons: readonly string[]) => {
  for (let time = 0; time < times; time++) for (const name of buttons) await tap(phone, name)
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Walks, and writes down what the browser does meanwhile. @returns the trace, as JSON. */
export const traced = async (browser: Browser, page: Page, walk: () => Promise<void>): Promise<string> => {
  await browser.startTracing(page, { categories: CATEGORIES })
  await walk()
  return (await browser.stopTracing()).toString()
}

/** Of the taps of whole conversations, which led to a question; each conversation begins with these. */
const areToQuestions = (busy: readonly Busy[], { buttons, questions }: Conversation) =>
  busy.filter((_, at) => at % buttons.length < questions.length)

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
    const took = (headings: readonly string[]) =>
      painted.filter(({ heading }) => headings.includes(heading)).map(one => one.took)
    const busy = busyAfterTaps(trace)
    const toQuestions = areToQuestions(busy, conversation)
    const outcomes = took([OUTCOME])
    return {
      question: p95(took(conversation.questions)),
      outcome: outcomes.length > 0 ? p95(outcomes) : undefined,
      worked: median(toQuestions.map(({ all }) => all)),
      longestToQuestion: Math.max(...toQuestions.map(({ longest }) => longest)),
      longest: Math.max(...busy.map(({ longest }) => longest))
    }
  } finally {
    await phone.close()
  }
}
