import { print } from '../../../tools/commands/console.ts'
import { type Distance, distanceOn } from '../../support/distance/measure.ts'
import { ROUTES, type Route } from '../../support/distance/routes.ts'
import { secondsOf, type Way, walkRoute } from '../../support/distance/walk-route.ts'
import { expect, test } from '../support/base.ts'
import { LONG } from '../support/marks.ts'
import { isShort } from './short.ts'

const placeOf = ({ force, at, language, personLanguage }: Route) =>
  [force ?? 'no force', at, language ?? personLanguage ?? 'English'].join(', ')

const HEAD =
  'conversation | taps | words in sight, said | seconds | first number that answers (words before) | numbers in the first window | windows'

/** @returns a line of the table of conversations. */
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

test.use({ hasTouch: true, isMobile: true })

test('promise 1, distance: in all eighteen conversations few words are said before the outcome, three numbers are in its first window, one that answers if any does, and it is short (U35, U39, U40)', {
  tag: LONG
}, async ({ context }) => {
  expect(ROUTES).toHaveLength(18)
  test.setTimeout(60_000 * ROUTES.length)
  print(HEAD)
  for (const route of ROUTES)
    await test.step(route.name, async () => {
      const { page, way } = await walkRoute(context, route)
      const distance = await isShort(page, route.name, way)
      print(lineOf(route, way, distance))
      await page.setViewportSize({ width: 320, height: 568 })
      await expect(async () => {
        const small = await distanceOn(page)
        expect(small.numbersInSight, `on the smallest phone, ${route.name}`).toBeGreaterThanOrEqual(3)
        expect(small.answeringInSight, `one that answers, there, ${route.name}`).toBe(distance.answers)
      }).toPass({ timeout: 10_000 })
      await page.close()
    })
})
