import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { LONG_WAIT_MS } from '../../../src/live/platform/tap-guard.ts'
import type { Walker } from '../support/walker.ts'
import { auditorOf, expect, test } from './support/audited.ts'
import { BY, turn } from './support/endings.ts'
import { watchNetwork } from './support/network.ts'

/** One walk, unless `npm run test:all -- monkey` asks for more. */
const { MONKEY_SEED: seed = '1', MONKEY_WALKS: wanted = '1' } = process.env

/** The parts of a run, which the workers share. */
const PARTS = Math.min(Number(wanted), 8)

/** Milliseconds: the limit for one walk on a busy machine. */
const WALK_MS = 60_000

/** The button that clears: on a turned phone it has no event of its own, as it is held or pressed twice. */
const CLEAR = '.held-clear, [data-event="session.clear"]'

const isHidden = (page: Page) => page.evaluate(() => document.visibilityState === 'hidden')

/** Presses something visible, in the panel if one is open. By script, so that presses can coincide. */
const pressOne = (page: Page, number: number, what = 'button, summary, a[href^="tel:"]', times = 1) =>
  page.evaluate(
    ([chosen, selector, presses]) => {
      if (document.visibilityState === 'hidden') return
      const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
      const all = [...scope.querySelectorAll<HTMLElement>(selector)].filter(one =>
        one.checkVisibility({ visibilityProperty: true })
      )
      const one = all[chosen % all.length]
      for (let left = presses; left > 0; left--) {
        one?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }))
        one?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, cancelable: true }))
        one?.click()
      }
    },
    [number, what, times] as const
  )

/** The running app rests on the second history entry. On the first it is about to leave or to return. */
const isRunning = (page: Page) =>
  expect(async () => {
    // Fails if the page navigates by itself meanwhile.
    if (page.url() === 'about:blank') await page.goForward().catch(() => undefined)
    expect(
      await page.evaluate(() => document.documentElement.dataset.runs !== undefined && history.state?.n)
    ).toBe(1)
  }).toPass({ intervals: [10, 20, 50] })

const loaded = async (page: Page, load: () => Promise<unknown>) => {
  if (await isHidden(page)) await turn(page, 'visible')
  await page.context().setOffline(false)
  await load()
  await isRunning(page)
}

const waitThenPress = async (page: Page, number: number, what?: string, times?: number) => {
  await page.clock.fastForward(LONG_WAIT_MS)
  await pressOne(page, number, what, times)
}

const PASSING = [30_000, 130_000, 245_000, 400_000]

/** Acts of a person, a browser or a phone, with their weights. */
const ACTIONS: Readonly<
  Record<string, readonly [weight: number, act: (page: Page, number: number) => Promise<unknown>]>
> = {
  'a press': [70, waitThenPress],
  'a press at once': [10, pressOne],
  'a double press': [10, (page, number) => waitThenPress(page, number, undefined, 2)],
  Clear: [4, page => pressOne(page, 0, CLEAR)],
  'Danger now': [4, page => pressOne(page, 0, '[data-event="danger.open"]')],
  // A browser, unlike the page, can tell a script's click from a finger's. Fingers press dead buttons too.
  'a finger': [
    4,
    async (page, number) => {
      if (await isHidden(page)) return
      await page.clock.fastForward(LONG_WAIT_MS)
      const scope = page.locator('body:not(:has(dialog[open])), dialog[open]').last()
      const all = await scope.getByRole('button').filter({ visible: true }).all()
      await all[number % all.length]?.click({ force: true })
    }
  ],
  'out of sight or back': [12, async page => turn(page, (await isHidden(page)) ? 'visible' : 'hidden')],
  'time passes': [10, (page, number) => page.clock.fastForward(PASSING[number % PASSING.length] ?? 0)],
  'the browser goes back': [12, page => loaded(page, () => page.goBack())],
  'the browser goes forward': [1, page => loaded(page, () => page.goForward())],
  'a reload': [1, page => loaded(page, () => page.reload())],
  'the net comes or goes': [1, (page, number) => page.context().setOffline(number % 2 === 0)]
}

/** Loading the page requests its parts; the auditor checks those as kept files. */
const MAY_ASK = ['a reload', 'the browser goes back', 'the browser goes forward']

type Acts = readonly (readonly [name: string, number: number])[]

const act = fc.tuple(
  fc.oneof(...Object.entries(ACTIONS).map(([name, [weight]]) => ({ weight, arbitrary: fc.constant(name) }))),
  fc.nat()
)

