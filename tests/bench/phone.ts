import type { Browser, CDPSession, Page } from '@playwright/test'

/** How a phone and its signal are slowed. */
export interface Slowed {
  readonly label: string
  /** How many times slower than this machine. */
  readonly cpu: number
  /** Of the signal, in kbit/s each way, and until an answer begins, in milliseconds. */
  readonly signal?: { readonly kbits: number; readonly latency: number }
  /** The page comes from the cache of its worker, after a visit that was not slowed. */
  readonly isWarm?: true
}

const FREE: Slowed = { label: 'not slowed', cpu: 1 }
export const POOR: Slowed = { label: '400 kbit/s, CPU 4×', cpu: 4, signal: { kbits: 400, latency: 400 } }

/** The last are as on most days: the phone has had the page before. */
export const SIGNALS: readonly Slowed[] = [
  FREE,
  { label: '1.6 Mbit/s, CPU 4×', cpu: 4, signal: { kbits: 1_600, latency: 150 } },
  POOR,
  { label: 'warm, not slowed', cpu: 1, isWarm: true },
  { label: 'warm, CPU 4×', cpu: 4, isWarm: true },
  { label: 'warm, CPU 6×', cpu: 6, isWarm: true }
]

/** A page that never was opened before, and a line to the browser's own tools. */
export interface Phone {
  readonly page: Page
  readonly tools: CDPSession
}

declare global {
  interface Window {
    /** Calls after the next paint, if that is what the page does next. */
    oncePainted: (then: () => void) => void
  }
}

/** What functions that are sent into a page call: the first keeps names where they come from. */
const IN_PAGES = `
window.__name = named => named
window.oncePainted = then => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => then()
  port2.postMessage(undefined)
}`

/**
 * Does something on a phone with nothing kept. What is kept for use without signal is fetched behind the page's back, at
 * another time on each load, so without a need for it there is no worker.
 */
export const onPhone = async <Result>(
  browser: Browser,
  act: (phone: Phone) => Promise<Result>,
  serviceWorkers: 'allow' | 'block' = 'block'
): Promise<Result> => {
  const viewport = { width: 360, height: 640 }
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, serviceWorkers })
  try {
    await context.addInitScript(IN_PAGES)
    const page = await context.newPage()
    return await act({ page, tools: await context.newCDPSession(page) })
  } finally {
    await context.close()
  }
}

export const slow = async ({ tools }: Phone, { cpu, signal }: Slowed): Promise<void> => {
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (!signal) return
  const bytes = (signal.kbits * 1_000) / 8
  const throughput = { downloadThroughput: bytes, uploadThroughput: bytes }
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: signal.latency,
    ...throughput
  })
}
