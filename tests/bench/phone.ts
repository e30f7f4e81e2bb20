import type { Browser, CDPSession, Page } from '@playwright/test'

/** How a phone and its signal are slowed. */
export interface Slowed {
  readonly label: string
  /** How many times slower than this machine. */
  readonly cpu: number
  /** Kbit/s each way, and the milliseconds until a response begins. */
  readonly signal?: { readonly kbits: number; readonly latency: number }
  /** The page comes from the worker's cache, after an earlier visit at full speed. */
  readonly isWarm?: true
}

const FREE: Slowed = { label: 'not slowed', cpu: 1 }
export const POOR: Slowed = { label: '400 kbit/s, CPU 4×', cpu: 4, signal: { kbits: 400, latency: 400 } }

/** The warm ones are what most days look like: the phone has loaded the page before. */
export const SIGNALS: readonly Slowed[] = [
  FREE,
  { label: '1.6 Mbit/s, CPU 4×', cpu: 4, signal: { kbits: 1_600, latency: 150 } },
  POOR,
  { label: 'warm, not slowed', cpu: 1, isWarm: true },
  { label: 'warm, CPU 4×', cpu: 4, isWarm: true },
  { label: 'warm, CPU 6×', cpu: 6, isWarm: true }
]

/** A page in a fresh browser context, and a DevTools session. */
export interface Phone {
  readonly page: Page
  readonly tools: CDPSession
}

declare global {
  interface Window {
    /** Calls back after the next paint, if the page paints next. */
    oncePainted: (then: () => void) => void
  }
}

/** Helpers for functions that are sent into a page. They call `__name`, as esbuild keeps their names. */
const IN_PAGES = `
window.__name = named => named
window.oncePainted = then => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => then()
  port2.postMessage(undefined)
}`

/**
 * Acts on a phone with nothing cached. By default there is no worker: it fetches files in the background, at
 * a different time on each load.
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
