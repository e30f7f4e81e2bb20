import { turn } from './nothing-kept/support/endings.ts'
import { content } from './support/fixture.ts'
import { letPass } from './support/pass.ts'
import { longest, quietest } from './support/screens.ts'
import { expect, heading, test, type Walker } from './support/walker.ts'

const MINUTE = 60_000

const COVER = content.screens.covered.says

/** Lets minutes pass, firing every timer that is due. */
const pass = ({ page }: Walker, minutes: number) => letPass(page, minutes * MINUTE)

/** Lets time pass as on a sleeping phone: no timer fires. */
const sleep = async ({ page }: Walker, minutes: number) =>
  page.clock.setSystemTime(await page.evaluate(by => Date.now() + by, minutes * MINUTE))

test('promise 3, hidden: the page and an open panel are covered before anything else, on screen and for screen readers, and come back as they were', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  const finish = walker.button('Clear and finish')
  await finish.focus()
  const place = () => page.getByRole('main').evaluate(main => main.scrollTop)
  const before = await place()
  expect(before).toBeGreaterThan(500)
  expect(await turn(page, 'hidden')).toBe(COVER)
  await expect(page.getByRole('heading')).toHaveCount(0)
  expect(await page.locator('body').ariaSnapshot()).toBe(`- paragraph: ${COVER}`)
  await expect(finish).toBeHidden()
  expect(await turn(page, 'visible')).toContain('Tips and contacts')
  await expect(page.getByText(COVER)).toBeHidden()
  await expect(finish).toBeFocused()
  expect(await place()).toBe(before)
  await walker.openHeld()
  expect(await turn(page, 'hidden')).toBe(COVER)
  await turn(page, 'visible')
  await expect(page.getByRole('dialog', { name: content.screens.holds.title })).toBeVisible()
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

/** Whatever the phone does meanwhile, a hidden page is wiped after two minutes. */
const WIPES: Readonly<Record<string, (walker: Walker) => Promise<void>>> = {
  'two minutes pass': async walker => {
    await pass(walker, 2.1)
    await expect(heading(walker.page)).toHaveText('Cleared')
  },
  'the phone sleeps past the deadline': walker => sleep(walker, 2.1),
  'the page is frozen until after the deadline': async walker => {
    const cdp = await walker.page.context().newCDPSession(walker.page)
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
    await sleep(walker, 30)
    await cdp.send('Page.setWebLifecycleState', { state: 'active' })
  },
  'the clock is set back': walker => sleep(walker, -60)
}

test('promise 3, hidden: answers stay for two minutes and are wiped then, while hidden, asleep or frozen, and when the clock is set back', async ({
  walker,
  page
}) => {
  await turn(page, 'hidden')
  await sleep(walker, 600)
  expect(await turn(page, 'visible'), 'nothing was answered').toContain('Before you start')
  for (const [what, happens] of Object.entries(WIPES))
    await test.step(what, async () => {
      await walker.walk(quietest)
      await turn(page, 'hidden')
      await pass(walker, 1.9)
      await turn(page, 'visible')
      await walker.showsWhatTheMachineSays()
      await turn(page, 'hidden')
      await happens(walker)
      const shown = await turn(page, 'visible')
      expect(shown).toContain(content.screens.cleared.gone)
      expect(shown).not.toContain('Tips and contacts')
      await walker.again()
    })
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true })

  // Taps a number, with no phone app to take it.
  const ring = async (walker: Walker) => {
    await walker.walk(quietest)
    const number = walker.page.getByRole('region', { name: 'Contact first' }).getByRole('link').first()
    await walker.page.evaluate(() =>
      document.addEventListener('click', event => event.preventDefault(), { once: true })
    )
    await walker.letTapsThrough()
    await number.tap()
  }

  test('promise 3, hidden: a call keeps the answers for ten minutes, covered, and delays the idle warning', async ({
    walker,
    page
  }) => {
    await ring(walker)
    expect(await turn(page, 'hidden')).toBe(COVER)
    await pass(walker, 9.8)
    expect(await turn(page, 'visible')).toContain('Tips and contacts')
    await turn(page, 'hidden')
    await pass(walker, 0.3)
    await expect(page.getByText(COVER)).toBeVisible()
    await pass(walker, 1.8)
    expect(await turn(page, 'visible')).toContain('Cleared')
    await walker.again()
    await ring(walker)
    await turn(page, 'hidden')
    await pass(walker, 10.1)
    expect(await turn(page, 'visible'), 'ten minutes after the number was tapped').toContain('Cleared')
    await walker.again()
    await ring(walker)
    await pass(walker, 8.9)
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
    await pass(walker, 0.2)
    await expect(page.getByRole('alertdialog')).toBeVisible()
  })
})
