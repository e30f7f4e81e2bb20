import { type Browser, chromium, type Page } from '@playwright/test'
import { NOON } from '../../support/clock.ts'
import { launchOptions } from '../launch-options.ts'
import { test as base, beginAtNoon, expect, heading } from '../support/base.ts'

/** A browser with its back/forward cache on. Playwright switches it off, and these tests need it. */
// biome-ignore lint/complexity/noBannedTypes: no fixture of a test, one of a process
const test = base.extend<{}, { readonly keeping: Browser }>({
  keeping: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs in such a pattern
    async ({}, use) => {
      const browser = await chromium.launch({
        ...launchOptions(),
        ignoreDefaultArgs: ['--disable-back-forward-cache']
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' }
  ]
})

/** Leaves a page in mid-conversation and returns. @returns the page. */
const comeBack = async (browser: Browser, address: string, wipes: boolean): Promise<Page> => {
  const page = await browser.newPage()
  await beginAtNoon(page.context())
  await page.addInitScript(on => {
    const leave = (event: Event) => {
      delete document.documentElement.dataset.broughtBack
      if (!on) event.stopImmediatePropagation()
    }
    addEventListener('pagehide', leave, { capture: true })
    addEventListener('pageshow', event => {
      document.documentElement.dataset.broughtBack = String(event.persisted)
    })
  }, wipes)
  await page.clock.install({ time: NOON })
  await page.goto(address)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText('Do you need any help or support?')
  await page.goto('about:blank')
  await page.evaluate(() => setTimeout(() => history.back()))
  return page
}

/** A busy browser may reload the page instead of restoring it, which proves nothing: then try again. */
const broughtBack = async (browser: Browser, address: string, wipes: boolean): Promise<Page> => {
  const page = await comeBack(browser, address, wipes)
  const isWhole = page.locator('html[data-brought-back=true]')
  const isAfresh = page.locator('html[data-brought-back=false]')
  await expect(isWhole.or(isAfresh)).toBeAttached()
  if ((await isWhole.count()) > 0) return page
  await page.close()
  return broughtBack(browser, address, wipes)
}

test('promise 3, nothing kept: Forward after coming back, and Back again, show nothing of the conversation', async ({
  keeping: browser,
  baseURL
}) => {
  const page = await broughtBack(browser, `${baseURL}/`, true)
  await expect(heading(page)).toHaveText('Cleared')
  await page.evaluate(() => setTimeout(() => history.forward()))
  await expect(page).toHaveURL('about:blank')
  await expect(heading(page)).toHaveCount(0)
  await page.evaluate(() => setTimeout(() => history.back()))
  await expect(heading(page)).toHaveText(/^(?:Cleared|Before you start)$/)
  await page.close()
})

test('promise 3, nothing kept: a page restored from the back/forward cache would show it all, if leaving did not wipe', async ({
  keeping: browser,
  baseURL
}) => {
  const page = await broughtBack(browser, `${baseURL}/`, false)
  await expect(heading(page)).toHaveText('Do you need any help or support?')
  await page.close()
})
