import type { Page } from '@playwright/test'
import { contentIn } from '../../support/content.ts'
import { titlesIn } from '../../support/titles.ts'
import { test as base, expect } from '../../support/walker.ts'
import { Auditor } from './auditor.ts'
import { setTraps, trapsFor } from './traps.ts'

/** @returns an auditor of a page that has just opened: its address and its parts are allowed, and nothing else. */
export const auditorOf = async (page: Page, titles: readonly string[]): Promise<Auditor> => {
  const parts = await page
    .locator('script[src], link[href]')
    .evaluateAll(all => all.map(part => (part as HTMLScriptElement).src || (part as HTMLLinkElement).href))
  const cdp = await page.context().newCDPSession(page)
  return new Auditor(page, cdp, { address: page.url(), titles, parts: [page.url(), ...parts] })
}

/** A test that is given a walker on a page full of traps, an auditor of it, and the titles that it may have. */
export const test = base.extend<{ auditor: Auditor; titles: readonly string[] }>({
  titles: async ({ folder }, use) => use(titlesIn(contentIn(folder).content)),
  newWalker: async ({ newWalker, page, titles }, use) => {
    await setTraps(page, trapsFor(titles))
    await use(newWalker)
  },
  auditor: async ({ walker, titles }, use) => use(await auditorOf(walker.page, titles))
})

export { expect }
