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
  /** The first number that answers: its service, and the words before it. */
  readonly first: { readonly name: string; readonly wordsBefore: number }
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
  const first = numbers.find(({ answers }) => answers)?.number
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  let wordsBefore = 0
  for (let node = texts.nextNode(); node && !first?.contains(node); node = texts.nextNode())
    if ((node.parentElement?.getBoundingClientRect().width ?? 0) > 1)
      wordsBefore += node.textContent?.trim().split(/\s+/).filter(Boolean).length ?? 0
  const inSight = numbers.filter(({ number }) => bottomOf(number) <= main.clientHeight)
  return {
    height: main.scrollHeight,
    window: main.clientHeight,
    rows: rows.length,
    numbersInSight: inSight.length,
    answers: numbers.some(({ answers }) => answers),
    answeringInSight: inSight.some(({ answers }) => answers),
    first: { name: first?.closest('li')?.querySelector('h3')?.textContent ?? '', wordsBefore }
  }
}

/** @param page showing an outcome. */
export const distanceOn = (page: Page): Promise<Distance> => page.evaluate(inPage)

/** Word counts of a screen. */
export interface Words {
  readonly heading: string
  /** In sight without scrolling. */
  readonly inSight: number
  /** Spoken by the officer, in one language. */
  readonly said: number
}

/** Runs in the page. */
const countInPage = (): Words => {
  const main = document.querySelector('main')
  const end = main?.getBoundingClientRect().bottom ?? 0
  const walker = document.createTreeWalker(main ?? document, NodeFilter.SHOW_TEXT)
  let [inSight, said] = [0, 0]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const { width, top } = parent?.getBoundingClientRect() ?? { width: 0, top: end }
    const words = width > 1 ? (node.textContent?.trim().split(/\s+/).filter(Boolean).length ?? 0) : 0
    if (top < end) inSight += words
    if (parent?.closest('.say') && !parent.closest('.in-their-language, .text-state')) said += words
  }
  return { heading: document.querySelector('h1')?.textContent ?? '', inSight, said }
}

export const wordsOn = (page: Page): Promise<Words> => page.evaluate(countInPage)
