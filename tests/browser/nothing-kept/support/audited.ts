import type { CDPSession, Page } from '@playwright/test'
import type { Content } from '../../../../machines/content/content.ts'
import { contentIn, type Folder } from '../../support/content.ts'
import { test as base, expect } from '../../support/walker.ts'
import { type Allowed, allowedFor, type Found, listOf, look, lookAtState, readOwn } from './look.ts'
import { caughtIn, setTraps } from './traps.ts'

/** Inspects everything that a page and its browser could keep. */
export class Auditor {
  private readonly page: Page
  private readonly allowed: Allowed
  private readonly cdp: CDPSession

  constructor(page: Page, cdp: CDPSession, allowed: Allowed) {
    this.page = page
    this.cdp = cdp
    this.allowed = allowed
  }

  /** @returns what should not be there, with its place. Empty if nothing is kept. */
  async faults(): Promise<readonly string[]> {
    const found: Found = {
      ...(await this.inPage()),
      ...(await this.inBrowser()),
      state: await this.page.evaluate(lookAtState),
      traps: await caughtIn(this.page)
    }
    return listOf(found)
  }

  private async inPage(): Promise<Found> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree')
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'audit'
    })
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(${look})(${JSON.stringify(this.allowed)})`,
      awaitPromise: true,
      returnByValue: true
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  private async inBrowser(): Promise<Found> {
    const { entries } = await this.cdp.send('Page.getNavigationHistory')
    const cookies = await this.page.context().cookies()
    return {
      'cookie jar': cookies.map(({ name }) => name),
      'history addresses': entries
        .map(({ url }) => url)
        .filter(url => url !== this.allowed.address && url !== 'about:blank'),
      'history titles': entries
        .map(({ title }) => title)
        .filter(title => title !== '' && title !== this.allowed.title)
    }
  }
}

/** The content that a page was built from, and its words. */
interface Product {
  readonly folder: Folder
  readonly screens: Content['screens']
}

const SAMPLE: Product = { folder: 'fixture', screens: contentIn('fixture').content.screens }

/** Waits until the page is ready without signal, or says that it is a file: then nothing more is cached. */
export const isKept = (page: Page, { screens } = SAMPLE) => {
  const { ready, inFile } = screens.offline
  const says = page.url().startsWith('file:') ? inFile : ready
  return expect(page.getByText(says, { exact: true })).toBeVisible()
}

/**
 * @returns an auditor of a page that has just opened. It allows only its address, its parts and the worker's
 * cache.
 */
export const auditorOf = async (page: Page, product = SAMPLE): Promise<Auditor> => {
  await isKept(page, product)
  const allowed = allowedFor(await page.evaluate(readOwn), product.folder)
  return new Auditor(page, await page.context().newCDPSession(page), allowed)
}

/** A test with a walker on a page full of traps, and with the page's auditor. */
export const test = base.extend<{ auditor: Auditor }>({
  newWalker: async ({ newWalker, page }, use) => {
    await setTraps(page)
    await use(newWalker)
  },
  auditor: async ({ walker }, use) => use(await auditorOf(walker.page))
})

export { expect }
