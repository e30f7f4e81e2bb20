import type { Page } from '@playwright/test'
import { type Distance, distanceOn } from '../../support/distance/measure.ts'
import { expect } from '../support/base.ts'

const soft = expect.soft

/** @returns how far an outcome is, which has three numbers in the first window and is short. */
export const isShort = async (page: Page, who: string): Promise<Distance> => {
  const distance = await distanceOn(page)
  const { height, window, rows, numbersInSight, answers, answeringInSight } = distance
  soft(rows, `rows, ${who}`).toBeGreaterThanOrEqual(3)
  soft(numbersInSight, `numbers in the first window, ${who}`).toBeGreaterThanOrEqual(3)
  soft(answeringInSight, `one that answers is in the first window, if any does, ${who}`).toBe(answers)
  // The sixth row is for who said three grave needs.
  soft(height / window, `windows long, ${who}`).toBeLessThanOrEqual(rows > 5 ? 2.7 : 2.5)
  return distance
}
