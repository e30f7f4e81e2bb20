import type { Page } from '@playwright/test'
import { distanceOn } from '../../support/distance/measure.ts'
import { ROUTES, type Route } from '../../support/distance/routes.ts'
import { beginAgain, openAgainFor, openFor, walkFrom } from '../../support/distance/walk-route.ts'
import { expect, test } from '../support/base.ts'
import { LONG } from '../support/marks.ts'
import { inJanuary } from './in-january.ts'

/** The outcome may be this many windows long, by its rows. */
const windows = (rows: number) => (rows > 5 ? 2.7 : 2.5)

const placeOf = ({ force, at, language, personLanguage }: Route) =>
  [force ?? 'no force', at, language ?? personLanguage ?? 'English'].join(', ')

const expectShort = async (page: Page, { name }: Route) => {
  const { height, window, rows, numbersInSight, answers, answeringInSight } = await distanceOn(page)
  expect.soft(rows, `${name}: rows`).toBeGreaterThanOrEqual(3)
  expect.soft(numbersInSight, `${name}: numbers in the first window`).toBeGreaterThanOrEqual(3)
  expect.soft(answeringInSight, `${name}: one that answers is in the first window`).toBe(answers)
  expect.soft(height / window, `${name}: windows long`).toBeLessThanOrEqual(windows(rows))
  await page.setViewportSize({ width: 320, height: 568 })
  await expect(page.locator('.outcome-head p.sr-only')).toBeAttached()
  const small = await distanceOn(page)
  expect.soft(small.numbersInSight, `${name}: on the smallest phone`).toBeGreaterThanOrEqual(3)
  expect.soft(small.answeringInSight, `${name}: one that answers, on the smallest phone`).toBe(answers)
  await page.setViewportSize({ width: 360, height: 640 })
}

/** The most routes, a night, and Welsh. */
const STANDS_FOR_OTHERS = /^(?:no force, .*T22|west-yorkshire|north-wales)/

const standsForOthers = (route: Route) => STANDS_FOR_OTHERS.test(placeOf(route))

test.use({ hasTouch: true, isMobile: true })

for (const [where, routes, tag] of [
  ['with and without a force, at night, and in Welsh', ROUTES.filter(standsForOthers), []],
  ['everywhere else', ROUTES.filter(route => !standsForOthers(route)), [LONG]]
] as const)
  test(`promise 1, distance: ${where}: three numbers are in the first window, one that answers if any does, and the outcome is short`, {
    tag: [...tag]
  }, async ({ page, baseURL }) => {
    expect(ROUTES).toHaveLength(15)
    test.setTimeout(60_000 * routes.length)
    for (const [index, route] of routes.entries())
      await test.step(route.name, async () => {
        const before = routes[index - 1]
        const there = { ...route, at: inJanuary(route.at) }
        if (!before) await openFor(page, baseURL ?? '', there)
        else if (placeOf(before) === placeOf(route)) await beginAgain(page, route)
        else await openAgainFor(page, baseURL ?? '', there)
        await walkFrom(page, route)
        await expectShort(page, route)
      })
  })
