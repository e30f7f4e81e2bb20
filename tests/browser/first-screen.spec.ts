import type { Page } from '@playwright/test'
import { telAddress } from '../../machines/text/tel-address.ts'
import { QUIET_MS } from '../../src/live/first-paint/start-when-quiet.ts'
import { NOON } from '../support/clock.ts'
import { contentIn } from './support/content.ts'
import { type Ending, type Place, type SlowServer, slowServer } from './support/slow-server.ts'
import { test as base, expect } from './support/walker.ts'

const { content } = contentIn('fixture')
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
    await server.sendUpTo('half of the data')
    await open
    await use(page)
  }
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const first = (page: Page) => expect(heading(page)).toHaveText(beforeYouStart.title)
const asksForSupport = (page: Page) => expect(heading(page)).toHaveText(questions.support.prompt)
const heard = (page: Page) => expect(page.getByRole('status')).toHaveText(screens.plain.heard)

test('promise 4, first screen: it is there before the script and looks the same afterwards', async ({
  page,
  server
}) => {
  await first(page)
  for (const line of beforeYouStart.opening) await expect(page.getByText(line)).toBeVisible()
  await expect(button(page, screens.buttons.start)).toBeVisible()
  // Whether it is ready without signal is not known before: its line keeps its place, and its words may change.
  const picture = () =>
    page.screenshot({ mask: [page.locator('#app [data-longest]')], animations: 'disabled' })
  const before = await picture()
  await server.sendUpTo('the end')
  await expect(page.locator('[data-runs]')).toBeAttached()
  expect((await picture()).equals(before)).toBe(true)
})

