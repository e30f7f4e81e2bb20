import type { Page } from '@playwright/test'

/** How far the outcome's numbers are. */
export interface Distance {
  /** The height in pixels of the outcome, and of the window onto it. */
  readonly height: number
  readonly window: number
  /** Rows under "Contact first", and how many of their numbers are in sight without scrolling. */
  readonly rows: number
  readonly numbersInSight: number
  /** Whether a row answers now, and whether the number of such a row is in sight. */
  readonly answers: boolean
  readonly answeringInSight: boolean
}

/** Runs in the page. */
const inPage = (): Distance => {
  const main = document.querySelector('main')
  const list = document.querySelector('.outcome-contacts > ul')
  if (!main || !list) throw new Error('The screen shows no outcome.')
  const top = main.getBoundingClientRect().top
  const bottomOf = (element: Element) => element.getBoundingClientRect().bottom - top + main.scrollTop
  const rows = [...list.children].map(row => ({
    number: row.querySelector('a[href^="tel:"]'),
    answers: row.querySelector('[data-mark="answers"]') !== null
  }))
  const numbers = rows.flatMap(({ number, answers }) => (number ? [{ number, answers }] : []))
  const inSight = numbers.filter(({ number }) => bottomOf(number) <= main.clientHeight)
  return {
    height: main.scrollHeight,
    window: main.clientHeight,
    rows: rows.length,
    numbersInSight: inSight.length,
    answers: numbers.some(({ answers }) => answers),
    answeringInSight: inSight.some(({ answers }) => answers)
  }
}

/** @param page showing an outcome. */
export const distanceOn = (page: Page): Promise<Distance> => page.evaluate(inPage)

/** Runs in the page. */
const countInPage = (): readonly [heading: string, said: number] => {
  const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT)
  let said = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    if (!parent?.closest('.say') || parent.closest('.in-their-language, .text-state')) continue
    if (parent.getBoundingClientRect().width > 1)
      said += node.textContent?.trim().split(/\s+/).filter(Boolean).length ?? 0
  }
  return [document.querySelector('h1')?.textContent ?? '', said]
}

/** @returns the heading of a screen, and how many words the officer says there, in one language. */
export const wordsSaidOn = (page: Page) => page.evaluate(countInPage)
