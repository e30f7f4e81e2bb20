import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { coldPhone, POOR } from './phone.ts'

/** Seconds after the page was requested. */
const SECONDS = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]

const waitUntil = (start: number, seconds: number) =>
  new Promise(done => setTimeout(done, start + seconds * 1_000 - performance.now()))

/** Takes pictures of the first screen while the page loads over a poor signal. @param name of the page, for the files. */
export const takeScreenshots = async (
  browser: Browser,
  address: string,
  folder: string,
  name: string
): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const { page, tools, close } = await coldPhone(browser, POOR)
  const start = performance.now()
  const loaded = page.goto(address)
  for (const seconds of SECONDS) {
    await waitUntil(start, seconds)
    const { data } = await tools.send('Page.captureScreenshot', { format: 'png' })
    writeFileSync(join(folder, `${name}-${seconds}s.png`), Buffer.from(data, 'base64'))
  }
  await loaded
  await close()
}