test('promise 4, first screen: it is painted, and left alone for a first press, before the app runs, even if the whole page arrives at once', async ({
  page
}) => {
  await page.addInitScript(() => {
    const draw = () =>
      document.querySelector('[data-event="encounter.start"]')
        ? performance.mark('drawn')
        : requestAnimationFrame(draw)
    requestAnimationFrame(draw)
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
  const drawn = await timeOf('drawn')
  expect(drawn).toBeGreaterThan(0)
  expect((await timeOf('runs')) - drawn).toBeGreaterThanOrEqual(QUIET_MS)
})

test('promise 4, first screen: the questions are asked before the script has loaded', async ({
  page,
  server
}) => {
  await button(page, screens.buttons.start).click()
  await asksForSupport(page)
  await expect(heading(page)).toBeFocused()
  await button(page, questions.answers.no).click({ delay: 450 })
  await expect(heading(page)).toHaveText(questions.safety.prompt)
  const shown = await page.getByRole('main').ariaSnapshot()
  await server.sendUpTo('the end')
  await expect(page.locator('[data-runs]')).toBeAttached()
  expect(await page.getByRole('main').ariaSnapshot()).toBe(shown)
  await expect(heading(page)).toBeFocused()
  await button(page, screens.buttons.back).click({ delay: 450 })
  await expect(button(page, questions.answers.no)).toHaveAttribute('aria-current', 'true')
})

test('promise 4, first screen: a question looks the same once the script has loaded', async ({
  page,
  server
}) => {
  await button(page, screens.buttons.start).click()
  await asksForSupport(page)
  await page.mouse.move(1, 1)
  const before = await page.screenshot({ animations: 'disabled' })
  await server.sendUpTo('the end')
  await expect(page.locator('[data-runs]')).toBeAttached()
  expect((await page.screenshot({ animations: 'disabled' })).equals(before)).toBe(true)
})

test('promise 4, first screen: what needs the script waits for it, and says so', async ({ page, server }) => {
  await button(page, screens.buttons.start).click()
  await button(page, screens.buttons.numbers).click({ delay: 450 })
  await heard(page)
  await asksForSupport(page)
  await server.sendUpTo('the end')
  await expect(heading(page)).toHaveText(screens.labels.outcome)
  await expect(page.getByText(screens.plain.heard)).toHaveCount(0)
})

test('promise 4, first screen: of two early presses the second counts', async ({ page, server }) => {
  await button(page, screens.more.title).click()
  await button(page, screens.buttons.danger).click()
  await expect(heading(page)).toHaveText(screens.danger.title)
  await server.sendUpTo('the end')
  await expect(page.locator('[data-runs]')).toBeAttached()
  await expect(heading(page)).toHaveText(screens.danger.title)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('promise 4, first screen: an early press by keyboard counts', async ({ page }) => {
  await button(page, screens.buttons.start).press('Enter')
  await asksForSupport(page)
})

test("promise 3, first screen: before the script the browser's Back goes a step back, and Clear wipes", async ({
  page
}) => {
  await button(page, screens.buttons.start).click()
  await button(page, questions.answers.yes).click({ delay: 450 })
  await expect(heading(page)).toHaveText(questions.supportNeeds.prompt)
  await page.goBack({ waitUntil: 'commit' })
  await asksForSupport(page)
  await expect
    .poll(() => page.evaluate(() => [history.state, document.title]))
    .toEqual([{ n: 1 }, screens.product.name])
  await button(page, screens.buttons.clear).click()
  await expect(heading(page)).toHaveText(screens.cleared.title)
})

test('promise 4, first screen: the focus stays when the app takes over', async ({ page, server }) => {
  await button(page, screens.more.title).focus()
  await server.sendUpTo('the app')
  await expect(page.locator('[data-runs]')).toBeAttached()
  await expect(button(page, screens.more.title)).toBeFocused()
})

test('promise 4, first screen: a press that spans the app taking over counts', async ({ page, server }) => {
  await button(page, screens.buttons.start).hover()
  await page.mouse.down()
  await server.sendUpTo('the app')
  await expect(page.locator('.plain')).toHaveCount(0)
  await page.mouse.up()
  await asksForSupport(page)
})

test('promise 4, first screen: it is not replaced while a finger is down', async ({ page, server }) => {
  await button(page, screens.buttons.start).hover()
  await page.mouse.down()
  await server.sendUpTo('the end')
  await page.waitForLoadState('load')
  await expect(button(page, screens.buttons.start)).toBeVisible()
  await expect(page.locator('[data-runs]')).toHaveCount(0)
  await page.mouse.up()
  await asksForSupport(page)
  await expect(page.locator('[data-runs]')).toBeAttached()
})

for (const [what, height] of [
  ['between its bars', 410],
  ['with its bars', 300]
] as const)
  test(`promise 4, first screen: a page that scrolls ${what} stays where it was scrolled when the app takes over`, async ({
    page,
    server
  }) => {
    await page.setViewportSize({ width: 320, height })
    const last = page.getByRole('main').getByRole('button').last()
    const top = await last.evaluate(line => line.getBoundingClientRect().top)
    await page.mouse.move(100, 200)
    await page.mouse.wheel(0, 40)
    await expect.poll(() => last.evaluate(line => line.getBoundingClientRect().top)).toBeLessThan(top)
    const before = await last.boundingBox()
    await server.sendUpTo('the app')
    await expect(page.locator('[data-runs]')).toBeAttached()
    expect(await last.boundingBox()).toEqual(before)
  })

test.describe('on a phone', () => {
  test.use({ hasTouch: true })

  test('promise 4, slow page: danger and panels work before the languages have loaded', async ({
    page,
    server
  }) => {
    await server.sendUpTo('the app')
    await button(page, screens.buttons.danger).click()
    await expect(page.getByRole('link', { name: /^Ring .*: 999$/ })).toBeVisible()
    await button(page, screens.language.choose).click({ delay: 450 })
    await expect(page.getByRole('dialog').getByText(screens.labels.arriving)).toBeVisible()
    await server.sendUpTo('the end')
    await expect(page.getByRole('dialog').getByText(screens.labels.arriving)).toHaveCount(0)
    await button(page, screens.more.title).click({ delay: 450 })
    await button(page, screens.buttons.holds).click({ delay: 450 })
    await expect(page.getByRole('dialog').last()).toContainText(screens.holds.nothing)
  })
})

test('promise 4, slow page: nothing in English waits for the other languages', async ({ page, server }) => {
  await server.sendUpTo('the languages')
  await button(page, 'Cymraeg').click({ delay: 450 })
  await button(page, screens.buttons.numbers).click({ delay: 450 })
  await expect(page.getByRole('region', { name: screens.outcome.contactFirst })).toBeVisible()
  await expect(heading(page)).toHaveText(screens.labels.outcome)
  await server.sendUpTo('the end')
  await expect(heading(page)).not.toHaveText(screens.labels.outcome)
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
})

/** Where there is no app, the page never lets anybody go on as if all were well. */
const WITHOUT_APP: readonly Place[] = [
  'half of the first screen',
  'the first screen',
  'half of the questions',
  'half of the walk',
  'the walk',
  'half of the data',
  'half of the app',
  'half of the start'
]

const WITH_APP: readonly Place[] = [
  'the app',
  'half of the plain words',
  'the languages',
  'half of the languages'
]

/** A browser may say nothing to the page when the connection is lost, so that the page must wait. */
const UNTIL_SAID = 9_000

const saysItWasCut = async (page: Page) => {
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(screens.plain.cut)
  await expect(alert).toBeInViewport({ ratio: 1 })
  for (const { number } of content.vital.broken)
    await expect(alert.getByRole('link', { name: number })).toHaveAttribute('href', telAddress(number))
}

/** Opens a page that is cut off at some place. */
const openCut = async (page: Page, place: Place, ending: Ending) => {
  const server = await slowServer()
  const open = page.goto(server.address, { waitUntil: 'commit' })
  await server.sendUpTo(place)
  await open
  await expect(heading(page)).toBeVisible()
  server.cutOff(ending)
  await page.clock.runFor(UNTIL_SAID)
  return server
}

const cutOff = base.extend({
  page: async ({ page }, use) => {
    await page.clock.install({ time: new Date(NOON) })
    await use(page)
  }
})

for (const ending of ['is short', 'breaks off'] as const) {
  cutOff(
    `promise 7, cut off: a page whose download ${ending} before its app says so and shows numbers`,
    async ({ page }) => {
      for (const place of WITHOUT_APP)
        await cutOff.step(place, async () => {
          const server = await openCut(page, place, ending)
          await saysItWasCut(page)
          for (const name of [screens.buttons.start, screens.buttons.numbers, screens.buttons.danger])
            if (await button(page, name).isVisible()) {
              await page.clock.runFor(450)
              await button(page, name).click()
            }
          await saysItWasCut(page)
          server.close()
        })
    }
  )

  cutOff(
    `promise 7, cut off: a page whose download ${ending} after its app works in English`,
    async ({ page }) => {
      for (const place of WITH_APP)
        await cutOff.step(place, async () => {
          const server = await openCut(page, place, ending)
          await expect(page.locator('[data-runs]')).toBeAttached()
          await expect(page.getByRole('alert')).toHaveCount(0)
          await button(page, 'Cymraeg').click()
          await page.clock.runFor(450)
          await button(page, screens.buttons.numbers).click()
          await expect(page.getByRole('region', { name: screens.outcome.contactFirst })).toBeVisible()
          await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
          server.close()
        })
    }
  )
}

cutOff(
  'promise 4, cut off: Danger now is not dead on a page that stalls before it is answered',
  async ({ page }) => {
    const server = await slowServer()
    const open = page.goto(server.address, { waitUntil: 'commit' })
    await server.sendUpTo('the first screen')
    await open
    await button(page, screens.buttons.danger).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await page.clock.runFor(2_000)
    await saysItWasCut(page)
    await server.sendUpTo('half of the data')
    await expect(heading(page)).toHaveText(screens.danger.title)
    await page.clock.runFor(8_000)
    await server.sendUpTo('the end')
    await expect(page.getByRole('alert')).toBeHidden()
    server.close()
  }
)
