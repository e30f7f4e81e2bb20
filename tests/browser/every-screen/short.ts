import type { Page } from '@playwright/test'
import { type Distance, distanceOn } from '../../support/distance/measure.ts'
import type { Way } from '../../support/distance/walk-route.ts'
import { expect } from '../support/base.ts'

const soft = expect.soft

const SMALLEST = { width: 320, height: 568 }

/** How many words an officer may have to say before the outcome. Who chooses everything is asked everything. */
const SAID_AT_MOST: Readonly<Record<string, number>> = {
  'no to all': 100,
  'everything chosen': Number.POSITIVE_INFINITY
}

/** @returns how far an outcome is, which has three numbers in the first window and is short. */
export const isShortHere = async (page: Page, who: string): Promise<Distance> => {
  const distance = await distanceOn(page)
  const { height, window, rows, numbersInSight, answers, answeringInSight } = distance
  soft(rows, `rows, ${who}`).toBeGreaterThanOrEqual(3)
  soft(numbersInSight, `numbers in the first window, ${who}`).toBeGreaterThanOrEqual(3)
  soft(answeringInSight, `one that answers is in the first window, if any does, ${who}`).toBe(answers)
  // The sixth row is for who said three grave needs.
  soft(height / window, `windows long, ${who}`).toBeLessThanOrEqual(rows > 5 ? 2.7 : 2.5)
  return distance
}

/** @returns the same of an outcome before which few words were said, and whose numbers are in sight on the smallest phone too. */
export const isShort = async (page: Page, who: string, { words }: Way): Promise<Distance> => {
  const distance = await isShortHere(page, who)
  soft(words.said, `words said, ${who}`).toBeLessThanOrEqual(SAID_AT_MOST[who] ?? 155)
  const size = page.viewportSize()
  await page.setViewportSize(SMALLEST)
  await expect(async () => {
    const small = await distanceOn(page)
    expect(small.numbersInSight, `on the smallest phone, ${who}`).toBeGreaterThanOrEqual(3)
    expect(small.answeringInSight, `one that answers, on the smallest phone, ${who}`).toBe(distance.answers)
  }).toPass({ timeout: 10_000 })
  if (size) await page.setViewportSize(size)
  return distance
}
