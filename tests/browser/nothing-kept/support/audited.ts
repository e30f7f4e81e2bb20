import type { Page } from '@playwright/test'
import type { Content } from '../../../../machines/content/content.ts'
import { contentIn, type Folder } from '../../support/content.ts'
import { test as base, expect } from '../../support/walker.ts'
import { Auditor } from './auditor.ts'
import { allowedFor, readOwn } from './look.ts'
import { setTraps } from './traps.ts'

/** What a page was built from, and the words that it shows. */
interface Product {
  readonly folder: Folder
  readonly screens: Content['screens']
}

const SAMPLE: Product = { folder: 'fixture', screens: contentIn('fixture').content.screens }

/** Waits until all that is kept for use without signal is there, if it is no file: nothing comes to it after that. */
export const isKept = (page: Page, { screens } = SAMPLE) => {
  const { ready, inFile } = screens.offline
  const says = page.url().startsWith('file:') ? inFile : ready
  return expect(page.getByText(says, { exact: true })).toBeVisible()
}

/**
 * @returns an auditor of a page that has just opened: its address, its parts and what its worker keeps are allowed, and nothing
 * else.
 */
export const auditorOf = async (page: Page, product = SAMPLE): Promise<Auditor> => {
  await isKept(page, product)
  const allowed = allowedFor(await page.evaluate(readOwn), product.folder)
  return new Auditor(page, await page.context().newCDPSession(page), allowed)
}

/** A test that is given a walker on a page full of traps, and an auditor of it. */
export const test = base.extend<{ auditor: Auditor }>({
  newWalker: async ({ newWalker, page }, use) => {
    await setTraps(page)
    await use(newWalker)
  },
  auditor: async ({ walker }, use) => use(await auditorOf(walker.page))
})

export { expect }
