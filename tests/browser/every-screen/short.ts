import type { Page } from '@playwright/test'
import { type Distance, distanceOn } from '../../support/distance/measure.ts'
import { expect } from '../support/base.ts'

const soft = expect.soft

/** The most words an officer says before the outcome. Choosing everything leads to every question. */
const SAID_AT_MOST: Readonly<Record<string, number>> = {
  'no to all': 100,
  'everything chosen': Number.POSITIVE_INFINITY
}

/** Checks that an outcome is short, with three numbers in the first window. @returns its measures. */
export const isShortHere = async (page: Page, who: string): Promise<Distance> => {
  const distance = await distanceOn(page)
  const { height, window, rows, numbersInSight, answers, answeringInSight } = distance
  soft(rows, `rows, ${who}`).toBeGreaterThanOrEqual(3)
  soft(numbersInSight, `numbers in the first window, ${who}`).toBeGreaterThanOrEqual(3)
  soft(answeringInSight, `one that answers is in the first window, if any does, ${who}`).toBe(answers)
  // A sixth row appears only after three grave needs.
  soft(height / window, `windows long, ${who}`).toBeLessThanOrEqual(rows > 5 ? 2.7 : 2.5)
  return distance
}

/** Also checks that few words were said before the outcome. @returns its measures. */
export const isShort = (page: Page, who: string, said: number): Promise<Distance> => {
  soft(said, `words said, ${who}`).toBeLessThanOrEqual(SAID_AT_MOST[who] ?? 155)
  return isShortHere(page, who)
}
