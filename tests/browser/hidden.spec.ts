import type { Page } from '@playwright/test'
import { content } from './support/fixture.ts'
import { letPass } from './support/pass.ts'
import { longest } from './support/screens.ts'
import { expect, test, type Walker } from './support/walker.ts'

const MINUTE = 60_000

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const COVER = content.screens.covered.says

/** Puts the page out of sight, or back, as another app does. @returns what it shows in that very moment. */
const turn = (page: Page, state: 'hidden' | 'visible'): Promise<string> =>
  page.evaluate(now => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now === 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
    return document.body.innerText
  }, state)

/** Lets so many minutes pass, with every timer that is due on the way. */
const pass = ({ page }: Walker, minutes: number) => letPass(page, minutes * MINUTE)

/** Lets time pass as for a phone that sleeps: no timer fires. */
const sleep = async ({ page }: Walker, minutes: number) =>
  page.clock.setSystemTime(await page.evaluate(by => Date.now() + by, minutes * MINUTE))

test('promise 3, hidden: the page is covered before anything else, on screen and for screen readers', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  expect(await turn(page, 'hidden')).toBe(COVER)
  await expect(page.getByRole('heading')).toHaveCount(0)
  expect(await page.locator('body').ariaSnapshot()).toBe(`- paragraph: ${COVER}`)
  expect(await turn(page, 'visible')).toContain('Tips and contacts')
  await expect(page.getByText(COVER)).toBeHidden()
})

test('promise 3, hidden: after the cover, scroll position and focus are as before', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  const finish = walker.button('Clear and finish')
  await finish.focus()
  const place = () => page.getByRole('main').evaluate(main => main.scrollTop)
  const before = await place()
  expect(before).toBeGreaterThan(500)
  await turn(page, 'hidden')
  await expect(finish).toBeHidden()
  await turn(page, 'visible')
  await expect(finish).toBeFocused()
  expect(await place()).toBe(before)
})

test('promise 3, hidden: the focus is on the heading after the idle warning or a wipe', async ({
  walker,
  page
}) => {
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.no' }])
  await pass(walker, 4)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await turn(page, 'hidden')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await turn(page, 'visible')
  await expect(heading(page)).toBeFocused()
  await walker.letTapsThrough()
  await walker.button('Not sure').focus()
  await turn(page, 'hidden')
  await sleep(walker, 2.1)
  await page.evaluate(() => {
    addEventListener('focusin', ({ target }) => {
      document.documentElement.dataset.focused = `${document.documentElement.dataset.focused ?? ''}${(target as Element).textContent}`
    })
  })
  await turn(page, 'visible')
  await expect(heading(page)).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('data-focused', 'Cleared')
})

test('promise 3, hidden: an open panel is covered too', async ({ walker, page }) => {
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.no' }])
  await walker.letTapsThrough()
  await walker.openHeld()
  expect(await turn(page, 'hidden')).toBe(COVER)
  await turn(page, 'visible')
  await expect(page.getByRole('dialog', { name: content.screens.holds.title })).toBeVisible()
})

test('promise 3, hidden: answers stay for two minutes and are wiped then, while hidden', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  await turn(page, 'hidden')
  await pass(walker, 1.9)
  await turn(page, 'visible')
  await walker.showsWhatTheMachineSays()
  await turn(page, 'hidden')
  await pass(walker, 2.1)
  await expect(heading(page)).toHaveText('Cleared')
  expect(await turn(page, 'visible')).toContain(content.screens.cleared.gone)
})

test('promise 3, hidden: a phone that slept past the deadline shows nothing when it wakes', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  await turn(page, 'hidden')
  await sleep(walker, 2.1)
  const shown = await turn(page, 'visible')
  expect(shown).toContain('Cleared')
  expect(shown).not.toContain('Tips and contacts')
})

test('promise 3, hidden: a frozen page wipes on resume if its deadline has passed', async ({
  walker,
  page,
  context
}) => {
  await walker.walk(longest)
  const cdp = await context.newCDPSession(page)
  await turn(page, 'hidden')
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
  await sleep(walker, 30)
  await cdp.send('Page.setWebLifecycleState', { state: 'active' })
  expect(await turn(page, 'visible')).toContain('Cleared')
})

test('promise 3, hidden: setting the clock back wipes', async ({ walker, page }) => {
  await walker.walk(longest)
  await turn(page, 'hidden')
  await sleep(walker, -60)
  expect(await turn(page, 'visible')).toContain('Cleared')
})

test('promise 3, hidden: an untouched page stays', async ({ walker, page }) => {
  await turn(page, 'hidden')
  await sleep(walker, 600)
  expect(await turn(page, 'visible')).toContain('Before you start')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true })

  // The number is tapped, and no phone app is there to take it.
  const ring = async (walker: Walker) => {
    const number = walker.page.getByRole('region', { name: 'Contact first' }).getByRole('link').first()
    await walker.page.evaluate(() =>
      document.addEventListener('click', event => event.preventDefault(), { once: true })
    )
    await walker.letTapsThrough()
    await number.tap()
  }

  test('promise 3, hidden: a call keeps the answers for ten minutes, covered', async ({ walker, page }) => {
    await walker.walk(longest)
    await ring(walker)
    expect(await turn(page, 'hidden')).toBe(COVER)
    await pass(walker, 9.8)
    expect(await turn(page, 'visible')).toContain('Tips and contacts')
    await turn(page, 'hidden')
    await pass(walker, 0.3)
    await expect(page.getByText(COVER)).toBeVisible()
    await pass(walker, 1.8)
    expect(await turn(page, 'visible')).toContain('Cleared')
  })

  test('promise 3, hidden: ten minutes after a number was tapped the answers are wiped', async ({
    walker,
    page
  }) => {
    await walker.walk(longest)
    await ring(walker)
    await turn(page, 'hidden')
    await pass(walker, 10.1)
    expect(await turn(page, 'visible')).toContain('Cleared')
  })

  test('promise 3, hidden: a call delays the idle warning while the page is visible', async ({
    walker,
    page
  }) => {
    await walker.walk(longest)
    await ring(walker)
    await pass(walker, 8.9)
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
    await pass(walker, 0.2)
    await expect(page.getByRole('alertdialog')).toBeVisible()
  })
})

test('self-check: a cover that comes late is detected', async ({ walker, page }) => {
  await page.addInitScript(() => {
    addEventListener('visibilitychange', event => event.stopImmediatePropagation(), { capture: true })
  })
  await walker.open()
  await walker.walk(longest)
  expect(await turn(page, 'hidden')).toContain('Tips and contacts')
})
