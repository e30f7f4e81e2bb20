import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { GUARD_MS } from '../../src/live/platform/tap-guard.ts'
import { launchOptions } from './launch-options.ts'
import { beginAtNoon } from './support/base.ts'
import { HOSTILE_TEXTS, MARK } from './support/hostile-texts.ts'
import { LONG } from './support/marks.ts'
import { removeProfile } from './support/remove-profile.ts'
import { expect, test, type Walker } from './support/walker.ts'

/** The page shows and holds no conversation, whatever another tab has. */
const isFresh = async (page: Page) => {
  await expect(page.locator('[data-runs]')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you start')
  expect(
    await page.evaluate(
      "[document.querySelectorAll('#app [aria-pressed=true]').length, sessionStorage.length + localStorage.length, window.name]"
    )
  ).toEqual([0, 0, ''])
}

/** The page's whole state: address, title, screen, history length and window name. */
const stateOf = (page: Page) =>
  page.evaluate(
    "[location.href, document.title, document.querySelector('#app').outerHTML, history.length, window.name]"
  )

/** Messages that a page which trusts any sender would act on. */
const MESSAGES = JSON.stringify([
  MARK,
  { type: 'content' },
  { type: 'answer.yes' },
  { type: 'session.clear' },
  'NOT_READY'
])

const CHOSEN = [
  { type: 'encounter.start' },
  { type: 'answer.yes' },
  { type: 'choice.toggle', question: 'supportNeeds', choice: 'housing' }
] as const

test('promise 3, other sites: a name for the window and messages of an opener reach nothing', async ({
  page,
  other,
  baseURL
}) => {
  other.put('/index.html', '<!doctype html><link rel="icon" href="data:,"><title>Other</title>')
  await page.goto(other.address)
  await page.evaluate(`window.name = ${JSON.stringify(MARK)}`)
  await page.goto('/')
  await isFresh(page)
  await page.goto(other.address)
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(
      `void (globalThis.opened = open(${JSON.stringify(`${baseURL}/`)}, ${JSON.stringify(MARK)}))`
    )
  ])
  await isFresh(opened)
  await opened.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Do you need any help or support?')
  const before = await stateOf(opened)
  await page.evaluate(`${MESSAGES}.forEach(message => globalThis.opened.postMessage(message, '*'))`)
  expect(await stateOf(opened)).toEqual(before)
})

/** Resolves after earlier tasks of the page have run. */
const tasksRun = (page: Page) =>
  page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')

const DISTURBANCES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'messages from its own site': page =>
    page.evaluate(`${MESSAGES}.forEach(message => {
      postMessage(message, '*')
      new BroadcastChannel('encounter').postMessage(message)
    })`),
  'texts, markup and links that are dropped on it': async page => {
    const cdp = await page.context().newCDPSession(page)
    for (const text of HOSTILE_TEXTS) {
      const items = ['text/plain', 'text/html', 'text/uri-list'].map(mimeType => ({ mimeType, data: text }))
      const data = { items, dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await cdp.send('Input.dispatchDragEvent', { type, x: 100, y: 300, data })
    }
  },
  'texts that are pasted or put in by a keyboard of its own': async page => {
    const cdp = await page.context().newCDPSession(page)
    for (const text of HOSTILE_TEXTS) {
      await cdp.send('Input.insertText', { text })
      await page.evaluate(`{
        const data = new DataTransfer()
        data.setData('text/html', ${JSON.stringify(text)})
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: data }))
      }`)
    }
  }
}

test('promise 3, a conversation takes in no message, drop or paste', async ({ page, walker }) => {
  await walker.walk(CHOSEN)
  const before = await stateOf(page)
  for (const [name, disturb] of Object.entries(DISTURBANCES)) {
    await disturb(page)
    await tasksRun(page)
    expect(await stateOf(page), name).toEqual(before)
  }
})

/** The saved page, without the parts that differ each time. */
const saved = async (page: Page): Promise<string> => {
  const cdp = await page.context().newCDPSession(page)
  const { data } = await cdp.send('Page.captureSnapshot', { format: 'mhtml' })
  return data
    .replaceAll(/-{2,}MultipartBoundary--\w+-*/g, '')
    .replaceAll(/boundary="[^"]*"/g, '')
    .replaceAll(/^(?:Date|Content-ID|Content-Location|Snapshot-Content-Location): .*$/gm, '')
    .replaceAll(/(?:cid:)?(?:frame|css)-[\w-]+@mhtml\.blink/g, '')
}

test('promise 3, a page that is saved after Clear is the same whatever was answered', async ({
  page,
  walker
}) => {
  const afterClear = async (events: Parameters<Walker['walk']>[0]) => {
    await walker.open()
    await walker.walk(events)
    await walker.letTapsThrough()
    await walker.button('Clear').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cleared')
    return saved(page)
  }
  const nothing = await afterClear(CHOSEN.slice(0, 1))
  expect(await afterClear([...CHOSEN, { type: 'step.continue' }, { type: 'encounter.finish' }])).toBe(nothing)
})

const MANIFEST = {
  manifest_version: 3,
  name: 'Tabs',
  version: '1',
  background: { service_worker: 'tabs.js' }
}
const DUPLICATE =
  'chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.duplicate(tab.id)).then(() => true)'

test('promise 3, a duplicate of a tab in a conversation shows none', { tag: LONG }, async ({ baseURL }) => {
  // Only an extension can duplicate a tab as the tab's menu does.
  const folder = mkdtempSync(join(tmpdir(), 'tabbed-'))
  const extension = join(folder, 'extension')
  mkdirSync(extension)
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(extension, 'tabs.js'), '')
  const options = launchOptions()
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...options,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...options.args, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  })
  await beginAtNoon(context)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = await context.newPage()
  await page.goto(`${baseURL}/`)
  await expect(page.locator('[data-runs]')).toBeAttached()
  for (const name of ['Start', 'Yes', 'Somewhere to live']) {
    await page.waitForTimeout(GUARD_MS + 50)
    await page.getByRole('button', { name, exact: true }).click()
  }
  await page.bringToFront()
  const [twin] = await Promise.all([context.waitForEvent('page'), worker.evaluate(DUPLICATE)])
  await isFresh(twin)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would help?')
  await context.close()
  removeProfile(folder)
})
