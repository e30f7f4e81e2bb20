import { type Browser, chromium, expect, type FrameLocator, type Page } from '@playwright/test'
import { ensureQuickBrowser, launchOptions } from '../../browser/find-browser.ts'

/** Gives a browser to something that is done with it. */
export const withBrowser = async <Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> => {
  const browser = await chromium.launch(launchOptions(ensureQuickBrowser()))
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** Presses Start, again if the page had only just been drawn, until the first question is shown. */
export const start = async (page: Page | FrameLocator): Promise<void> => {
  const button = page.getByRole('button', { name: 'Start', exact: true })
  const heading = page.getByRole('heading', { level: 1 })
  await expect(async () => {
    if (await button.isVisible()) await button.click()
    await expect(heading).toHaveText('Do you need any help or support?', { timeout: 1_000 })
  }).toPass()
}

/** Goes the shortest way through the page: the start, and the end at once. */
export const walkThrough = async (page: Page): Promise<void> => {
  const heading = page.getByRole('heading', { level: 1 })
  await start(page)
  await expect(async () => {
    await page.getByRole('button', { name: 'Numbers now', exact: true }).click()
    await expect(heading).toHaveText('Tips and contacts', { timeout: 500 })
  }).toPass()
  await expect(
    page.getByRole('region', { name: 'Contact first' }).getByRole('listitem').first()
  ).toBeVisible()
}
