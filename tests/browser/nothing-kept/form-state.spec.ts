import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { BUILT } from '../support/built.ts'
import { IN_ANY_LANGUAGE_LONG, LONG } from '../support/marks.ts'
import { tracesOn } from '../support/traces.ts'
import { expect, test, type Walker } from '../support/walker.ts'

/** Ways to come back after which some browsers restore form input. @returns the page afterwards. */
const RETURNS: Readonly<Record<string, (page: Page) => Promise<Page>>> = {
  'a reload': async page => {
    await page.reload()
    return page
  },
  'a visit elsewhere and back': async page => {
    await page.goto('about:blank')
    await page.goBack()
    return page
  },
  'the same page again beside it': async page => {
    const beside = page.context().waitForEvent('page')
    await page.evaluate(() => void window.open(location.href))
    return beside
  },
  'a crash': async page => {
    const cdp = await page.context().newCDPSession(page)
    const address = page.url()
    const crashed = page.waitForEvent('crash')
    cdp.send('Page.crash').catch(() => undefined)
    await crashed
    const fresh = await page.context().newPage()
    await fresh.goto(address)
    return fresh
  }
}

/** Elements that show a choice. */
const chosen = (page: Page) => page.locator('[aria-current=true], [aria-pressed=true]')

/** The most common return, and the one that restores most. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  'a reload': [IN_ANY_LANGUAGE_LONG],
  'a crash': [IN_ANY_LANGUAGE_LONG]
}

const restoresNothing =
  (comeBack: (page: Page) => Promise<Page>) =>
  async ({ walker, page }: { readonly walker: Walker; readonly page: Page }) => {
    const {
      content: { beforeYouStart },
      screens: { buttons, holds, more },
      speech
    } = walker
    await walker.walk([
      { type: 'encounter.start' },
      { type: 'answer.yes' },
      { type: 'choice.toggle', question: 'supportNeeds', choice: 'housing' }
    ])
    await expect(chosen(page)).toHaveCount(1)
    if (speech.theirs) expect(await tracesOn(page, speech)).not.toEqual([])
    const back = await comeBack(page)
    await expect(back.getByRole('heading', { level: 1 })).toHaveText(beforeYouStart.title)
    await expect(chosen(back)).toHaveCount(0)
    expect(await tracesOn(back, speech)).toEqual([])
    // The tap guard ignores presses just after words arrive late, as another language's do.
    const open = (name: string, panel: string) =>
      expect(async () => {
        const opened = back.getByRole('dialog', { name: panel })
        if (!(await opened.isVisible()))
          await back.getByRole('button', { name, exact: true }).click({ timeout: 1_000 })
        await expect(opened).toBeVisible({ timeout: 1_000 })
      }).toPass()
    await open(more.title, more.title)
    await open(buttons.holds, holds.title)
    await expect(back.getByText(holds.nothing)).toBeVisible()
  }

for (const [name, comeBack] of Object.entries(RETURNS))
  test(
    `promise 3, nothing kept: after ${name} no choice and no language of the person is restored`,
    { tag: [...(TAGS[name] ?? [LONG])] },
    restoresNothing(comeBack)
  )

/** A browser may treat a saved copy differently. */
test.describe('as a file', () => {
  test.use({ home: pathToFileURL(join(BUILT, 'index.html')).href })

  for (const [name, comeBack] of Object.entries(RETURNS))
    test(
      `promise 3, nothing kept: in a copy saved as a file, after ${name} no choice is restored`,
      { tag: TAGS[name] ? [] : LONG },
      restoresNothing(comeBack)
    )
})

test('self-check: a form field is restored with its text', async ({ page }) => {
  const address = 'http://127.0.0.1/planted'
  await page.route(address, route =>
    route.fulfill({ contentType: 'text/html', body: '<textarea></textarea>' })
  )
  await page.goto(address)
  await page.getByRole('textbox').fill('planted')
  const back = await (RETURNS['a visit elsewhere and back'] ?? (() => page))(page)
  await expect(back.getByRole('textbox')).toHaveValue('planted')
})
