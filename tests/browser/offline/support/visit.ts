import type { BrowserContext, Page } from '@playwright/test'
import { contentIn } from '../../support/content.ts'
import { test as base, expect, heading, Walker } from '../../support/walker.ts'
import { type Site, sha256, siteLike } from './site.ts'

export const { content } = contentIn('fixture')
const { offline } = content.screens

/** A test that is given a site of its own, which runs. */
export const test = base.extend<{ site: Site }>({
  site: async ({ request }, use) => {
    const site = await siteLike(request)
    await site.start()
    await use(site)
    await site.stop()
  }
})

export { expect, heading }

/** The line on the first screen, once the page knows. */
export const says = (page: Page, how: 'ready' | 'newer' | 'notReady' | 'unavailable') =>
  expect(page.getByText(offline[how], { exact: true })).toBeVisible()

/** Where a page is served. */
type Place = Pick<Site, 'address'>

/** Opens the first screen on a page of its own, and waits until that says it is ready. */
export const visit = async (context: BrowserContext, site: Place, path = ''): Promise<Walker> => {
  const walker = new Walker(await context.newPage(), { content })
  await walker.open(site.address + path)
  await says(walker.page, 'ready')
  return walker
}

/** Opens it once more, on another page, as after a cold start. */
export const reopen = async (walker: Walker, site: Place, path = ''): Promise<Walker> => {
  const context = walker.page.context()
  await walker.page.close()
  const again = new Walker(await context.newPage(), { content })
  await again.open(site.address + path)
  return again
}

/** Which release a page is of, by the mark that tests put in. */
export const releaseOn = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name=release]')?.getAttribute('content') ?? null)

/** Has the browser look for a new worker now, as it does by itself after a page was opened. */
export const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined)
  )

/** What the worker of a page is about: whether one waits, and whether one is being installed. */
export const workers = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return {
      active: registration?.active?.state ?? null,
      waits: Boolean(registration?.waiting),
      installs: Boolean(registration?.installing)
    }
  })

export const waitsFor = (page: Page) => expect.poll(async () => (await workers(page)).waits).toBe(true)

/** Everything in every cache: by cache, each path with the SHA-256 of its body. */
export const cached = async (
  page: Page
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> => {
  const all = await page.evaluate(async () => {
    const found: Record<string, Record<string, number[]>> = {}
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const entries: Record<string, number[]> = {}
      for (const { url } of await cache.keys()) {
        const body = await (await cache.match(url))?.arrayBuffer()
        entries[new URL(url).pathname] = [
          ...new Uint8Array(await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer()))
        ]
      }
      found[name] = entries
    }
    return found
  })
  return Object.fromEntries(
    Object.entries(all).map(([name, entries]) => [
      name,
      Object.fromEntries(
        Object.entries(entries).map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')])
      )
    ])
  )
}

/** What a worker of a part should keep, as `cached` tells it. */
export const built = (site: Site, part: 'live' | 'training'): Readonly<Record<string, string>> =>
  Object.fromEntries(site.keptBy(part).map(path => [path, sha256(site.read(path).body, 'hex')]))
