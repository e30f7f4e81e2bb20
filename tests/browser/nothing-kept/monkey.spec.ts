import type { Browser, Page } from '@playwright/test'
import fc from 'fast-check'
import { LONG } from '../support/long.ts'
import { expect, test } from '../support/walker.ts'
import { actionOf } from './support/monkey/actions.ts'
import { walkAtRandom } from './support/monkey/walk.ts'
import { setTraps } from './support/traps.ts'

const { MONKEY_SEED: seed = '1', MONKEY_WALKS: walks = '8' } = process.env

/** Parts of a run, which the workers share. */
const PARTS = 8

const NOON = new Date('2026-11-25T12:00:00Z')

/** Most walks are short, as conversations are. */
const numbers = fc.oneof(
  { weight: 19, arbitrary: fc.array(fc.nat(), { minLength: 15, maxLength: 25, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(fc.nat(), { minLength: 50, maxLength: 300, size: 'max' }) }
)

/** Opens a page of its own for a walk. @param prepare what is done to it first. */
const walkOnce = async (
  browser: Browser,
  baseURL: string | undefined,
  chosen: readonly number[],
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()
) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 640 } })
  const page = await context.newPage()
  await setTraps(page)
  await prepare(page)
  await page.clock.install({ time: NOON })
  await page.goto('/')
  await page.clock.pauseAt(NOON.getTime() + 60_000)
  const walked = await walkAtRandom(page, chosen)
  await context.close()
  return walked
}

for (let part = 0; part < PARTS; part++)
  test(`nothing kept: random walks find nothing stored or broken, part ${part + 1} of ${PARTS}`, {
    tag: part < 2 ? [] : LONG
  }, async ({ browser, baseURL }) => {
    const numRuns = Math.ceil(Number(walks) / PARTS)
    test.setTimeout(numRuns * 120_000)
    let actions = 0
    const check = await fc.check(
      fc.asyncProperty(numbers, async chosen => {
        const { done, wrong } = await walkOnce(browser, baseURL, chosen)
        actions += done.length
        expect(wrong, `MONKEY_SEED=${seed}: ${done.join(', ')}`).toEqual([])
      }),
      { seed: Number(seed) + part, numRuns, endOnFailure: true }
    )
    if (check.failed) throw check.errorInstance
    console.log(`MONKEY_SEED=${seed}: ${numRuns} walks, ${actions} actions`)
  })

/** What a page could do wrong at each press, all at once, and words by which the walk must object to each. */
const PLANTED: readonly (readonly [plant: () => void, objection: RegExp])[] = [
  [() => addEventListener('click', () => history.replaceState({ n: 1, answer: 'yes' }, '')), /^state: /],
  [
    () =>
      addEventListener('click', () => {
        document.title = 'yes'
      }),
    /^title: yes$/
  ],
  [
    () => addEventListener('click', () => sessionStorage.setItem('answer', 'yes')),
    /^sessionStorage: answer$/
  ],
  [() => addEventListener('click', () => void fetch('/planted').catch(() => undefined)), /^traps: fetch$/],
  [
    () =>
      addEventListener('click', () => document.createElement('img').setAttribute('src', '/planted-image')),
    /^\/planted-image$/
  ],
  [() => addEventListener('click', () => document.body.append(document.createElement('h1'))), /^headings: /]
]

/** What keeps the page from covering itself. */
const keepUncovered = () =>
  addEventListener('visibilitychange', event => event.stopImmediatePropagation(), { capture: true })

/** Two steps in which there is a press, and something to cover. */
const steps = ['Danger now', 'out of sight or back'].map(name =>
  [...Array(64).keys()].findIndex(number => actionOf(number) === name)
)

test('self-check: a random walk fails on a page that leaks, and on no other', async ({
  browser,
  baseURL
}) => {
  test.slow()
  expect(await walkOnce(browser, baseURL, steps)).toEqual({ done: steps.map(actionOf), wrong: [] })
  const leaking = await walkOnce(browser, baseURL, steps, async page => {
    for (const [plant] of PLANTED) await page.addInitScript(plant)
  })
  for (const [, objection] of PLANTED) expect(leaking.wrong).toContainEqual(expect.stringMatching(objection))
  const uncovered = await walkOnce(browser, baseURL, steps, page => page.addInitScript(keepUncovered))
  expect(uncovered.wrong).toContainEqual(expect.stringMatching(/^out of sight it shows/))
})
