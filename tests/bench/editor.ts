import { cpus, loadavg } from 'node:os'
import type { Browser, Page } from '@playwright/test'
import { median, p95 } from './figures.ts'
import { launch } from './phone.ts'
import { traced } from './taps.ts'
import { busyAfter } from './trace.ts'

/*
 * Measures the content editor of a product that is served: npm start, then
 * npx tsx tests/bench/editor.ts [ADDRESS]
 */
const [site = 'http://127.0.0.1:4173/'] = process.argv.slice(2)

const LOADS = 3
const KEYS = 40
/** As a quick typist types; and longer than a field waits before it makes the edit. Milliseconds. */
const BETWEEN_KEYS = 150
const REST = 1_500

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const newPage = async (browser: Browser) => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block'
  })
  return context.newPage()
}

/** @returns since the page began to load, in milliseconds, once what is there is painted. */
const paintedAt = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now())
          port2.postMessage(undefined)
        })
      )
  )

interface Opened {
  /** Until the ways in can be pressed. */
  readonly first: number
  /** From the press of the release to its list. */
  readonly list: number
}

const open = async (browser: Browser): Promise<Opened & { readonly page: Page }> => {
  const page = await newPage(browser)
  await page.goto(`${site}editor/`)
  await button(page, 'Start from this release').waitFor()
  const first = await paintedAt(page)
  await button(page, 'Start from this release').click()
  await button(page, 'Galop').waitFor()
  return { page, first, list: (await paintedAt(page)) - first }
}

/** Types, rests once in the middle, and goes on while the check runs. */
const type = async (page: Page) => {
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('a')
    await page.waitForTimeout(key === KEYS / 2 ? REST : BETWEEN_KEYS)
  }
  await page.waitForTimeout(REST)
}

const typedIn = async (browser: Browser, page: Page, what: string): Promise<readonly string[]> => {
  const trace = await traced(browser, page, () => type(page))
  const busy = busyAfter(trace, 'keydown', BETWEEN_KEYS)
  return [
    `a key in ${what}: main thread, median ${median(busy.map(({ all }) => all)).toFixed(1)} ms, p95 ${p95(busy.map(({ all }) => all)).toFixed(1)} ms`,
    `longest task while typing in ${what}, edit and findings among them: ${Math.max(...busyAfter(trace, 'keydown', REST).map(({ longest }) => longest)).toFixed(1)} ms`
  ]
}

const browser = await launch()
const loads: Opened[] = []
for (let load = 0; load < LOADS; load++) {
  const { page, ...opened } = await open(browser)
  loads.push(opened)
  await page.context().close()
}
const of = (which: keyof Opened) => `${(median(loads.map(load => load[which])) / 1_000).toFixed(2)} s`
console.log(
  `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Chromium ${browser.version()}, ${LOADS} loads`
)
console.log(`first screen, its buttons painted: ${of('first')}`)
console.log(`from the press of "Start from this release" to the list: ${of('list')}`)
const { page } = await open(browser)
await page
  .getByRole('region', { name: 'Findings' })
  .getByText(/No faults|A draft/)
  .waitFor({ timeout: 120_000 })
console.log(`and to the first findings: ${((await paintedAt(page)) / 1_000).toFixed(2)} s`)
await button(page, 'Galop').click()
await page.getByLabel('For', { exact: true }).focus()
for (const line of await typedIn(browser, page, 'a field')) console.log(line)
await button(page, 'Text').click()
await page.getByRole('textbox', { name: 'services/galop.yaml' }).focus()
for (const line of await typedIn(browser, page, 'the text')) console.log(line)
await browser.close()
