import type { FrameLocator, Page } from '@playwright/test'
import { NOON } from '../../support/clock.ts'
import { hasStoredNothing } from '../support/base.ts'
import { contentIn } from '../support/content.ts'
import { content } from '../support/fixture.ts'
import { LONG } from '../support/marks.ts'
import { pressEach } from '../support/pass.ts'
import { expect, test } from '../support/walker.ts'
import { isInMemory } from './support/reach.ts'

const [first, second] = contentIn('fixture').content.questions.supportNeeds.choices.map(({ label }) => label)

/** The last place of a conversation. Only its screens put this string into memory. */
const LAST_PLACE = '{"conversation":{"outcome":"list"}}'
const WAY = ['Start', 'Yes', first ?? '', second ?? '', 'Continue', 'Numbers now']

const phone = (page: Page) => page.frameLocator('iframe')
const holdsPlace = (page: Page) => isInMemory(page, LAST_PLACE)

/** Presses its way to the outcome, on a live page or on training's phone. */
const press = async (page: Page, on: Page | FrameLocator) => {
  await pressEach(page, on, ...WAY)
  await expect(on.getByRole('heading', { level: 1, name: 'Tips and contacts' })).toBeVisible()
}

const train = async (page: Page) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.clock.install({ time: NOON })
  await page.goto('/training/#walk')
  await expect(phone(page).getByRole('heading', { level: 1 })).toHaveText('Before you start')
  await press(page, phone(page))
}

/** A live page on which nothing was said, whatever was said on another. */
const isFresh = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you start')
  await hasStoredNothing(page)
  expect(await page.evaluate(() => location.search + location.hash + document.referrer)).toBe('')
  expect(await holdsPlace(page)).toBe(false)
  await pressEach(page, page, content.screens.more.title, content.screens.buttons.holds)
  await expect(page.getByText(content.screens.holds.nothing)).toBeVisible()
}

test('promise 3, nothing kept: answers in training reach no live page, in the same tab or another', {
  tag: LONG
}, async ({ page, context }) => {
  await train(page)
  expect(await holdsPlace(page)).toBe(true)
  const beside = await context.newPage()
  await beside.clock.install({ time: NOON })
  await beside.goto('/')
  await isFresh(beside)
  await page.goto('/')
  await isFresh(page)
})

test('promise 3, nothing kept: answers on a live page do not reach training, in the same tab or another', async ({
  page,
  context
}) => {
  await page.clock.install({ time: NOON })
  await page.goto('/')
  await press(page, page)
  expect(await holdsPlace(page)).toBe(true)
  const beside = await context.newPage()
  for (const training of [beside, page]) {
    await training.goto('/training/#walk')
    await expect(phone(training).getByRole('heading', { level: 1 })).toHaveText('Before you start')
    expect(new URL(training.url()).hash).toBe('#walk')
    expect(await holdsPlace(training)).toBe(false)
    const { origins, cookies } = await context.storageState({ indexedDB: true })
    expect([origins, cookies]).toEqual([[], []])
  }
})
