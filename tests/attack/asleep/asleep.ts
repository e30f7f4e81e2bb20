import type { Browser, Page } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import { MAX_WAIT_MS } from '../../../src/live/platform/touches.ts'
import { slowServer } from '../../browser/support/slow-server.ts'
import { pause } from '../../engines/support/engine.ts'
import type { Count, Faults, Target } from '../attacked.ts'
import { press } from '../tabs/browser.ts'
import { CLOCKS, type Seen, seenOn, sleepUntil } from './clocks.ts'
import { CONTROLS, faultsOf, NEXT, nameOf, SCENES, type Scene, STANDS } from './scenes.ts'

export const SLEEPS = SCENES.length + CONTROLS.length

/** Time to stop a page before its clocks jump. Milliseconds. */
const TO_STOP_MS = 1_000

/** Source for a page that hears nothing of what happens to it, once it is deaf. */
const DEAF = `{
  for (const heard of ['visibilitychange', 'pageshow', 'focus', 'resume', 'pointerdown', 'click', 'keydown'])
    addEventListener(heard, event => globalThis.isDeaf && event.stopImmediatePropagation(), { capture: true })
  const later = setTimeout
  globalThis.setTimeout = (act, ms) => later(() => globalThis.isDeaf || act(), ms)
}`

/** Puts the page out of sight, or back, as a lock screen does. */
const turn = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate(`{
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' })
    document.dispatchEvent(new Event('visibilitychange'))
  }`)

/** The processes of the pages of a browser. */
const processesOf = async (browser: Browser): Promise<readonly number[]> => {
  const cdp = await browser.newBrowserCDPSession()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  await cdp.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

const signal = async (browser: Browser, name: 'SIGSTOP' | 'SIGCONT') => {
  for (const id of await processesOf(browser)) process.kill(id, name)
}

/** Holds a page for longer than it ever waits before it looks at its clocks. */
const STOPPING: Readonly<Record<Scene['stop'], (page: Page, browser: Browser) => Promise<unknown>>> = {
  process: async (_, browser) => {
    await signal(browser, 'SIGSTOP')
    await pause(TO_STOP_MS + MAX_WAIT_MS)
    await signal(browser, 'SIGCONT')
  },
  tasks: async page => {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
    await pause(TO_STOP_MS)
    await cdp.send('Page.setWebLifecycleState', { state: 'active' })
  },
  nothing: () => Promise.resolve()
}

/** Opens the page and begins a conversation. @returns where its next answer is. */
const converse = async (page: Page, address: string): Promise<readonly [x: number, y: number]> => {
  await page.goto(address, { waitUntil: 'commit' })
  await press(page, 'Start', 'No')
  await page.getByRole('heading', { name: STANDS }).waitFor()
  const box = await page.getByRole('button', { name: 'No', exact: true }).first().boundingBox()
  if (!box) throw new Error('It has no answers.')
  await pause(GUARD_MS + 50)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** @returns what came in sight after a page was stopped and went on. */
const play = async (
  page: Page,
  browser: Browser,
  address: string,
  scene: Scene
): Promise<readonly Seen[]> => {
  await page.addInitScript(CLOCKS)
  if (scene.isDeaf) await page.addInitScript(DEAF)
  const answer = await converse(page, address)
  if (scene.isHidden) await turn(page, 'hidden')
  await page.evaluate(`globalThis.isDeaf = ${scene.isDeaf === true}`)
  await sleepUntil(page, scene.stop === 'nothing' ? 0 : TO_STOP_MS, scene.jump)
  await STOPPING[scene.stop](page, browser)
  if (scene.isHidden) await turn(page, 'visible')
  else await page.mouse.click(...answer)
  await pause(GUARD_MS)
  return seenOn(page)
}

const played = async (target: Target, slow: string, scene: Scene) => {
  const context = await target.browser.newContext({ serviceWorkers: 'block' })
  try {
    return await play(await context.newPage(), target.browser, scene.isEarly ? slow : target.address, scene)
  } finally {
    await context.close()
  }
}

/** @returns what is wrong with a scene in which nothing may be wiped, or in which a fault must be found. */
const wrongWithControl = (scene: Scene, seen: readonly Seen[]): Faults => {
  if (scene.isDeaf) return faultsOf(scene, seen).length > 0 ? [] : ['the fault is not found']
  const stands = scene.isHidden ? STANDS : NEXT
  return seen.at(-1)?.heading === stands ? [] : ['the conversation is gone']
}

/** @returns what came of pages that were stopped, or slept, in the midst of a conversation, if anything did. */
export const attackBySleep = async (target: Target, count: Count): Promise<Faults> => {
  const faults: string[] = []
  for (const scene of [...SCENES, ...CONTROLS]) {
    const server = await slowServer(target.built)
    void server.sendUpTo('half of the data')
    const judge = CONTROLS.includes(scene) ? wrongWithControl : faultsOf
    const wrong = await played(target, server.address, scene).then(
      seen => judge(scene, seen),
      error => [String(error).split('\n')[0] ?? '']
    )
    server.close()
    faults.push(...wrong.map(what => `${nameOf(scene)}: ${what}`))
    count()
  }
  return faults
}
