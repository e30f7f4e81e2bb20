import type { Page } from '@playwright/test'
import type { Content } from '../../../../machines/content/content.ts'
import { contentIn, type Folder } from '../../support/content.ts'
import { test as base, expect } from '../../support/walker.ts'
import { type Allowed, allowedFor, type Found, listOf, look, lookAtState, readOwn } from './look.ts'
import { caughtIn, setTraps } from './traps.ts'

/** @returns a check of all that a page and its browser could keep, which finds what should not be there. */
export const auditorFor = async (page: Page, allowed: Allowed) => {
  const cdp = await page.context().newCDPSession(page)
  return async (): Promise<readonly string[]> => {
    const { frameTree } = await cdp.send('Page.getFrameTree')
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'audit'
    })
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(${look})(${JSON.stringify(allowed)})`,
      awaitPromise: true,
      returnByValue: true
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    const { entries } = await cdp.send('Page.getNavigationHistory')
    const cookies = await page.context().cookies()
    return listOf({
      ...(result.value as Found),
      'cookie jar': cookies.map(({ name }) => name),
      'history addresses': entries
        .map(({ url }) => url)
        .filter(url => url !== allowed.address && url !== 'about:blank'),
      'history titles': entries
        .map(({ title }) => title)
        .filter(title => title !== '' && title !== allowed.title),
      state: await page.evaluate(lookAtState),
      traps: await caughtIn(page)
    })
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

/** @returns a check of a newly opened page, which allows only its address, its parts and the worker's cache. */
export const auditorOf = async (page: Page, product = SAMPLE) => {
  await isKept(page, product)
  return auditorFor(page, allowedFor(await page.evaluate(readOwn), product.folder))
}

/** A test with a walker on a page full of traps, and with what the page's auditor finds. */
export const test = base.extend<{ faults: Awaited<ReturnType<typeof auditorOf>> }>({
  newWalker: async ({ newWalker, page }, use) => {
    await setTraps(page)
    await use(newWalker)
  },
  faults: async ({ walker }, use) => use(await auditorOf(walker.page))
})

export { expect }
