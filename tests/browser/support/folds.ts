import { expect, type Page } from '@playwright/test'

const CLOSED = 'main [aria-expanded=false], main details:not([open]) > summary'

/** Opens everything that is folded on a screen, and what is folded inside that. */
export const openFolds = (page: Page) =>
  expect(async () => {
    await page.evaluate(closed => {
      for (const fold of document.querySelectorAll<HTMLElement>(closed)) fold.click()
    }, CLOSED)
    expect(await page.locator(CLOSED).count()).toBe(0)
  }).toPass()
