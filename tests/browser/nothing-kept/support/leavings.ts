import type { Page } from '@playwright/test'

const ELSEWHERE = '/404.html'

/**
 * How a page is left in the middle of a conversation, and come back to, so that what it wrote as it went is still there: in
 * Chromium 156 what it writes in `pagehide` outlives a visit to the same site, and what it writes in `beforeunload` a reload.
 */
export const LEAVINGS = {
  'a reload': async (page: Page) => {
    const reloaded = page.waitForEvent('load')
    await page.evaluate(() => void setTimeout(() => location.reload()))
    await page.clock.runFor(1)
    await reloaded
  },
  'a visit elsewhere': async (page: Page) => {
    await page.goto(new URL(`.${ELSEWHERE}`, page.url()).href)
    await page.goBack()
  }
}

/** What the visit itself asks for, and leaves in the history. The page elsewhere has a title of its own. */
export const isOfTheVisit = (found: string): boolean =>
  found.endsWith(ELSEWHERE) ||
  ['/favicon.ico', 'entries: null', 'depth: 3 entries', 'history titles: Not found'].includes(found)
