import type { Page } from '@playwright/test'
import { print } from '../../../tools/commands/console.ts'
import { type Distance, distanceOn } from '../../support/distance/measure.ts'
import { ROUTES, type Route } from '../../support/distance/routes.ts'
import { secondsOf, type Way, walkRoute } from '../../support/distance/walk-route.ts'
import { expect, test } from '../support/base.ts'
import { LONG } from '../support/marks.ts'
import { isShort } from './short.ts'

/** How many words an officer may have to say before the outcome. Who chooses everything is asked everything. */
const SAID_AT_MOST: Readonly<Record<string, number>> = {
  'no to all': 100,
  'everything chosen': Number.POSITIVE_INFINITY
}

const placeOf = ({ force, at, language, personLanguage }: Route) =>
  [force ?? 'no force', at, language ?? personLanguage ?? 'English'].join(', ')

const HEAD =
  'conversation | taps | words in sight, said | seconds | first number that answers (words before) | numbers in the first window | windows'

/** A line of the table of all conversations. */
const lineOf = (route: Route, way: Way, { first, numbersInSight, rows, height, window }: Distance) =>
  [
    `${route.name}, ${placeOf(route)}`,
    way.taps,
    `${way.words.inSight}, ${way.words.said}`,
    secondsOf(way).toFixed(0),
    `${first.name} (${first.wordsBefore})`,
    `${numbersInSight} of ${rows}`,
    (height / window).toFixed(1)
  ].join(' | ')

const expectShort = async (page: Page, route: Route, way: Way) => {
  const { name } = route
  const distance = await isShort(page, name)
  print(lineOf(route, way, distance))
  expect.soft(way.words.said, `${name}: words said`).toBeLessThanOrEqual(SAID_AT_MOST[name] ?? 155)
  const { answers } = distance
  await page.setViewportSize({ width: 320, height: 568 })
  await expect(async () => {
    const small = await distanceOn(page)
    expect(small.numbersInSight, `${name}: on the smallest phone`).toBeGreaterThanOrEqual(3)
    expect(small.answeringInSight, `${name}: one that answers, on the smallest phone`).toBe(answers)
  }).toPass({ timeout: 10_000 })
  await page.close()
}

/** The most ways, a night, and Welsh. */
const STANDS_FOR_OTHERS = /^(?:no force, .*T03|west-yorkshire|north-wales)/

test.use({ hasTouch: true, isMobile: true })

for (const [where, routes, tag] of [
  [
    'with and without a force, at night, and in Welsh',
    ROUTES.filter(route => STANDS_FOR_OTHERS.test(placeOf(route))),
    []
  ],
  ['all eighteen, which it prints', ROUTES, [LONG]]
] as const)
  test(`promise 1, distance: ${where}: few words are said before the outcome, three numbers are in its first window, one that answers if any does, and it is short (U35, U39, U40)`, {
    tag: [...tag]
  }, async ({ context }) => {
    expect(ROUTES).toHaveLength(18)
    test.setTimeout(60_000 * routes.length)
    print(HEAD)
    for (const route of routes)
      await test.step(route.name, async () => {
        const { page, way } = await walkRoute(context, route)
        await expectShort(page, route, way)
      })
  })
