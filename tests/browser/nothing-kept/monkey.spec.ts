import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { expect, test } from '../support/walker.ts'
import { numberOf, openForWalks } from './support/monkey/walk.ts'

/** One walk, unless `npm run test:all -- monkey` asks for more. */
const { MONKEY_SEED: seed = '1', MONKEY_WALKS: wanted = '1' } = process.env

/** Parts of a run, which the workers share. */
const PARTS = Math.min(Number(wanted), 8)

/** Longest that a walk takes, on a machine that is busy with others. Milliseconds. */
const WALK_MS = 60_000

/** Most walks are short, as conversations are. */
const numbers = fc.oneof(
  { weight: 19, arbitrary: fc.array(fc.nat(), { minLength: 15, maxLength: 25, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(fc.nat(), { minLength: 50, maxLength: 300, size: 'max' }) }
)

for (let part = 0; part < PARTS; part++)
  test(`promise 3, nothing kept: random walks find nothing stored or broken, part ${part + 1} of ${PARTS}`, async ({
    page
  }) => {
    const numRuns = Math.ceil(Number(wanted) / PARTS)
    test.setTimeout(60_000 + numRuns * WALK_MS)
    const walk = await openForWalks(page)
    let [walks, actions] = [0, 0]
    const check = await fc.check(
      fc.asyncProperty(numbers, async chosen => {
        const { done, wrong } = await walk(chosen)
        walks++
        actions += done.length
        expect(wrong, `MONKEY_SEED=${seed}, part ${part + 1}, walk ${walks}: ${done.join(', ')}`).toEqual([])
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
const steps = ['Danger now', 'out of sight or back'].map(numberOf)

/** Takes the two steps on a page of its own. @param leaks what the page does beside its own. */
const walkOnce = async (page: Page, ...leaks: readonly (() => void)[]) => {
  for (const leak of leaks) await page.addInitScript(leak)
  return (await openForWalks(page))(steps)
}

test('self-check: a random walk fails on a page that leaks, and on no other', async ({ context }) => {
  test.slow()
  const nextPage = () => context.newPage()
  expect((await walkOnce(await nextPage())).wrong).toEqual([])
  const leaking = await walkOnce(await nextPage(), ...PLANTED.map(([plant]) => plant))
  for (const [, objection] of PLANTED) expect(leaking.wrong).toContainEqual(expect.stringMatching(objection))
  const uncovered = await walkOnce(await nextPage(), keepUncovered)
  expect(uncovered.wrong).toContainEqual(expect.stringMatching(/^out of sight it shows/))
})
