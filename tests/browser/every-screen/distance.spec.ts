import { expect, test } from '@playwright/test'
import { DAY_MS } from '../../../machines/content/vocabulary.ts'
import { distanceOn } from '../../support/distance/measure.ts'
import { ROUTES } from '../../support/distance/routes.ts'
import { walkRoute } from '../../support/distance/walk-route.ts'

/** The outcome may be this many windows long. */
const WINDOWS = 2.5

/** Those whose answers and hours differ most. All of them are measured by npm run distance. */
const WALKED = ['S1', 'S2a', 'S3', 'S10', 'S12']

/** The page of the tests is built in January, and says that it is old by the date of the routes: the same hours in a week of January. */
const EARLIER_MS = 46 * 7 * DAY_MS
const inJanuary = (at: string) => new Date(Date.parse(at) - EARLIER_MS).toISOString()

test.use({ hasTouch: true, isMobile: true })

test('distance: three numbers are in the first window, one that answers if any does, and the outcome is short', async ({
  browser,
  baseURL
}) => {
  test.setTimeout(180_000)
  for (const route of ROUTES.filter(({ name }) => WALKED.includes(name.split(' ')[0] ?? ''))) {
    const page = await browser.newPage()
    await walkRoute(page, baseURL ?? '', { ...route, at: inJanuary(route.at) })
    const { height, window, rows, numbersInSight, answers, answeringInSight } = await distanceOn(page)
    expect.soft(rows, `${route.name}: rows`).toBeGreaterThanOrEqual(3)
    expect.soft(numbersInSight, `${route.name}: numbers in the first window`).toBeGreaterThanOrEqual(3)
    expect.soft(answeringInSight, `${route.name}: one that answers is in the first window`).toBe(answers)
    expect.soft(height / window, `${route.name}: windows long`).toBeLessThanOrEqual(WINDOWS)
    await page.close()
  }
})
