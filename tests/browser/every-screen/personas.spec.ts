import type { Page } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import { readPersonas } from '../../content/personas.ts'
import { routeWith } from '../../support/distance/routes.ts'
import { walkRoute } from '../../support/distance/walk-route.ts'
import { expect, test } from '../support/base.ts'
import { content } from '../support/content.ts'
import { LONG } from '../support/marks.ts'
import { textTwiceAsLarge } from './reflow.ts'
import { isShort, isShortHere } from './short.ts'
import { wrapsOn } from './wraps.ts'

test.use({ hasTouch: true, isMobile: true })

const soft = expect.soft
const SMALL = { width: 360, height: 640 }
const LARGER = { width: 390, height: 844 }

/** A turned phone fits one window, with up to four numbers: one for each row that has a number. */
const turnedIsOneWindow = async (page: Page, who: string) => {
  const numbers = await page.locator('.outcome-contacts > ul .text-number').count()
  const { shown, handOver } = content.screens
  await page.clock.fastForward(GUARD_MS)
  await page.getByRole('button', { name: shown.turn }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(handOver.numbers)
  const main = page.getByRole('main')
  await soft(main.locator('.turned-number'), `numbers, turned round, ${who}`).toHaveCount(
    Math.min(numbers, 4)
  )
  for (const size of [SMALL, { width: 640, height: 360 }]) {
    await page.setViewportSize(size)
    const toScroll = await main.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    soft(toScroll, `to scroll, turned round, ${who}, ${size.width} wide`).toBe(0)
    soft((await wrapsOn(page)).states, `states of two lines, turned round, ${who}`).toEqual([])
  }
}

const routes = readPersonas().map(routeWith)

/** One in this many people stands for the others in `npm test`. */
const ONE_IN = 21

const PEOPLE = [
  ['one person in twenty-one', routes.filter((_, index) => index % ONE_IN === 0), []],
  ['every person', routes, [LONG]]
] as const

for (const [who, met, tags] of PEOPLE)
  test(`promise 1, personas, ${who}: few words are said before the outcome, three numbers are in the first window, one that answers if any does; the outcome is short, large text loses nothing, and turned round it is one window (U35, U39, U40, U42, U51 to U53)`, {
    tag: [...tags]
  }, async ({ context }) => {
    test.setTimeout(met.length * 20_000)
    for (const route of met)
      await test.step(route.name, async () => {
        const { page, said } = await walkRoute(context, route)
        await isShort(page, route.name, said)
        const { alone, states } = await wrapsOn(page)
        soft([...alone, ...states], `a word alone, or a state of two lines, ${route.name}`).toEqual([])
        await textTwiceAsLarge(page)
        await page.setViewportSize(LARGER)
        await isShortHere(page, route.name)
        await page.setViewportSize(SMALL)
        await turnedIsOneWindow(page, route.name)
        await page.close()
      })
  })
