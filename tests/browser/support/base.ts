import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { clockBeside, clockOfPages } from '../../support/clock.ts'
import type { Face } from '../launch-options.ts'
import { otherSite, type Site, siteIn, withSite } from '../offline/support/site.ts'
import { builtFrom } from './built.ts'
import type { Folder } from './content.ts'
import { addressOf, FIXTURE, REAL } from './products.ts'

export { expect }

/** Sets the clock to noon for a browser that a test starts by itself. Other tests' pages get this anyway. */
export const beginAtNoon = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: clockOfPages() })

/** The screen's heading. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Sets the clock of the editor's check worker to noon too: a worker has a clock of its own. */
const checkAtNoon = (page: Page): Promise<unknown> =>
  page.route(/\/check\.worker[^/]*$/, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${clockBeside()}${await response.text()}` })
  })

/** Opens the editor on a laptop screen. */
export const openEditor = async (page: Page) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await checkAtNoon(page)
  await page.goto('/editor/')
  await expect(heading(page)).toHaveText('Content editor')
}

/** Milliseconds for the editor's check, which runs in a worker, on a busy machine. */
export const CHECKED = { timeout: 60_000 }

/** The page has stored nothing. Only its history state holds something: how far back it can go. */
export const hasStoredNothing = async (page: Page) => {
  const { origins, cookies } = await page.context().storageState({ indexedDB: true })
  const own = await page.evaluate(() => [sessionStorage.length, window.name, JSON.stringify(history.state)])
  expect([origins, cookies, ...own]).toEqual([[], [], 0, '', expect.stringMatching(/^\{"n":\d+\}$/)])
}

/**
 * Tests of the page with its offline worker. The others block it: they are quicker without, and may intercept
 * requests that a worker would not make.
 */
const WITH_WORKER =
  /[\\/](?:offline[\\/]|nothing-kept[\\/]|(?:faults|release|rollback|wipe|policy|policy-probes)\.spec\.ts$)/

/** These tests hold for every edition, so they use the real content. The others pin facts of the fixture. */
const OF_EVERY_EDITION = /[\\/]every-screen[\\/]/

interface ForTest {
  readonly folder: Folder
  /** The product on a server for this test alone. */
  readonly site: Site
  readonly other: Site
}

/** A test whose pages have a fixed clock, and no fonts but those of one face. */
export const test = base.extend<ForTest, { readonly face: Face }>({
  face: ['Roboto', { option: true, scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs in such a pattern
  folder: [({}, use, { file }) => use(OF_EVERY_EDITION.test(file) ? 'content' : 'fixture'), { option: true }],
  baseURL: ({ baseURL, folder }, use) => use(baseURL ?? addressOf(folder === 'content' ? REAL : FIXTURE)),
  site: ({ folder }, use) => withSite(use, siteIn(builtFrom(folder))),
  other: ({ browser: _ }, use) => withSite(use, otherSite()),
  serviceWorkers: ({ browser: _ }, use, { file }) => use(WITH_WORKER.test(file) ? 'allow' : 'block'),
  context: async ({ context }, use) => {
    await beginAtNoon(context)
    await use(context)
    // A request that is pending as the page closes must fail neither this test nor the next.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
})
