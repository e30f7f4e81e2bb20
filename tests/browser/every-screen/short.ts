import type { Page } from '@playwright/test'
import { type Distance, distanceOn } from '../../support/distance/measure.ts'
import type { Way } from '../../support/distance/walk-route.ts'
import { expect } from '../support/base.ts'

const soft = expect.soft

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

/** @returns the same of an outcome before which few words were said. */
export const isShort = (page: Page, who: string, { words }: Way): Promise<Distance> => {
  soft(words.said, `words said, ${who}`).toBeLessThanOrEqual(SAID_AT_MOST[who] ?? 155)
  return isShortHere(page, who)
}
