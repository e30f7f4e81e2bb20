import type { Page } from '@playwright/test'
import type { OtherSite } from '../../browser/support/other-site.ts'
import { eventually, pause } from '../../engines/support/engine.ts'
import { type Faults, short } from '../attacked.ts'
import { HOSTILE_TEXTS, MARK } from '../hostile.ts'
import { CHOICES, converse, headingOf, isFresh, press, stateOf, type Tabbed } from './browser.ts'

export interface Scene {
  readonly tabbed: Tabbed
  readonly address: string
  /** A site of somebody else. */
  readonly other: OtherSite
  /** A tab that nobody used. */
  readonly page: Page
}

/** What another tab gets to see. */
const told = async (page: Page): Promise<Faults> => {
  await isFresh(page)
  const [chosen, stored, name] = await page.evaluate<[number, number, string]>(
    "[document.querySelectorAll('#app [aria-pressed=true]').length, sessionStorage.length + localStorage.length, window.name]"
  )
  return [
    ...(chosen === 0 ? [] : ['it shows a choice']),
    ...(stored === 0 ? [] : ['something is stored']),
    ...(name === '' ? [] : [`its window is called ${short(name)}`])
  ]
}

/** @returns a fault if something changed on a page in a conversation. */
const unchanged = async (page: Page, act: () => Promise<unknown>): Promise<Faults> => {
  const before = JSON.stringify(await stateOf(page))
  await act()
  await pause(200)
  const after = JSON.stringify(await stateOf(page))
  return before === after ? [] : ['the page is another one']
}

const dragged = (text: string) => ({
  items: ['text/plain', 'text/html', 'text/uri-list'].map(mimeType => ({ mimeType, data: text })),
  dragOperationsMask: 1
})

/** What a page would hear that trusts whoever speaks to it. */
const MESSAGES = [MARK, { type: 'content' }, { type: 'answer.yes' }, { type: 'session.clear' }, 'NOT_READY']

/** What a page is given that listens to other tabs. */
const LISTENERS = `for (const name of ['BroadcastChannel', 'SharedWorker'])
  globalThis[name] = class { constructor() { globalThis.heard = name } }`

/** A page as it is saved, without what differs each time. */
const saved = async (page: Page): Promise<string> => {
  const cdp = await page.context().newCDPSession(page)
  const { data } = await cdp.send('Page.captureSnapshot', { format: 'mhtml' })
  return data
    .replaceAll(/-{2,}MultipartBoundary--\w+-*/g, '')
    .replaceAll(/boundary="[^"]*"/g, '')
    .replaceAll(/^(?:Date|Content-ID|Content-Location|Snapshot-Content-Location): .*$/gm, '')
    .replaceAll(/(?:cid:)?(?:frame|css)-[\w-]+@mhtml\.blink/g, '')
}

export const ATTACKS: Readonly<Record<string, (scene: Scene) => Promise<Faults>>> = {
  'a duplicate of a tab in a conversation': async ({ tabbed, address, page }) => {
    await converse(page, address)
    const twin = await tabbed.duplicate()
    const faults = await told(twin)
    await twin.close()
    return [...faults, ...((await headingOf(page)) === CHOICES ? [] : ['the conversation is gone'])]
  },
  'a tab that the page itself opened': async ({ tabbed, address, page }) => {
    await converse(page, address)
    const [child] = await Promise.all([
      tabbed.context.waitForEvent('page'),
      page.evaluate('void open(location.href)')
    ])
    const faults = await told(child)
    await child.close()
    return faults
  },
  'a name for the window, set by another site': async ({ address, other, page }) => {
    await page.goto(`${other.address}/`)
    await page.evaluate(`window.name = ${JSON.stringify(MARK)}`)
    await page.goto(address)
    return told(page)
  },
  'an opener that speaks to the page': async ({ tabbed, address, other, page }) => {
    await page.goto(`${other.address}/`)
    const [opened] = await Promise.all([
      tabbed.context.waitForEvent('page'),
      page.evaluate(`void (globalThis.opened = open(${JSON.stringify(address)}, ${JSON.stringify(MARK)}))`)
    ])
    const faults = await told(opened)
    await press(opened, 'Start')
    const changed = await unchanged(opened, () =>
      page.evaluate(
        `${JSON.stringify(MESSAGES)}.forEach(message => globalThis.opened.postMessage(message, '*'))`
      )
    )
    const hasOpener = await opened.evaluate<boolean>('opener !== null')
    await opened.close()
    return [...faults, ...changed, ...(hasOpener ? ['it has an opener'] : [])]
  },
  'messages from its own site': async ({ address, page }) => {
    await converse(page, address)
    return unchanged(page, () =>
      page.evaluate(`${JSON.stringify(MESSAGES)}.forEach(message => {
        postMessage(message, '*')
        new BroadcastChannel('encounter').postMessage(message)
      })`)
    )
  },
  'a listener for what tabs tell each other': async ({ address, page }) => {
    await page.addInitScript(LISTENERS)
    await converse(page, address)
    await press(page, 'Clear')
    const heard = await page.evaluate<string | undefined>('globalThis.heard')
    return heard === undefined ? [] : [`it makes a ${heard}`]
  },
  'texts, markup and links that are dropped on it': async ({ address, page }) => {
    await converse(page, address)
    const cdp = await page.context().newCDPSession(page)
    return unchanged(page, async () => {
      for (const text of HOSTILE_TEXTS)
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
          await cdp.send('Input.dispatchDragEvent', { type, x: 100, y: 300, data: dragged(text) })
    })
  },
  'texts that are pasted or put in by a keyboard of its own': async ({ address, page }) => {
    await converse(page, address)
    const cdp = await page.context().newCDPSession(page)
    return unchanged(page, async () => {
      for (const text of HOSTILE_TEXTS) {
        await cdp.send('Input.insertText', { text })
        await page.evaluate(`{
          const data = new DataTransfer()
          data.setData('text/html', ${JSON.stringify(text)})
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: data }))
        }`)
      }
    })
  },
  'the page, saved after Clear': async ({ address, page }) => {
    const after = async (...names: readonly string[]) => {
      await page.goto(address)
      await isFresh(page)
      await press(page, 'Start', ...names, 'Clear')
      await eventually(async () => {
        if ((await headingOf(page)) !== 'Cleared') throw new Error('It is not cleared.')
      })
      return saved(page)
    }
    const [nothing, something] = [
      await after(),
      await after('Yes', 'Housing', 'Continue', 'Yes', 'Numbers now')
    ]
    return nothing === something ? [] : ['what is saved differs by what was answered']
  },
  'the page, saved in a conversation and opened again': async ({ address, other, page }) => {
    await converse(page, address)
    other.put('/saved', await page.content())
    await page.goto(`${other.address}/saved`)
    return told(page)
  }
}
