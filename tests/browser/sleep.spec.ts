import type { Browser, Page } from '@playwright/test'
import { MAX_WAIT_MS } from '../../src/live/platform/page-activity.ts'
import { GUARD_MS } from '../../src/live/platform/tap-guard.ts'
import { NOON } from '../support/clock.ts'
import { turn } from './nothing-kept/support/endings.ts'
import { expect, test } from './support/base.ts'
import { LONG } from './support/marks.ts'
import { slowServer } from './support/slow-server.ts'

const HOURS = 5 * 3_600_000

/** Milliseconds in which to stop the page before its clocks jump: after that nobody can reach it. */
const TO_STOP_MS = 1_000

/**
 * Source that runs before the page's own. Its clocks jump at a given moment; from then on it records each
 * visible heading in each frame.
 */
const CLOCKS = `{
  const monotonic = performance.now.bind(performance)
  const wall = () => ${Date.parse(NOON)} + monotonic()
  let [from, jump] = [Infinity, { wall: 0, monotonic: 0 }]
  const by = clock => (wall() >= from ? jump[clock] : 0)
  Date.now = () => wall() + by('wall')
  performance.now = () => monotonic() + by('monotonic')
  globalThis.seen = []
  const note = () => {
    const h1 = document.querySelector('#app h1')
    const heading = h1?.checkVisibility({ visibilityProperty: true }) ? h1.innerText : ''
    if (wall() >= from && heading !== seen.at(-1)) seen.push(heading)
  }
  const frame = () => { note(); requestAnimationFrame(frame) }
  globalThis.sleepIn = (inMs, how) => {
    ;[from, jump] = [wall() + inMs, how]
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true })
    frame()
  }
}`

const signal = async (browser: Browser | null, name: 'SIGSTOP' | 'SIGCONT') => {
  const cdp = await browser?.newBrowserCDPSession()
  const { processInfo = [] } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? {}
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, name)
  await cdp?.detach()
}

interface Sleep {
  /** How far each clock of the page jumps, in milliseconds. */
  readonly jump: { readonly wall: number; readonly monotonic: number }
  /** Stops the page, if needed, for longer than it ever waits between looks at its clocks. */
  readonly stop?: (page: Page) => Promise<unknown>
}

const ASLEEP = 'asleep for hours by the clock of the day'

const SLEEPS: Readonly<Record<string, Sleep>> = {
  [ASLEEP]: { jump: { wall: HOURS, monotonic: 0 } },
  'frozen for hours by the clock of the page': {
    jump: { wall: 0, monotonic: HOURS },
    stop: async page => {
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
      await page.waitForTimeout(TO_STOP_MS)
      await cdp.send('Page.setWebLifecycleState', { state: 'active' })
    }
  },
  'its process stopped for hours': {
    jump: { wall: HOURS, monotonic: HOURS },
    stop: async page => {
      const browser = page.context().browser()
      await signal(browser, 'SIGSTOP')
      await new Promise(done => setTimeout(done, TO_STOP_MS + MAX_WAIT_MS))
      await signal(browser, 'SIGCONT')
    }
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The heading of the current question. */
const STANDS = 'Are you worried about your safety?'
const WIPED = 'Cleared'

const converse = async (page: Page) => {
  for (const name of ['Start', 'No']) {
    await page.waitForTimeout(GUARD_MS + 50)
    await button(page, name).click()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STANDS)
  await page.waitForTimeout(GUARD_MS + 50)
}

for (const [where, isEarly] of [
  ['before the app', true],
  ['in the app', false]
] as const)
  for (const [sight, isHidden] of [
    ['out of sight', true],
    ['in sight', false]
  ] as const)
    for (const [sleep, { jump, stop }] of Object.entries(SLEEPS))
      test(`promise 3, sleep: ${where}, ${sight}, ${sleep}, a page shows nothing more of a conversation`, {
        // hidden.spec and idle.spec cover the app.
        tag: isEarly && sleep === ASLEEP ? [] : LONG
      }, async ({ page }) => {
        const server = await slowServer()
        await page.addInitScript(CLOCKS)
        void server.sendUpTo('half of the data')
        await page.goto(isEarly ? server.address : '/', { waitUntil: 'commit' })
        if (!isEarly) await expect(page.locator('[data-runs]')).toBeAttached()
        await converse(page)
        const answer = await button(page, 'No').boundingBox()
        if (isHidden) await turn(page, 'hidden')
        await page.evaluate(`sleepIn(${stop ? TO_STOP_MS : 0}, ${JSON.stringify(jump)})`)
        await stop?.(page)
        if (isHidden) await turn(page, 'visible')
        else await page.mouse.click((answer?.x ?? 0) + 20, (answer?.y ?? 0) + 20)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(WIPED)
        const seen = await page.evaluate<readonly string[]>('seen')
        const mayShow = isHidden ? ['', WIPED] : ['', STANDS, WIPED]
        expect(seen.filter(heading => !mayShow.includes(heading))).toEqual([])
        expect(seen.at(-1)).toBe(WIPED)
        server.close()
      })
