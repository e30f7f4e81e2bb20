import type { Browser, CDPSession } from '@playwright/test'
import { onPhone } from './phone.ts'

const heapIn = async (tools: CDPSession): Promise<number> => {
  for (let times = 0; times < 3; times++) await tools.send('HeapProfiler.collectGarbage')
  return (await tools.send('Runtime.getHeapUsage')).usedSize
}

/** Replaces the clock: each read jumps past any button's wait. It keeps no log, which would take memory. */
const jumpTheClock = () => {
  let reads = 0
  performance.now = () => 3_000 * ++reads
}

/** Runs in the page: presses buttons by name, each once the screen before it has been painted. */
const walkInPage = async ({ times, buttons }: { times: number; buttons: readonly string[] }) => {
  const painted = () => new Promise<void>(done => requestAnimationFrame(() => window.oncePainted(done)))
  const named = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  for (let time = 0; time < times; time++)
    for (const name of buttons) {
      // The lower part of a screen is drawn after the rest.
      for (let frame = 0; frame < 600 && !named(name); frame++) await painted()
      const button = named(name)
      if (!button) throw new Error(`There is no button ${name}.`)
      button.click()
      await painted()
    }
}

/**
 * @param buttons lead from the first screen back to the first screen.
 * @returns bytes of heap: after one conversation, and what each of 200 more adds once the code is warm.
 */
export const measureHeap = (browser: Browser, address: string, buttons: readonly string[]) =>
  onPhone(browser, async ({ page, tools }) => {
    const heapAfter = async (times: number) => {
      await page.evaluate(walkInPage, { times, buttons })
      return heapIn(tools)
    }
    await page.addInitScript(jumpTheClock)
    await page.goto(address)
    const after1 = await heapAfter(1)
    const after200 = await heapAfter(199)
    return { after1, growth: ((await heapAfter(200)) - after200) / 200 }
  })
