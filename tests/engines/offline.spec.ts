import { sha256 } from '../browser/offline/support/site.ts'
import { isReady, OUTCOME, openPage, sees, shows, TO_OUTCOME } from './support/conversation.ts'
import { eventually } from './support/engine.ts'
import { pressButtons } from './support/press.ts'
import { expect, test } from './support/test.ts'

test('promise 7, offline: after one visit it works from a cold start with no server', async ({
  launch,
  site
}) => {
  const engine = await launch()
  await openPage(engine, site)
  await isReady(engine)
  const cold = await engine.startAgain()
  try {
    await site.stop()
    await openPage(cold, site)
    await pressButtons(cold, ...TO_OUTCOME)
    await shows(cold, OUTCOME)
  } finally {
    await cold.kill()
    await site.start()
  }
})

/** Replaces the words of the cached page, and keeps its headers. */
const DAMAGE = `
  const cache = await caches.open((await caches.keys()).find(name => name.endsWith(location.href)))
  const [page] = (await cache.keys()).filter(({ url }) => url.includes('index.html'))
  const { headers } = await cache.match(page)
  await cache.put(page, new Response('<!doctype html><h1>Planted</h1>', { headers }))`
const KEPT = `
  const cache = await caches.open((await caches.keys()).find(name => name.endsWith(location.href)))
  const [page] = (await cache.keys()).filter(({ url }) => url.includes('index.html'))
  return (await cache.match(page))?.text()`
const asynchronously = (script: string) => `return (async () => {${script}})()`

test('promise 7, offline: a kept page that was altered is never shown, and is mended once there is a server', async ({
  engine,
  site
}) => {
  await openPage(engine, site)
  await isReady(engine)
  await engine.evaluate(asynchronously(DAMAGE))
  expect(await engine.evaluate(asynchronously(KEPT))).toContain('Planted')
  await site.stop()
  try {
    // From the page itself: WebKit may forget a site without an open page.
    await engine.goTo(site.address)
    await eventually(async () => expect(await sees(engine, '999')).toBe(true))
    expect(await sees(engine, 'Planted')).toBe(false)
  } finally {
    await site.start()
  }
  await openPage(engine, site)
  await isReady(engine)
  const kept = Buffer.from(await engine.evaluate<string>(asynchronously(KEPT)))
  expect(sha256(kept, 'hex')).toBe(sha256(site.read('/index.html').body, 'hex'))
})
