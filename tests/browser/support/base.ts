import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { clockBeside, clockOfPages } from '../../support/clock.ts'
import type { Face } from '../fonts.ts'
import type { Folder } from './content.ts'
import { addressOf, FIXTURE, REAL } from './products.ts'

export { expect }

/** Has the pages of a browser that a test starts by itself begin at noon, as those that it is given do. */
export const beginAtNoon = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: clockOfPages() })

/** The heading of the screen. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Has the worker that checks what an editor writes begin at noon, as its page does: it has a clock of its own. */
const checkAtNoon = (page: Page): Promise<unknown> =>
  page.route(/\/check\.worker[^/]*$/, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${clockBeside()}${await response.text()}` })
  })

/** Opens the editor, on a laptop. */
export const openEditor = async (page: Page) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await checkAtNoon(page)
  await page.goto('/editor/')
  await expect(heading(page)).toHaveText('Content editor')
}

/** The check of the editor runs in a worker, on a machine that may be busy. In milliseconds. */
export const CHECKED = { timeout: 60_000 }

/** Expects that a page has stored nothing, and told its history and its window no more than how far back it can go. */
export const hasStoredNothing = async (page: Page) => {
  const { origins, cookies } = await page.context().storageState({ indexedDB: true })
  const own = await page.evaluate(() => [sessionStorage.length, window.name, JSON.stringify(history.state)])
  expect([origins, cookies, ...own]).toEqual([[], [], 0, '', expect.stringMatching(/^\{"n":\d+\}$/)])
}

/**
 * Tests of the page with the worker that keeps it for use without signal. The others are about the page alone: without a worker
 * they are quicker, and may put things in its way that a worker would not ask for.
 */
const WITH_WORKER =
  /[\\/](?:offline[\\/]|nothing-kept[\\/]|(?:faults|release|rollback|wipe|policy|policy-probes)\.spec\.ts$)/

/** What must hold of every edition is looked at on the real content. All else pins facts of the fixture, which no editor changes. */
const OF_EVERY_EDITION = /[\\/]every-screen[\\/]/

/** A test whose pages know no other time than that which it names, and no other letters than those of a face. */
export const test = base.extend<{ readonly folder: Folder }, { readonly face: Face }>({
  face: ['Roboto', { option: true, scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs in such a pattern
  folder: [({}, use, { file }) => use(OF_EVERY_EDITION.test(file) ? 'content' : 'fixture'), { option: true }],
  baseURL: ({ baseURL, folder }, use) => use(baseURL ?? addressOf(folder === 'content' ? REAL : FIXTURE)),
  serviceWorkers: ({ browser: _ }, use, { file }) => use(WITH_WORKER.test(file) ? 'allow' : 'block'),
  context: async ({ context }, use) => {
    await beginAtNoon(context)
    await use(context)
    // What a page still asks for as it closes is no fault of the test, nor of the next one.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
})
