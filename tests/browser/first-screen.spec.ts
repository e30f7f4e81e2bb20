import type { Page } from '@playwright/test'
import { contentIn } from './support/content.ts'
import { type SlowServer, slowServer } from './support/slow-server.ts'
import { test as base, expect } from './support/walker.ts'

const { content } = contentIn('tests/sample')
const { screens, questions, beforeYouStart } = content

const test = base.extend<{ server: SlowServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this
  server: async ({}, use) => {
    const server = await slowServer()
    await use(server)
    server.close()
  },
  page: async ({ page, server }, use) => {
    const open = page.goto(server.address, { waitUntil: 'commit' })
    await server.sendUpTo('half of the script')
    await open
    await use(page)
  }
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const first = (page: Page) => expect(heading(page)).toHaveText(beforeYouStart.title)
const asksForSupport = (page: Page) => expect(heading(page)).toHaveText(questions.support.prompt)
const heard = (page: Page) => expect(page.getByRole('status')).toHaveText(screens.plain.heard)

test('the first screen is there before the script, and looks the same after it', async ({ page, server }) => {
  await first(page)
  for (const line of beforeYouStart.opening) await expect(page.getByText(line)).toBeVisible()
  await expect(button(page, screens.buttons.start)).toBeVisible()
  const before = await page.screenshot()
  await server.sendUpTo('the end')
  await expect(page.locator('[data-runs]')).toBeAttached()
  expect((await page.screenshot()).equals(before)).toBe(true)
})

test('the first screen is painted before the app runs, where the whole page comes at once', async ({
  page
}) => {
  await page.addInitScript(() => {
    const began = new MutationObserver(() => {
      if (!('runs' in document.documentElement.dataset)) return
      began.disconnect()
      performance.mark('runs')
    })
    began.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-runs'] })
  })
  await page.goto('/')
  const timeOf = (name: string) =>
    page.evaluate(named => performance.getEntriesByName(named)[0]?.startTime ?? 0, name)
  await expect.poll(() => timeOf('runs')).toBeGreaterThan(0)
  expect(await timeOf('first-contentful-paint')).toBeGreaterThan(0)
  expect(await timeOf('first-contentful-paint')).toBeLessThan(await timeOf('runs'))
})

test('Start counts before the script is there, and says that it was heard', async ({ page, server }) => {
  await button(page, screens.buttons.start).click()
  await heard(page)
  await first(page)
  await server.sendUpTo('the plain words')
  await asksForSupport(page)
  await expect(page.getByText(screens.plain.heard)).toHaveCount(0)
})

test('a second press in place of the first is the one that counts', async ({ page, server }) => {
  await button(page, screens.buttons.start).click()
  await button(page, screens.buttons.danger).click()
  await server.sendUpTo('the plain words')
  await expect(heading(page)).toHaveText(screens.danger.title)
})

test('by keyboard it counts too', async ({ page, server }) => {
  await button(page, screens.buttons.start).press('Enter')
  await heard(page)
  await server.sendUpTo('the plain words')
  await asksForSupport(page)
})

test('the focus stays where it was', async ({ page, server }) => {
  await button(page, screens.buttons.holds).focus()
  await server.sendUpTo('the plain words')
  await expect(page.locator('[data-runs]')).toBeAttached()
  await expect(button(page, screens.buttons.holds)).toBeFocused()
})

test('a press that began before the script and ends after it counts', async ({ page, server }) => {
  await button(page, screens.buttons.start).hover()
  await page.mouse.down()
  await server.sendUpTo('the plain words')
  await expect(page.locator('.plain, [data-force]')).toHaveCount(0)
  await page.mouse.up()
  await asksForSupport(page)
})

test('while a finger is down the first screen stays, even if all of the page has come', async ({
  page,
  server
}) => {
  await button(page, screens.buttons.start).hover()
  await page.mouse.down()
  await server.sendUpTo('the end')
  await page.waitForLoadState('load')
  await expect(button(page, screens.buttons.start)).toBeVisible()
  await expect(page.locator('[data-runs]')).toHaveCount(0)
  await page.mouse.up()
  await asksForSupport(page)
})

test('what was unfolded and scrolled to stays so', async ({ page, server }) => {
  const heading = page.getByText(beforeYouStart.figure.heading)
  await heading.click()
  await heading.scrollIntoViewIfNeeded()
  const before = await heading.boundingBox()
  await server.sendUpTo('the plain words')
  await expect(page.getByText(beforeYouStart.figure.says)).toBeAttached()
  expect(await heading.boundingBox()).toEqual(before)
})

test('the questions do not wait for the contacts, and the contacts come when they are there', async ({
  page,
  server
}) => {
  await server.sendUpTo('the data')
  await button(page, screens.buttons.start).click()
  await asksForSupport(page)
  await button(page, screens.buttons.finish).click({ delay: 450 })
  await expect(heading(page)).toHaveText(screens.labels.outcome)
  await expect(page.getByText(screens.labels.arriving)).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await server.sendUpTo('the end')
  await expect(page.getByRole('region', { name: screens.outcome.contactFirst })).toBeVisible()
  await expect(heading(page)).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true })

  test('what may be wanted before the contacts are there does not wait for them: danger, and a panel', async ({
    page,
    server
  }) => {
    await server.sendUpTo('the data')
    await button(page, screens.buttons.danger).click()
    await expect(page.getByRole('link', { name: /^Ring .*: 999$/ })).toBeVisible()
    await button(page, screens.buttons.holds).click({ delay: 450 })
    await expect(page.getByRole('dialog').getByText(screens.labels.arriving)).toBeVisible()
    await server.sendUpTo('the end')
    await expect(page.getByRole('dialog').getByText(screens.labels.arriving)).toHaveCount(0)
    await expect(page.getByRole('dialog')).toContainText(screens.holds.nothing)
  })

  test('a page that breaks off behind its script has numbers to tap', async ({ page, server }) => {
    await server.sendUpTo('the data')
    server.breakOff()
    await button(page, screens.buttons.start).click()
    await button(page, screens.buttons.finish).click({ delay: 450 })
    for (const { name, number } of content.vital.broken)
      await expect(page.getByRole('link', { name: `Ring ${name}: ${number}` })).toBeVisible()
  })
})

