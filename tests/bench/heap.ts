import type { Browser, CDPSession, Page } from '@playwright/test'
import { coldPhone } from './phone.ts'

/** What conversations take of the memory of scripts, in bytes. */
export interface Heap {
  readonly after1: number
  /** What each of 200 more adds, when all code is warm. */
  readonly growth: number
}

const heapIn = async (tools: CDPSession): Promise<number> => {
  for (let times = 0; times < 3; times++) await tools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await tools.send('Runtime.getHeapUsage')
  return usedSize
}

/** A clock that jumps whenever it is read, further than any button waits, lets conversations follow at once, and keeps no log. */
const jumpTheClock = () => {
  let reads = 0
  performance.now = () => 3_000 * ++reads
}

/** Runs in the page: presses buttons by their names, each once the screen before is painted. */
const walkInPage = async ({ times, buttons }: { times: number; buttons: readonly string[] }) => {
  const painted = () => new Promise<void>(done => requestAnimationFrame(() => window.oncePainted(done)))
  // What is further down is drawn after the rest of its screen.
  const found = async (name: string) => {
    for (let frame = 0; frame < 600; frame++) {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
      if (button) return button
      await painted()
    }
    throw new Error(`There is no button ${name}.`)
  }
  for (let time = 0; time < times; time++)
    for (const name of buttons) {
      ;(await found(name)).click()
      await painted()
    }
}

const walk = (page: Page, times: number, buttons: readonly string[]) =>
  page.evaluate(walkInPage, { times, buttons })

/** @param buttons to press from the first screen to the first screen again. */
export const measureHeap = async (
  browser: Browser,
  address: string,
  buttons: readonly string[]
): Promise<Heap> => {
  const { page, tools, close } = await coldPhone(browser)
  try {
    await page.addInitScript(jumpTheClock)
    await page.goto(address)
    await walk(page, 1, buttons)
    const after1 = await heapIn(tools)
    await walk(page, 199, buttons)
    const after200 = await heapIn(tools)
    await walk(page, 200, buttons)
    return { after1, growth: ((await heapIn(tools)) - after200) / 200 }
  } finally {
    await close()
  }
}
