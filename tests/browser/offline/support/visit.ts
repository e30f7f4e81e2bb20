import type { BrowserContext, Page } from '@playwright/test'
import { contentIn } from '../../support/content.ts'
import { expect, Walker } from '../../support/walker.ts'
import { type Site, sha256 } from './site.ts'

export const { content } = contentIn('fixture')
const { offline } = content.screens

export { expect, heading, test } from '../../support/walker.ts'

/** Expects the offline line of the first screen. */
export const says = (page: Page, how: 'ready' | 'newer' | 'notReady' | 'unavailable') =>
  expect(page.getByText(offline[how], { exact: true })).toBeVisible()

/** Where a page is served. */
type Place = Pick<Site, 'address'>

/** Opens the first screen in a new page, and waits until it says that it is ready. */
export const visit = async (context: BrowserContext, site: Place, path = ''): Promise<Walker> => {
  const walker = new Walker(await context.newPage(), { content })
  await walker.open(site.address + path)
  await says(walker.page, 'ready')
  return walker
}

/** Opens the site again in a new page, as after a cold start. */
export const reopen = async (walker: Walker, site: Place, path = ''): Promise<Walker> => {
  const context = walker.page.context()
  await walker.page.close()
  const again = new Walker(await context.newPage(), { content })
  await again.open(site.address + path)
  return again
}

/** @returns the release of a page, from the mark that tests put in. */
export const releaseOn = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name=release]')?.getAttribute('content') ?? null)

/** Makes the browser look for a new worker now, as it does after opening a page. */
export const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined)
  )

/** @returns the state of a page's workers: whether one waits, whether one is being installed. */
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

/** The files of a cache: by path, the SHA-256 of its body, in base64. */
type Files = Readonly<Record<string, string>>

/** @returns all caches by name. */
export const cached = (page: Page): Promise<Readonly<Record<string, Files>>> =>
  page.evaluate(async () => {
    const found: Record<string, Record<string, string>> = {}
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const files: Record<string, string> = {}
      for (const { url } of await cache.keys()) {
        const body = await (await cache.match(url))?.arrayBuffer()
        const hash = await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer())
        files[new URL(url).pathname] = btoa(String.fromCharCode(...new Uint8Array(hash)))
      }
      found[name] = files
    }
    return found
  })

/** @returns what the worker of a part should cache. */
export const built = (site: Site, part: 'live' | 'training'): Files =>
  Object.fromEntries(site.keptBy(part).map(path => [path, sha256(site.read(path).body, 'base64')]))
