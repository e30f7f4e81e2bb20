import type { Page } from '@playwright/test'
import { type Count, type Faults, short, type Target, until } from './attacked.ts'
import { MARK } from './hostile.ts'

/** A page that is opened by hostile addresses. */
interface Opened {
  /** From the root of the site. */
  readonly path: string
  /** Source that is true once the page is there. */
  readonly isThere: string
  /** What may stand in the address afterwards, of what was asked for. */
  readonly mayKeep: RegExp
}

const LIVE: Opened = {
  path: '/',
  isThere: "document.documentElement.dataset.runs !== undefined && document.querySelector('h1')",
  mayKeep: /^(?:\?(?:(?:force|language)=[a-z-]+&?){1,2})?$/
}

const ANSWERS = 'yes|no|unsure|declined|none|outcome'
const WALK: Opened = {
  path: '/training/',
  isThere:
    "document.querySelector('iframe')?.contentDocument?.querySelector('h1') && location.hash.startsWith('#walk')",
  mayKeep: new RegExp(`^#walk(?:\\?(?:[A-Za-z]+=(?:${ANSWERS}|kent|cy)&?)+)?$`)
}

/** Longest that a page takes to tidy its address, on a machine that is busy with others. Milliseconds. */
const TO_TIDY_MS = 30_000

/** It reads nothing of its address, and leaves it as it is. */
const EDITOR: Opened = { path: '/editor/', isThere: "document.querySelector('h1')", mayKeep: /^/s }

export const OPENED = { LIVE, WALK, EDITOR } as const

/** Whether a page holds words of its address, shown or not, but for what training says that it did not understand, and the way from its map to the walk itself. */
const HOLDS = `(() => {
  const passed = [...document.querySelectorAll('[role=alert], .map-place a')].map(({ outerHTML }) => outerHTML)
  const whole = passed.reduce((html, one) => html.replaceAll(one, ''), document.documentElement.outerHTML)
  const frames = [...document.querySelectorAll('iframe')].map(frame => frame.contentDocument?.documentElement.outerHTML)
  return [whole, document.title, ...frames].join().includes('${MARK}')
})()`
const ALERT = "document.querySelector('main [role=alert]')?.innerText ?? ''"
/** At most four short words. */
const MOST_SAID =
  /^(?:[^:]*: (?:[a-z-]{1,20}|…)=(?:[a-z-]{1,20}|…)(?:, (?:(?:[a-z-]{1,20}|…)=(?:[a-z-]{1,20}|…)|…)){0,4}\.)?$/i
const STORED = 'localStorage.length + sessionStorage.length + document.cookie.length + window.name.length'

/** Between two attempts, as a hash alone would load nothing: of the same site, so that the process stays, and soon there. */
const BETWEEN = '/icon-192.png'

const open = async (page: Page, target: Target, { path, isThere }: Opened, hostile: string) => {
  await page.goto(target.address + path + hostile, { waitUntil: 'commit' })
  await until(page, isThere)
}

/** @returns what stands in the address once that is what may, or after a while. */
const keptIn = async (page: Page, { mayKeep }: Opened): Promise<string> => {
  await until(page, `${mayKeep}.test(location.search + location.hash)`, TO_TIDY_MS).catch(() => undefined)
  return page.evaluate<string>('location.search + location.hash')
}

/**
 * Opens a page by hostile addresses.
 * @returns what each came to, if it came to anything: an exception, words of the address on the page or in the address, something
 * asked for or stored.
 */
export const attackByAddresses = async (
  target: Target,
  opened: Opened,
  addresses: readonly string[],
  count: Count
): Promise<Faults> => {
  const context = await target.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const said: string[] = []
  const asked = new Set<string>()
  page.on('pageerror', error => said.push(error.message))
  page.on('console', message => message.type() === 'error' && said.push(message.text()))
  page.on('dialog', dialog => said.push(dialog.message()))
  context.on('request', request => asked.add(new URL(request.url()).pathname))
  await open(page, target, opened, opened === WALK ? '#walk' : '')
  // What it loads once its first screen is there, too.
  await page.waitForLoadState('networkidle')
  const usual = new Set(asked)
  const faults: string[] = []
  for (const hostile of addresses) {
    await page.goto(target.address + BETWEEN)
    said.length = 0
    asked.clear()
    try {
      await open(page, target, opened, hostile)
      const kept = await keptIn(page, opened)
      const [holds, alert, stored] = await page.evaluate<[boolean, string, number]>(
        `[${HOLDS}, ${ALERT}, ${STORED}]`
      )
      const wrong = [
        ...said,
        ...[...asked].filter(path => !usual.has(path)).map(path => `asks for ${path}`),
        ...(holds ? ['shows or holds its words'] : []),
        ...(MOST_SAID.test(alert) ? [] : ['says its words']),
        ...(opened.mayKeep.test(kept) ? [] : [`keeps ${short(kept)}`]),
        ...(stored === 0 ? [] : ['stores something'])
      ]
      faults.push(...wrong.map(what => `${opened.path}${short(hostile)} ${what}`))
    } catch (error) {
      faults.push(`${opened.path}${short(hostile)} ${String(error).split('\n')[0]}`)
    }
    count()
  }
  await context.close()
  return faults
}
