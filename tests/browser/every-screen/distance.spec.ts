import type { Page } from '@playwright/test'
import { distanceOn } from '../../support/distance/measure.ts'
import { ROUTES, type Route } from '../../support/distance/routes.ts'
import { beginAgain, openFor, walkFrom } from '../../support/distance/walk-route.ts'
import { expect, test } from '../support/base.ts'
import { LONG } from '../support/long.ts'
import { inJanuary } from './in-january.ts'

/** The outcome may be this many windows long, by its rows. */
const windows = (rows: number) => (rows > 5 ? 2.7 : 2.5)

const placeOf = ({ force, at, language, personLanguage }: Route) =>
  [force ?? 'no force', at, language ?? personLanguage ?? 'English'].join(', ')

/** One page walks all routes of a place, one after another. */
const PLACES = [...new Set(ROUTES.map(placeOf))].map(
  place => [place, ROUTES.filter(route => placeOf(route) === place)] as const
)

const expectShort = async (page: Page, { name }: Route) => {
  const { height, window, rows, numbersInSight, answers, answeringInSight } = await distanceOn(page)
  expect.soft(rows, `${name}: rows`).toBeGreaterThanOrEqual(3)
  expect.soft(numbersInSight, `${name}: numbers in the first window`).toBeGreaterThanOrEqual(3)
  expect.soft(answeringInSight, `${name}: one that answers is in the first window`).toBe(answers)
  expect.soft(height / window, `${name}: windows long`).toBeLessThanOrEqual(windows(rows))
}

/** The most routes, a night, and Welsh. */
const STANDS_FOR_OTHERS = /^(?:no force, .*T22|west-yorkshire|north-wales)/

test.use({ hasTouch: true, isMobile: true })

for (const [place, routes] of PLACES)
  test(`promise 1, distance: ${place}: three numbers are in the first window, one that answers if any does, and the outcome is short`, {
    tag: STANDS_FOR_OTHERS.test(place) ? [] : LONG
  }, async ({ page, baseURL }) => {
    test.setTimeout(60_000 * routes.length)
    for (const [index, route] of routes.entries()) {
      if (index === 0) await openFor(page, baseURL ?? '', { ...route, at: inJanuary(route.at) })
      else await beginAgain(page, route)
      await walkFrom(page, route)
      await expectShort(page, route)
    }
  })

test('distance: fifteen routes are walked', () => {
  expect(ROUTES).toHaveLength(15)
})
