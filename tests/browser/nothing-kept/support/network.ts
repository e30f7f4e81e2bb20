import type { Page } from '@playwright/test'

/**
 * Watches a page and every worker and frame that it starts, except the offline worker, whose requests the
 * server records.
 * @returns what is requested or started from now on, in order.
 */
export const watchNetwork = async (page: Page): Promise<readonly string[]> => {
  const seen: string[] = []
  page.context().on('request', request => seen.push(new URL(request.url()).pathname))
  page.on('websocket', socket => seen.push(new URL(socket.url()).pathname))
  const cdp = await page.context().newCDPSession(page)
  const kept = new URL('sw.js', page.url()).href
  cdp.on('Target.attachedToTarget', ({ targetInfo: { type, url } }) => {
    if (type !== 'service_worker' || url !== kept) seen.push(type)
  })
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true })
  return seen
}
