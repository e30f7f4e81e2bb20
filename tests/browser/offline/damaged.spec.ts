import type { Page } from '@playwright/test'
import { LONG } from '../support/marks.ts'
import type { Site } from './support/site.ts'
import { built, cached, content, expect, heading, says, test, visit } from './support/visit.ts'

const { lost } = content.screens

type Damage = 'removed' | 'altered'

/** Headers that decide how a page is shown and what it may do. */
const RULING = [
  'content-type',
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'refresh'
]

const rulingIn = (headers: Readonly<Record<string, string>> = {}) => RULING.map(name => headers[name])

/** Removes a cached file or replaces its bytes, as somebody with access to the disk could. */
const damage = (page: Page, path: string, how: Damage) =>
  page.evaluate(
    async ([path, how]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          if (new URL(request.url).pathname !== path) continue
          const { headers } = (await cache.match(request)) ?? new Response()
          if (how === 'removed') await cache.delete(request)
          else await cache.put(request, new Response('<h1>Altered</h1>', { headers }))
        }
      }
    },
    [path, how] as const
  )

for (const how of ['removed', 'altered'] as const)
  test(`promise 7, offline: each file that is ${how} is found and fetched again at the next start online`, {
    tag: how === 'altered' ? [] : LONG
  }, async ({ context, site }) => {
    const { page } = await visit(context, site)
    const sound = await cached(page)
    for (const path of site.keptBy('live')) {
      await damage(page, path, how)
      expect(await cached(page)).not.toEqual(sound)
      await page.reload()
      await says(page, 'ready')
      expect([path, await cached(page)]).toEqual([path, sound])
    }
    expect(Object.values(sound)).toEqual([built(site, 'live')])
  })

test('promise 7, offline: a page that is altered or removed is never shown; offline, numbers are shown in place of a missing one, with a policy that forbids all, and any other file is reported', async ({
  context,
  site
}) => {
  const { page } = await visit(context, site)
  for (const how of ['altered', 'removed'] as const)
    await test.step(how, async () => {
      await damage(page, '/index.html', how)
      await site.stop()
      const response = await page.goto(site.address)
      await expect(heading(page)).toHaveText(lost.title)
      expect(response?.headers()['content-security-policy']).toBe("default-src 'none'")
      for (const { name, number } of content.vital.broken)
        await expect(
          page.getByRole('listitem').filter({ hasText: name }).getByRole('link').first()
        ).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`)
      await site.start()
      await page.goto(site.address)
      await expect(heading(page)).toHaveText(content.beforeYouStart.title)
      await says(page, 'ready')
      await damage(page, '/icon-512.png', how)
      await site.stop()
      await page.goto(site.address)
      await says(page, 'notReady')
      await site.start()
      await page.goto(site.address)
      await says(page, 'ready')
    })
})

/** Headers and status that somebody could put beside a cached file. The hash covers only its bytes. */
const BESIDE = [
  [
    'a refresh to elsewhere',
    { headers: { 'content-type': 'text/html; charset=utf-8', refresh: '0; url=/icon-192.png' } }
  ],
  ['another type', { headers: { 'content-type': 'text/plain' } }],
  ['another status', { status: 404, headers: { 'content-type': 'text/html' } }]
] as const

test('promise 7, offline: a kept page with a refresh, another type or another status beside it is shown as it was built', async ({
  context,
  site
}) => {
  const { page } = await visit(context, site)
  for (const [what, init] of BESIDE)
    await test.step(what, async () => {
      await page.evaluate(async init => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name)
          for (const request of await cache.keys()) {
            if (new URL(request.url).pathname !== '/index.html') continue
            const text = await (await cache.match(request))?.text()
            await cache.put(request, new Response(text, init))
          }
        }
      }, init)
      await site.stop()
      const response = await page.goto(site.address)
      await expect(heading(page)).toHaveText(content.beforeYouStart.title)
      expect(response?.status()).toBe(200)
      expect(rulingIn(response?.headers())).toEqual(rulingIn(site.read('/index.html').headers))
      await says(page, 'ready')
      expect(page.url()).toBe(site.address)
      await site.start()
    })
})

test('promise 7, offline: with no storage left, or none to repair a file, the page says that it is not ready, and works', async ({
  context,
  site
}) => {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const quota = (quotaSize?: number) =>
    cdp.send('Storage.overrideQuotaForOrigin', { origin: site.address, ...(quotaSize ? { quotaSize } : {}) })
  const works = async () => {
    await page.goto(site.address)
    await expect(heading(page)).toHaveText(content.beforeYouStart.title)
  }
  await quota(1_000)
  await works()
  await says(page, 'notReady')
  await quota()
  await works()
  await says(page, 'ready')
  await damage(page, '/index.html', 'removed')
  await quota(1_000)
  await works()
  await says(page, 'notReady')
})

/** Faults of a site on somebody's first visit. */
const WRONG: Readonly<Record<string, (site: Site) => void>> = {
  'no worker': site => site.remove('/sw.js'),
  'HTML in place of the worker': site =>
    site.put('/sw.js', '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
  'another icon': site => site.put('/icon-512.png', 'changed on the way')
}

test('promise 7, offline: without a worker, or with a file that does not match its hash, nothing is kept, and the page says that it is not ready, and works', async ({
  context,
  site
}) => {
  const page = await context.newPage()
  expect(site.read('/icon-512.png').body.length).toBeGreaterThan(1_000)
  for (const [what, goWrong] of Object.entries(WRONG))
    await test.step(what, async () => {
      const wrong = site.copy()
      goWrong(wrong)
      await wrong.start()
      await page.goto(wrong.address)
      await says(page, 'notReady')
      await expect(heading(page)).toHaveText(content.beforeYouStart.title)
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)
      ).toBe(null)
      await wrong.stop()
    })
})
