import type { Page } from '@playwright/test'

/** How far it is to a number on the outcome. */
export interface Distance {
  /** The height of the outcome, and of the window that it is read through, in pixels. */
  readonly height: number
  readonly window: number
  /** Rows under "Contact first", and how many of their numbers are wholly in sight before anybody scrolls. */
  readonly rows: number
  readonly numbersInSight: number
  /** Whether a row answers now, and whether the number of one that does is in sight. */
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

/** @param page at an outcome. */
export const distanceOn = (page: Page): Promise<Distance> => page.evaluate(inPage)

/** @returns the heading of a screen, and how many words of it are in sight before anybody scrolls. */
export const wordsOn = (page: Page): Promise<{ readonly heading: string; readonly inSight: number }> =>
  page.evaluate(() => {
    const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0
    const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT)
    let inSight = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { width, top } = node.parentElement?.getBoundingClientRect() ?? { width: 0, top: end }
      if (width > 1 && top < end) inSight += node.textContent?.trim().split(/\s+/).filter(Boolean).length ?? 0
    }
    return { heading: document.querySelector('h1')?.textContent ?? '', inSight }
  })