test('nothing in English waits for the other languages, which come when they are there', async ({
  page,
  server
}) => {
  await server.sendUpTo('the languages')
  await button(page, screens.buttons.finish).click({ delay: 450 })
  await expect(page.getByRole('region', { name: screens.outcome.contactFirst })).toBeVisible()
  await button(page, 'Cymraeg').click({ delay: 450 })
  await expect(heading(page)).toHaveText(screens.labels.outcome)
  await server.sendUpTo('the end')
  await expect(heading(page)).not.toHaveText(screens.labels.outcome)
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
})

test('a page that breaks off in its languages works in English', async ({ page, server }) => {
  await server.sendUpTo('the languages')
  server.breakOff()
  await button(page, 'Cymraeg').click({ delay: 450 })
  await button(page, screens.buttons.finish).click({ delay: 450 })
  await expect(page.getByRole('region', { name: screens.outcome.contactFirst })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
})

test('a page that breaks off in its script says so, with numbers', async ({ page, server }) => {
  await first(page)
  server.breakOff()
  await expect(page.getByRole('status')).toContainText(screens.plain.cut)
  for (const { number } of content.vital.broken) await expect(page.getByRole('status')).toContainText(number)
})

test('a page that breaks off behind its script ends in numbers once they are needed', async ({
  page,
  server
}) => {
  await server.sendUpTo('the data')
  server.breakOff()
  await button(page, screens.buttons.start).click()
  await button(page, screens.buttons.finish).click({ delay: 450 })
  await expect(heading(page)).toHaveText('Something went wrong')
})
