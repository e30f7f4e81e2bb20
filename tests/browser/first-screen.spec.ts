import type { Page } from '@playwright/test'
import { telAddress } from '../../machines/text/format.ts'
import { QUIET_MS } from '../../src/live/first-paint/presses.ts'
import { GUARD_MS } from '../../src/live/platform/tap-guard.ts'
import { NOON } from '../support/clock.ts'
import { contentIn } from './support/content.ts'
import { pixelsApart } from './support/pixels.ts'
import { type Place, type SlowServer, slowServer } from './support/slow-server.ts'
import { test as base, expect, heading } from './support/walker.ts'

const { content } = contentIn('fixture')
const { screens, questions, beforeYouStart } = content

const test = base.extend({
  page: async ({ page }, use) => {
    await page.clock.install({ time: new Date(NOON) })
    await use(page)
  }
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const first = (page: Page) => expect(heading(page)).toHaveText(beforeYouStart.title)
const asksForSupport = (page: Page) => expect(heading(page)).toHaveText(questions.support.prompt)
const runs = (page: Page) => expect(page.locator('[data-runs]')).toBeAttached()

/** Presses a button once it is there and the tap guard lets presses through. */
const press = async (page: Page, name: string) => {
  await button(page, name).waitFor()
  await page.clock.runFor(GUARD_MS + 50)
  await button(page, name).click()
}

/** Opens a page whose download stops at a given place. */
const openUpTo = async (page: Page, place: Place) => {
  const server = await slowServer()
  const open = page.goto(server.address, { waitUntil: 'commit' })
  await server.sendUpTo(place)
  await open
  await expect(heading(page)).toBeVisible()
  return server
}

type Arrives = (page: Page) => Promise<void>
type Story = (page: Page, server: SlowServer) => Promise<void>

/** Runs each story on a page of its own that has received half of its data. */
const tell = async (page: Page, stories: Readonly<Record<string, Story>>) => {
  for (const [what, story] of Object.entries(stories))
    await test.step(what, async () => {
      const server = await openUpTo(page, 'half of the data')
      await story(page, server)
      server.close()
    })
}

/** Checks that the app redraws a screen unchanged. @param names the buttons to press after Start. */
const looksTheSame =
  (isThere: Arrives, ...names: readonly string[]): Story =>
  async (page, server) => {
    await button(page, screens.buttons.start).click()
    await asksForSupport(page)
    for (const name of names) await press(page, name)
    await isThere(page)
    await page.mouse.move(1, 1)
    const before = await page.screenshot({ animations: 'disabled' })
    await server.sendUpTo('the end')
    await runs(page)
    expect(pixelsApart(before, await page.screenshot({ animations: 'disabled' }))).toBe(0)
  }

/** A choice that is in sight, so that pressing it scrolls nothing. */
const CHOICE = 'Someone to talk to'

const LOOKS: Readonly<Record<string, Story>> = {
  'the first screen': async (page, server) => {
    await first(page)
    for (const line of beforeYouStart.opening) await expect(page.getByText(line)).toBeVisible()
    await expect(button(page, screens.buttons.start)).toBeVisible()
    // The offline line is masked: its words may change once the page knows, though it keeps its place.
    const picture = () =>
      page.screenshot({ mask: [page.locator('#app [data-longest]')], animations: 'disabled' })
    const before = await picture()
    await server.sendUpTo('the end')
    await runs(page)
    expect(pixelsApart(before, await picture())).toBe(0)
  },
  'a question': looksTheSame(asksForSupport),
  'a question that was answered before': looksTheSame(
    page => expect(button(page, questions.answers.no)).toHaveAttribute('aria-current', 'true'),
    questions.answers.no,
    screens.buttons.back
  ),
  'choices, one of them chosen': looksTheSame(
    page => expect(button(page, CHOICE)).toHaveAttribute('aria-pressed', 'true'),
    questions.answers.yes,
    CHOICE
  ),
  danger: looksTheSame(page => expect(heading(page)).toHaveText(screens.danger.title), screens.buttons.danger)
}

test('promise 4, first screen: it is there before the script, and it and a question look the same afterwards', ({
  page
}) => tell(page, LOOKS))

base(
  'promise 4, first screen: it is painted, and left alone for a first press, before the app runs, even if the whole page arrives at once',
  async ({ page }) => {
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
  }
)

const EARLY: Readonly<Record<string, Story>> = {
  'questions are asked': async (page, server) => {
    await button(page, screens.buttons.start).click()
    await asksForSupport(page)
    await expect(heading(page)).toBeFocused()
    await press(page, questions.answers.no)
    await expect(heading(page)).toHaveText(questions.safety.prompt)
    const shown = await page.getByRole('main').ariaSnapshot()
    await server.sendUpTo('the end')
    await runs(page)
    expect(await page.getByRole('main').ariaSnapshot()).toBe(shown)
    await expect(heading(page)).toBeFocused()
    await press(page, screens.buttons.back)
    await expect(button(page, questions.answers.no)).toHaveAttribute('aria-current', 'true')
  },
  'a press by keyboard counts; what needs the script waits for it, and says so': async (page, server) => {
    await button(page, screens.buttons.start).press('Enter')
    await asksForSupport(page)
    await press(page, screens.buttons.numbers)
    await expect(page.getByRole('status')).toHaveText(screens.plain.heard)
    await asksForSupport(page)
    await server.sendUpTo('the end')
    await expect(heading(page)).toHaveText(screens.labels.outcome)
    await expect(page.getByText(screens.plain.heard)).toHaveCount(0)
  },
  'of two presses the second counts': async (page, server) => {
    await button(page, screens.more.title).click()
    await button(page, screens.buttons.danger).click()
    await expect(heading(page)).toHaveText(screens.danger.title)
    await server.sendUpTo('the end')
    await runs(page)
    await expect(heading(page)).toHaveText(screens.danger.title)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

test('promise 4, first screen: before the script has loaded, questions are asked and presses count', ({
  page
}) => tell(page, EARLY))

test("promise 3, first screen: before the script the browser's Back goes a step back, and Clear wipes", async ({
  page
}) => {
  const server = await openUpTo(page, 'half of the data')
  await button(page, screens.buttons.start).click()
  await press(page, questions.answers.yes)
  await expect(heading(page)).toHaveText(questions.supportNeeds.prompt)
  await page.goBack({ waitUntil: 'commit' })
  await asksForSupport(page)
  await expect
    .poll(() => page.evaluate(() => [history.state, document.title]))
    .toEqual([{ n: 1 }, screens.product.name])
  await button(page, screens.buttons.clear).click()
  await expect(heading(page)).toHaveText(screens.cleared.title)
  server.close()
})

/** In a window so low that the page scrolls: the app must keep the scroll position. */
const staysScrolled =
  (height: number): Story =>
  async (page, server) => {
    await page.setViewportSize({ width: 320, height })
    const last = page.getByRole('main').getByRole('button').last()
    const top = await last.evaluate(line => line.getBoundingClientRect().top)
    await page.mouse.move(100, 200)
    await page.mouse.wheel(0, 40)
    await expect.poll(() => last.evaluate(line => line.getBoundingClientRect().top)).toBeLessThan(top)
    const before = await last.boundingBox()
    await server.sendUpTo('the app')
    await runs(page)
    expect(await last.boundingBox()).toEqual(before)
  }

const TAKES_OVER: Readonly<Record<string, Story>> = {
  'the focus stays': async (page, server) => {
    await button(page, screens.more.title).focus()
    await server.sendUpTo('the app')
    await runs(page)
    await expect(button(page, screens.more.title)).toBeFocused()
  },
  'nothing is replaced while a finger is down, and its press counts': async (page, server) => {
    await button(page, screens.buttons.start).hover()
    await page.mouse.down()
    await server.sendUpTo('the end')
    await page.waitForLoadState('load')
    await expect(button(page, screens.buttons.start)).toBeVisible()
    await expect(page.locator('[data-runs]')).toHaveCount(0)
    await page.mouse.up()
    await asksForSupport(page)
    await runs(page)
  },
  'a page that scrolls between its bars stays where it was': staysScrolled(410),
  'a page that scrolls with its bars stays where it was': staysScrolled(300)
}

test('promise 4, first screen: when the app takes over, focus, place and a press are not lost', ({ page }) =>
  tell(page, TAKES_OVER))

test.describe('on a phone', () => {
  test.use({ hasTouch: true })

  test('promise 4, slow page: danger and panels work before the languages have loaded', async ({ page }) => {
    const server = await openUpTo(page, 'the app')
    await button(page, screens.buttons.danger).click()
    await expect(page.getByRole('link', { name: /^Ring .*: 999$/ })).toBeVisible()
    await press(page, screens.language.choose)
    await expect(page.getByRole('dialog').getByText(screens.labels.arriving)).toBeVisible()
    await server.sendUpTo('the end')
    await expect(page.getByRole('dialog').getByText(screens.labels.arriving)).toHaveCount(0)
    await press(page, screens.more.title)
    await press(page, screens.buttons.holds)
    await expect(page.getByRole('dialog').last()).toContainText(screens.holds.nothing)
    server.close()
  })
})

test('promise 4, slow page: nothing in English waits for the other languages', async ({ page }) => {
  const server = await openUpTo(page, 'the languages')
  await press(page, 'Cymraeg')
  await press(page, screens.buttons.numbers)
  await expect(page.getByRole('region', { name: screens.outcome.contactFirst })).toBeVisible()
  await expect(heading(page)).toHaveText(screens.labels.outcome)
  await server.sendUpTo('the end')
  await expect(heading(page)).not.toHaveText(screens.labels.outcome)
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  server.close()
})

/** Places to cut the download before the app: the page must never lead on as if all were well. */
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

/** The browser may not report a lost connection, so the page waits this long. */
const UNTIL_SAID = 9_000

const saysItWasCut = async (page: Page) => {
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(screens.plain.cut)
  await expect(alert).toBeInViewport({ ratio: 1 })
  for (const { number } of content.vital.broken)
    await expect(alert.getByRole('link', { name: number })).toHaveAttribute('href', telAddress(number))
}

/** On a lost connection Chromium drops unparsed data. A line break after the script shows it was parsed. */
const hasReadApp = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('template[data-app] + script')?.nextSibling ??
      document.querySelector('[data-runs]')
  )

for (const ending of ['is short', 'breaks off'] as const)
  test(`promise 7, cut off: a page whose download ${ending} before its app says so and shows numbers, and after its app works in English`, async ({
    page
  }) => {
    for (const place of WITHOUT_APP)
      await test.step(place, async () => {
        const server = await openUpTo(page, place)
        server.cutOff(ending)
        await page.clock.runFor(UNTIL_SAID)
        await saysItWasCut(page)
        for (const name of [screens.buttons.start, screens.buttons.numbers, screens.buttons.danger])
          if (await button(page, name).isVisible()) await press(page, name)
        await saysItWasCut(page)
        server.close()
      })
    for (const place of WITH_APP)
      await test.step(place, async () => {
        const server = await openUpTo(page, place)
        await hasReadApp(page)
        server.cutOff(ending)
        await page.clock.runFor(UNTIL_SAID)
        await runs(page)
        await expect(page.getByRole('alert')).toHaveCount(0)
        await button(page, 'Cymraeg').click()
        await press(page, screens.buttons.numbers)
        await expect(page.getByRole('region', { name: screens.outcome.contactFirst })).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
        server.close()
      })
  })

test('promise 4, cut off: Danger now is not dead on a page that stalls before it is answered', async ({
  page
}) => {
  const server = await openUpTo(page, 'the first screen')
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
})