/** Most walks are short, like conversations. */
const walks = fc.oneof(
  { weight: 19, arbitrary: fc.array(act, { minLength: 15, maxLength: 25, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(act, { minLength: 50, maxLength: 300, size: 'max' }) }
)

/** @returns what is wrong on a page. */
const wrongOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seen = (what: string) =>
      [...document.querySelectorAll(what)].filter(one => one.checkVisibility({ visibilityProperty: true }))
    const isOutOfSight = document.visibilityState === 'hidden'
    if (isOutOfSight && seen('.cover').length > 0) return []
    /** Nothing has been said yet, or all was wiped. */
    const isEmpty = seen('[data-event="session.begin"], [data-event="encounter.start"]').length > 0
    const headings = seen('h1').map(({ textContent }) => textContent)
    return Object.entries({
      [`headings: ${headings.join()}`]: headings.length !== 1,
      'a fault': headings.includes('Something went wrong'),
      'out of sight it shows a conversation': isOutOfSight && !isEmpty,
      'a page with no answer shows a choice': isEmpty && seen('#app [aria-pressed=true]').length > 0
    }).flatMap(([what, isSo]) => (isSo ? [what] : []))
  })

/** Opens the page. @returns a function that takes one walk after another on it, each ending in Clear. */
const openForWalks = async (walker: Walker) => {
  const { page } = walker
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  // Following a number would open another program.
  await page.addInitScript(() =>
    addEventListener('click', event => {
      if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
    })
  )
  await walker.open()
  await isRunning(page)
  const faults = await auditorOf(page)
  const seen = await watchNetwork(page)
  /** Stops at the first fault. @returns what was wrong after the last act. */
  return async (acts: Acts): Promise<readonly string[]> => {
    for (const [name, number] of acts) {
      const { length } = seen
      await ACTIONS[name]?.[1](page, number)
      const asked = MAY_ASK.includes(name) ? [] : seen.slice(length)
      const wrong = [...(await faults()), ...(await wrongOn(page)), ...errors, ...asked]
      if (wrong.length > 0) return wrong
    }
    if (await isHidden(page)) await turn(page, 'visible')
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close())
    await walker.letTapsThrough()
    await pressOne(page, 0, CLEAR)
    await expect(page.locator('[data-event="session.begin"]').filter({ visible: true })).toHaveCount(1)
    return faults()
  }
}

for (let part = 0; part < PARTS; part++)
  test(`promise 3, nothing kept: random walks find nothing stored or broken, part ${part + 1} of ${PARTS}`, async ({
    newWalker
  }) => {
    const numRuns = Math.ceil(Number(wanted) / PARTS)
    test.setTimeout(60_000 + numRuns * WALK_MS)
    const walk = await openForWalks(newWalker)
    let count = 0
    const check = await fc.check(
      fc.asyncProperty(walks, async acts => {
        const where = `MONKEY_SEED=${seed}, part ${part + 1}, walk ${++count}: ${acts.join('; ')}`
        expect(await walk(acts), where).toEqual([])
      }),
      { seed: Number(seed) + part, numRuns, endOnFailure: true }
    )
    if (check.failed) throw check.errorInstance
  })

/** Faults to plant at each press, one for each kind of check, and the expected objection. */
const PLANTED: readonly (readonly [plant: () => void, objection: RegExp])[] = [
  [
    () => {
      document.title = 'yes'
    },
    /^title: yes$/
  ],
  [() => document.createElement('img').setAttribute('src', '/planted-image'), /\/planted-image$/],
  [() => document.body.append(document.createElement('h1')), /^headings: /]
]

/** Keeps the page from covering itself. */
const keepUncovered = () =>
  addEventListener('visibilitychange', event => event.stopImmediatePropagation(), { capture: true })

test('self-check: a random walk fails on a page that leaks, fails or stays uncovered', async ({
  newWalker,
  page
}) => {
  const danger = ['Danger now', 0] as const
  await page.addInitScript(keepUncovered)
  const walk = await openForWalks(newWalker)
  expect(await walk([danger, ['out of sight or back', 0]])).toEqual(['out of sight it shows a conversation'])
  await turn(page, 'visible')
  for (const [leak] of PLANTED) await page.evaluate(`addEventListener('click', () => { (${leak})() })`)
  const wrong = await walk([['a press', 0]])
  for (const [, objection] of PLANTED) expect(wrong).toContainEqual(expect.stringMatching(objection))
  await BY.fault.end(newWalker)
  await expect.poll(() => wrongOn(page)).toContain('a fault')
})
