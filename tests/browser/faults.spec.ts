import { content } from './support/fixture.ts'
import { breakTheDates, openContact } from './support/off-flow-screens.ts'
import { closePanels } from './support/panels.ts'
import { longest, quietest, screens } from './support/screens.ts'
import { expect, heading, test, type Walker } from './support/walker.ts'

const PLANTED = 'planted, with near-now in it'

const FAILURES: Readonly<Record<string, (walker: Walker) => Promise<unknown>>> = {
  'an error that nobody caught': ({ page }) =>
    page.evaluate(message => {
      queueMicrotask(() => {
        throw new Error(message)
      })
    }, PLANTED),
  'a promise that nobody kept': ({ page }) =>
    page.evaluate(message => {
      Promise.reject(new Error(message))
    }, PLANTED),
  'a part of a screen that cannot be drawn': async walker => {
    await breakTheDates(walker)
    await openContact(walker)
  }
}

const startsAgain = async (walker: Walker) => {
  await walker.letTapsThrough()
  await walker.button('Start again').click()
  await walker.hasBegun()
}

test('promise 4, errors: what fails wipes the answers, shows numbers, and is reported to nobody', async ({
  walker,
  page
}) => {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  for (const [name, fail] of Object.entries(FAILURES))
    await test.step(name, async () => {
      await walker.walk(longest)
      await fail(walker)
      await expect(heading(page)).toHaveText('Something went wrong')
      for (const number of ['999', '116 123', '0800 555 111', '0161 629 9861'])
        await expect(page.getByText(number, { exact: true })).toBeVisible()
      for (const region of ['You answered', 'Tips to share'])
        await expect(page.getByRole('region', { name: region })).toHaveCount(0)
      await startsAgain(walker)
      await walker.openHeld()
      await expect(page.getByText(content.screens.holds.nothing)).toBeVisible()
      await closePanels(walker)
      expect(said).toEqual([])
    })
})

/**
 * Runs in a page: makes the next screens throw while they are drawn, as each sets its scroll position.
 * @param times how many screens.
 */
const breakScreens = (times: number): void => {
  const whole = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop') as PropertyDescriptor
  let left = times
  Object.defineProperty(Element.prototype, 'scrollTop', {
    ...whole,
    set: () => {
      if (--left <= 0) Object.defineProperty(Element.prototype, 'scrollTop', whole)
      throw new Error('planted')
    }
  })
}

/** One screen of each component, by the shortest route. */
const places = screens.filter(({ name }) => ['support', 'who', 'danger', 'outcome'].includes(name))

test('promise 4, errors: when a screen cannot be drawn, or none at all, numbers are shown', async ({
  walker,
  page
}) => {
  const breaks = async (name: string, press: () => Promise<void>) => {
    await page.evaluate(breakScreens, 1)
    await press()
    await expect(heading(page), name).toHaveText('Something went wrong')
    await expect(page.getByRole('main'), name).toContainText('Samaritans')
    await startsAgain(walker)
  }
  for (const { name, events } of places) {
    const last = events.at(-1)
    if (!last) throw new Error('There is nothing to press.')
    await walker.walk(events.slice(0, -1))
    await walker.letTapsThrough()
    await breaks(name, () => walker.buttonFor(last).click())
  }
  await walker.walk(quietest)
  await breaks('Clear', () => walker.button('Clear').click())
  await walker.walk(quietest)
  await breaks('Clear and finish', () => walker.clearAndFinish())
  await walker.walk([{ type: 'encounter.start' }])
  await page.evaluate(breakScreens, 99)
  await walker.letTapsThrough()
  await walker.button('No').click()
  await expect(page.locator('#app')).toHaveText(
    '999 emergency: 999. Samaritans: 116 123. Crimestoppers: 0800 555 111. National Ugly Mugs (NUM): 0161 629 9861'
  )
})
