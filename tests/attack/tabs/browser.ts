import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import { ensureBrowser, launchOptions } from '../../browser/find-browser.ts'
import { removeProfile } from '../../browser/support/remove-profile.ts'
import { eventually, pause } from '../../engines/support/engine.ts'

/** A browser with an extension that duplicates a tab, as its menu does. */
export interface Tabbed {
  readonly context: BrowserContext
  readonly duplicate: () => Promise<Page>
  readonly close: () => Promise<void>
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Tabs',
  version: '1',
  background: { service_worker: 'tabs.js' }
}
const DUPLICATE =
  'chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.duplicate(tab.id)).then(() => true)'

export const launchTabbed = async (): Promise<Tabbed> => {
  const folder = mkdtempSync(join(tmpdir(), 'tabbed-'))
  const extension = join(folder, 'extension')
  mkdirSync(extension)
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(extension, 'tabs.js'), '')
  const options = launchOptions(ensureBrowser())
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...options,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...options.args, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  })
  const worker =
    context.serviceWorkers().find(worker => worker.url().startsWith('chrome-extension:')) ??
    (await context.waitForEvent('serviceworker'))
  return {
    context,
    duplicate: async () => {
      const [page] = await Promise.all([context.waitForEvent('page'), worker.evaluate(DUPLICATE)])
      return page
    },
    close: async () => {
      await context.close()
      removeProfile(folder)
    }
  }
}

export const headingOf = (page: Page) =>
  page.evaluate<string>("document.querySelector('h1')?.innerText ?? ''")

/** Waits until the app runs, on its first screen. */
export const isFresh = (page: Page) =>
  eventually(async () => {
    const isRunning = await page.evaluate<boolean>('document.documentElement.dataset.runs !== undefined')
    if (!isRunning || (await headingOf(page)) !== FIRST) throw new Error('It is not on its first screen.')
  })

export const FIRST = 'Before you start'

/** Where every attack finds the conversation. */
export const CHOICES = 'What would help?'

/** Presses buttons by their names. */
export const press = async (page: Page, ...names: readonly string[]) => {
  for (const name of names) {
    await pause(GUARD_MS + 50)
    await page.getByRole('button', { name, exact: true }).first().click()
  }
}

/** Opens the page, and begins a conversation in which something was chosen. */
export const converse = async (page: Page, address: string) => {
  await page.goto(address)
  await isFresh(page)
  await press(page, 'Start', 'Yes', 'Housing')
}

/** All that is on the screen and in the page. */
export const stateOf = (page: Page) =>
  page.evaluate<readonly unknown[]>(
    "[location.href, document.title, document.querySelector('#app').outerHTML, history.length, window.name]"
  )
