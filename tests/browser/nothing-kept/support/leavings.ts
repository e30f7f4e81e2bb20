import type { Page } from '@playwright/test'

const ELSEWHERE = '/404.html'

/**
 * Ways to leave a page in mid-conversation and return so that what it wrote on leaving is still there. In
 * Chromium 156 a visit to the same site keeps what `pagehide` wrote, and a reload what `beforeunload` wrote.
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

/** What the visit itself requests and leaves in the history. The other page has a title of its own. */
export const isOfTheVisit = (found: string): boolean =>
  found.endsWith(ELSEWHERE) ||
  ['/favicon.ico', 'entries: null', 'depth: 3 entries', 'history titles: Not found'].includes(found)
