import { chromium, expect, test } from '@playwright/test'
import { browserArguments, ensureBrowser } from '../find-browser.ts'

/** Playwright switches the back-forward cache off; a test of it must switch it on, or it proves nothing. */
const withBackForwardCache = () =>
  chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArguments],
    ignoreDefaultArgs: ['--disable-back-forward-cache']
  })

for (const [name, wipes] of [
  ['shows nothing of the conversation', true],
  ['would show it all, if leaving did not wipe', false]
] as const)
  test(`P8 a page that the browser brings back whole ${name}`, async ({ baseURL }) => {
    const browser = await withBackForwardCache()
    const page = await browser.newPage()
    await page.addInitScript(on => {
      if (!on) addEventListener('pagehide', event => event.stopImmediatePropagation(), { capture: true })
      addEventListener('pageshow', event => {
        document.documentElement.dataset.broughtBack = String(event.persisted)
      })
    }, wipes)
    await page.clock.install()
    await page.goto(baseURL ?? '')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText('Do you need any help or support?')

    await page.goto('about:blank')
    await page.evaluate(() => setTimeout(() => history.back()))
    await expect(page.locator('html')).toHaveAttribute('data-brought-back', 'true')
    await expect(heading).toHaveText(wipes ? 'Cleared' : 'Do you need any help or support?')
    await browser.close()
  })
