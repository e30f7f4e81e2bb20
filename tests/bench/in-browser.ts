import { type CDPSession, chromium, type Page } from '@playwright/test'
import { browserArguments, ensureBrowser } from '../browser/find-browser.ts'

/** Milliseconds from a press to the next paint. */
export interface Taps {
  readonly count: number
  readonly median: number
  readonly p95: number
}

interface Figures {
  readonly questions: Taps
  readonly outcomes: Taps
  /** Megabytes that 200 encounters add to what 100 take, when the code is warm. */
  readonly growth: number
}

const QUIETEST = ['Start', 'No', 'No', 'Yes', 'No'] as const

/** Presses a button and waits until the next frame is painted. @returns milliseconds from the press to that. */
const press = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    async label =>
      await new Promise<number>(painted => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === label
        )
        if (!button) throw new Error(`There is no button ${label}.`)
        const start = performance.now()
        button.click()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => painted(performance.now() - start)
          channel.port2.postMessage(undefined)
        })
      }),
    name
  )

const open = async (page: Page, address: string) => {
  await page.goto(address)
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
}

/** Longer than the guard against double taps. */
const pastTheGuard = (page: Page) => page.waitForTimeout(420)

const sum = (times: readonly number[]): Taps => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { count: sorted.length, median: at(0.5), p95: at(0.95) }
}

const measureTaps = async (page: Page): Promise<Pick<Figures, 'questions' | 'outcomes'>> => {
  const questions: number[] = []
  const outcomes: number[] = []
  for (let encounter = 0; encounter < 12; encounter++) {
    for (const [step, name] of QUIETEST.entries()) {
      await pastTheGuard(page)
      const times = step === QUIETEST.length - 1 ? outcomes : questions
      times.push(await press(page, name))
    }
    await press(page, 'Clear')
    await pastTheGuard(page)
    await press(page, 'New conversation')
  }
  return { questions: sum(questions), outcomes: sum(outcomes) }
}

const heap = async (client: CDPSession): Promise<number> => {
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** A clock that jumps a second whenever it is read lets encounters follow without waiting, and keeps no log. */
const jumpTheClock = (page: Page) =>
  page.addInitScript(() => {
    let seconds = 0
    performance.now = () => 1_000 * ++seconds
  })

const walkEncounters = async (page: Page, count: number) => {
  for (let encounter = 0; encounter < count; encounter++)
    for (const name of [...QUIETEST, 'Clear and finish', 'New conversation']) await press(page, name)
}

/** Measures in a real browser what only a browser can tell. @param address where the built product is served. */
export const measureInBrowser = async (address: string): Promise<Figures> => {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] })
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    const client = await page.context().newCDPSession(page)
    await open(page, address)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const taps = await measureTaps(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })

    const fresh = await browser.newPage()
    const freshClient = await fresh.context().newCDPSession(fresh)
    await jumpTheClock(fresh)
    await open(fresh, address)
    await walkEncounters(fresh, 100)
    const before = await heap(freshClient)
    await walkEncounters(fresh, 200)
    return {
      ...taps,
      growth: (await heap(freshClient)) - before
    }
  } finally {
    await browser.close()
  }
}
