import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Content } from '../../../../machines/content/content.ts'
import { readList } from '../../../../tools/server/file-list.ts'
import { FILE_LIST } from '../../../../tools/server/server-files.ts'
import { isInPart } from '../../../../tools/server/site-part.ts'
import { builtFrom } from '../../support/built.ts'
import { contentIn, type Folder } from '../../support/content.ts'
import { TITLE } from '../../support/title.ts'
import { test as base, expect } from '../../support/walker.ts'
import { Auditor } from './auditor.ts'
import type { Precache } from './look.ts'
import { setTraps } from './traps.ts'

/** What a page was built from, and the words that it shows. */
interface Product {
  readonly folder: Folder
  readonly screens: Content['screens']
}

const SAMPLE: Product = { folder: 'fixture', screens: contentIn('fixture').content.screens }

/** The files of the live page as they were built, but for the worker itself. */
const builtFiles = (folder: Folder): Precache['files'] =>
  Object.fromEntries(
    readList(readFileSync(join(builtFrom(folder), FILE_LIST), 'utf8'))
      .filter(({ path }) => isInPart('live', path) && !path.startsWith('manifests/') && path !== 'sw.js')
      .map(({ path, hash }) => [`/${path}`, hash])
  )

const precacheOf = async (page: Page, folder: Folder): Promise<Precache> => ({
  worker: new URL('sw.js', page.url()).href,
  cache: `encounter-checklist ${new URL('.', page.url()).href}`,
  files: builtFiles(folder),
  usage: (await page.evaluate(async () => (await navigator.storage.estimate()).usage)) ?? 0
})

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
  const parts = await page
    .locator('script[src], link[href]')
    .evaluateAll(all => all.map(part => (part as HTMLScriptElement).src || (part as HTMLLinkElement).href))
  const cdp = await page.context().newCDPSession(page)
  return new Auditor(page, cdp, {
    address: page.url(),
    title: TITLE,
    parts: [page.url(), ...parts],
    precache: await precacheOf(page, product.folder)
  })
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
