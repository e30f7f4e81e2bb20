import type { Page } from '@playwright/test'
import { walk } from '../support/walk.ts'
import { IN_ANY_LANGUAGE_LONG, LONG } from './support/marks.ts'
import { kinds, longest, type Screen } from './support/screens.ts'
import { inBoth } from './support/speech.ts'
import { expect, test, type Walker } from './support/walker.ts'

const canGoBack = kinds.filter(({ events }) => walk(events).can({ type: 'step.back' }))

/** Screens that stand for the others, which have the same Back arrow. */
const STANDS_FOR_OTHERS = ['danger', 'supportNeeds, as a change, chosen before', 'outcome', 'who']

const standsForOthers = ({ name }: Screen) => STANDS_FOR_OTHERS.includes(name)

const clear = async (walker: Walker) => {
  await walker.letTapsThrough()
  await walker.button(walker.screens.buttons.clear).click()
}

for (const [which, screens, tag] of [
  ['a screen of each kind', canGoBack.filter(standsForOthers), [IN_ANY_LANGUAGE_LONG]],
  ['every other screen', canGoBack.filter(screen => !standsForOthers(screen)), [LONG]]
] as const)
  test(`promise 4, history: the browser's Back goes one step back, as the arrow does, from ${which} (U11)`, {
    tag: [...tag]
  }, async ({ walker, page }) => {
    expect(screens.length).toBeGreaterThan(3)
    for (const [index, { name, events }] of screens.entries())
      await test.step(name, async () => {
        if (index > 0) await walker.again()
        const before = walk([{ type: 'step.back' }], walk(events))
        await walker.walk(events)
        await page.goBack()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(walker.headingOf(before))
        // An outcome is drawn in parts; this is the last.
        if (before.hasTag('outcome')) await expect(page.locator('#closing')).toBeAttached()
        const byBrowser = await page.getByRole('main').ariaSnapshot()
        await clear(walker)
        await walker.again()
        await walker.walk(events)
        await walker.press({ type: 'step.back' })
        await expect.poll(() => page.getByRole('main').ariaSnapshot()).toBe(byBrowser)
        await clear(walker)
      })
  })

test('promise 4, history: a double tap on Back goes back one step, which shows the earlier answer by a mark, as text, and to screen readers (U11)', {
  tag: IN_ANY_LANGUAGE_LONG
}, async ({ walker }) => {
  const { buttons, labels } = walker.screens
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.no' }, { type: 'answer.unsure' }])
  await walker.letTapsThrough()
  await walker.button(buttons.back).dblclick()
  walker.now = walk([{ type: 'step.back' }], walker.now)
  await walker.showsWhatTheMachineSays()
  const answer = walker.buttonFor({ type: 'answer.unsure' })
  await expect(answer).toHaveAttribute('aria-current', 'true')
  await expect(answer).toContainText(labels.earlierAnswer)
  await expect(answer).toHaveAccessibleDescription(inBoth(labels.earlierAnswer, walker.speech))
  await expect(walker.buttonFor({ type: 'answer.yes' })).not.toHaveAttribute('aria-current')
})

const place = (page: Page) => page.evaluate(() => history.state?.n ?? 0)
const address = (page: Page) => page.evaluate(() => location.href)

test('promise 4, history: in twenty moves Back goes back, also several times in a row, Forward stays, and nothing breaks', async ({
  walker,
  page
}) => {
  const home = await address(page)
  await walker.walk(longest)
  const moves = [-1, -1, -1, -1, 1, 1, -1, 1, -1, 1, 1, -1, 1, 1, 1, 1, 1, 1, -1, 1]
  for (const move of moves) {
    await page.evaluate(by => history.go(by), move)
    if (move === -1) walker.now = walk([{ type: 'step.back' }], walker.now)
    await walker.showsWhatTheMachineSays()
    await expect.poll(() => place(page)).toBe(1)
    expect(await address(page)).toBe(home)
  }
})

test('promise 3, history: Back leaves a page that was only opened, one that is at its first screen again, and one that was wiped; Forward and a reload bring back nothing (U12)', {
  tag: IN_ANY_LANGUAGE_LONG
}, async ({ page, newWalker: walker }) => {
  const leave = async () => {
    await page.goBack()
    await page.waitForURL('about:blank')
  }
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto('about:blank')
  await walker.open()
  await leave()
  await walker.open()
  await walker.walk([
    { type: 'encounter.start' },
    { type: 'answer.yes' },
    { type: 'step.back' },
    { type: 'step.back' }
  ])
  await leave()
  await page.goForward()
  await expect(heading).toHaveText(walker.content.beforeYouStart.title)
  await walker.openHeld()
  await expect(page.getByText(walker.screens.holds.nothing)).toBeVisible()
  await page.goto('about:blank')
  await walker.open()
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.no' }, { type: 'answer.no' }])
  await clear(walker)
  await expect(heading).toHaveText(walker.screens.cleared.title)
  await page.evaluate(() => history.forward())
  await expect(heading).toHaveText(walker.screens.cleared.title)
  expect(await place(page)).toBe(1)
  await leave()
  await walker.open()
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.yes' }])
  await page.reload()
  await expect(heading).toHaveText(walker.content.beforeYouStart.title)
  expect(await place(page)).toBe(1)
})

/** The page's history, as a browser keeps it. */
const entries = (page: Page) =>
  page.evaluate(() => [history.length, JSON.stringify(history.state), location.href])

for (const query of ['', '?force=gwent'])
  test(`promise 3, history: an encounter, its wipe and the next one change nothing${query && ' at the address of a force'}`, {
    tag: query === '' ? IN_ANY_LANGUAGE_LONG : [IN_ANY_LANGUAGE_LONG, LONG]
  }, async ({ newWalker: walker, page }) => {
    await walker.open(`${walker.home}${query}`)
    const before = await entries(page)
    expect(before[1]).toBe('{"n":1}')
    for (const event of longest) {
      await walker.press(event)
      expect(await entries(page)).toEqual(before)
    }
    await clear(walker)
    await walker.again()
    await walker.press({ type: 'encounter.start' })
    expect(await entries(page)).toEqual(before)
  })

test('promise 4, history: in a tab with no page before it Back stays, and a conversation can begin', async ({
  walker,
  page
}) => {
  const opened = page.waitForEvent('popup')
  await page.evaluate(() => void window.open(location.href))
  const tab = await opened
  await tab.locator('[data-runs]').waitFor()
  await tab.goBack()
  await expect.poll(() => place(tab)).toBe(0)
  await tab.getByRole('button', { name: walker.screens.buttons.start }).click()
  await expect.poll(() => place(tab)).toBe(1)
  await tab.goBack()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(walker.content.beforeYouStart.title)
})
