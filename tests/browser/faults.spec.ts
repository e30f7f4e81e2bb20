import type { Page } from '@playwright/test'
import { breakScreens } from './support/break-screens.ts'
import { content } from './support/fixture.ts'
import { LONG } from './support/long.ts'
import { longest, screens } from './support/screens.ts'
import { expect, test } from './support/walker.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const PLANTED = 'planted, with near-now in it'

const FAILURES: Readonly<Record<string, (message: string) => void>> = {
  'an error that nobody caught': message => {
    queueMicrotask(() => {
      throw new Error(message)
    })
  },
  'a promise that nobody kept': message => {
    Promise.reject(new Error(message))
  }
}

for (const [name, fail] of Object.entries(FAILURES))
  test(`promise 4, errors: ${name} wipes the answers, shows numbers, and is reported to nobody`, async ({
    walker,
    page
  }) => {
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    await walker.walk(longest)
    await page.evaluate(fail, PLANTED)
    await expect(heading(page)).toHaveText('Something went wrong')
    await expect(page.getByText('0161 629 9861', { exact: true })).toBeVisible()
    await expect(page.getByRole('region', { name: 'You answered' })).toHaveCount(0)
    await walker.letTapsThrough()
    await walker.button('Start again').click()
    await walker.letTapsThrough()
    await walker.openHeld()
    await expect(page.getByText(content.screens.holds.nothing)).toBeVisible()
    expect(said).toEqual([])
  })

test('promise 4, errors: a ResizeObserver warning does not end the encounter', async ({ walker, page }) => {
  await walker.walk([{ type: 'encounter.start' }])
  await page.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' })))
  await walker.showsWhatTheMachineSays()
})

for (const name of ['Clear', 'Clear and finish'])
  test(`promise 4, errors: when the screen after "${name}" cannot be drawn, numbers are shown`, {
    tag: name === 'Clear' ? [] : LONG
  }, async ({ walker, page }) => {
    await walker.walk(longest)
    await page.evaluate(breakScreens, 1)
    if (name === 'Clear') await walker.button(name).click()
    else await walker.clearAndFinish()
    await expect(heading(page)).toHaveText('Something went wrong')
    await expect(page.getByRole('main')).toContainText('Samaritans')
  })

/** One screen of each component, by the shortest way. */
const places = screens.filter(({ name }) => ['support', 'who', 'danger', 'outcome'].includes(name))

for (const { name, events } of places)
  test(`promise 4, errors: when "${name}" cannot be drawn, numbers are shown`, {
    tag: name === 'outcome' ? [] : LONG
  }, async ({ walker, page }) => {
    const last = events.at(-1)
    if (!last) throw new Error('There is nothing to press.')
    await walker.walk(events.slice(0, -1))
    await page.evaluate(breakScreens, 1)
    await walker.letTapsThrough()
    await walker.buttonFor(last).click()
    await expect(heading(page)).toHaveText('Something went wrong')
    await expect(page.getByRole('main')).toContainText('Samaritans')
  })
