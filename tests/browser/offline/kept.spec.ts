import { LONG } from '../support/marks.ts'
import { longest } from '../support/screens.ts'
import { built, cached, content, expect, reopen, says, test, visit } from './support/visit.ts'

const { screens } = content
const REGIONS = ['Do now', 'Contact first', 'Tips to share']

test('promise 7, offline: after one visit everything works without the server, and an address with a force opens and stays', async ({
  context,
  site
}) => {
  const first = await visit(context, site)
  await site.stop()
  let again = await reopen(first, site)
  await says(again.page, 'ready')
  await again.walk(longest)
  for (const name of REGIONS) await expect(again.page.getByRole('region', { name })).toBeVisible()
  expect((await again.page.pdf()).length).toBeGreaterThan(500)
  again = await reopen(again, site, '?force=west-yorkshire')
  await expect(again.button('West Yorkshire Police Change')).toBeVisible()
  expect(again.page.url()).toBe(`${site.address}?force=west-yorkshire`)
  await site.start()
})

test('offline: training has its own worker and cache, and works without the server', { tag: LONG }, async ({
  context,
  site
}) => {
  const live = await visit(context, site)
  const before = await cached(live.page)
  const training = await context.newPage()
  await training.goto(`${site.address}training/`)
  await says(training, 'ready')
  const bothCaches = { ...before, [`encounter-checklist ${site.address}training/`]: built(site, 'training') }
  expect(await cached(training)).toEqual(bothCaches)
  await site.stop()
  await training.close()
  const again = await context.newPage()
  await again.goto(`${site.address}training/#walk`)
  await expect(again.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Before you start')
  await says(again, 'ready')
  const first = await reopen(live, site)
  await says(first.page, 'ready')
  expect(await cached(first.page)).toEqual(bothCaches)
  await site.start()
})

test('promise 7, offline: the live worker keeps exactly the files of the live page, and answers for no other', async ({
  context,
  site
}) => {
  const first = await visit(context, site)
  const kept = { [`encounter-checklist ${site.address}`]: built(site, 'live') }
  expect(await cached(first.page)).toEqual(kept)
  expect(Object.keys(built(site, 'live'))).toEqual(
    expect.arrayContaining(['/index.html', '/manifest.webmanifest', '/icon-512.png'])
  )
  expect(site.asked.filter(path => path.startsWith('/training'))).toEqual([])
  const { page } = await reopen(first, site)
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
    `${site.address}sw.js`
  )
  for (const path of ['no-such-page', 'assets/no-such-file.js']) {
    const answer = await page.goto(site.address + path)
    expect([path, answer?.status(), answer?.fromServiceWorker()]).toEqual([path, 404, false])
  }
  await page.goto(site.address)
  expect(await cached(page)).toEqual(kept)
})

test('promise 7, offline: the status line on the first screen moves nothing', async ({ context, site }) => {
  const page = await context.newPage()
  await page.setViewportSize({ width: 320, height: 640 })
  const around = [screens.force.choose, screens.approval.check, screens.buttons.start].map(words =>
    page.getByText(words, { exact: true }).first()
  )
  const places = async () => Promise.all(around.map(async words => (await words.boundingBox())?.y))
  await page.goto(site.address)
  await says(page, 'ready')
  const ready = await places()
  expect(ready.every(y => y !== undefined)).toBe(true)
  await site.stop()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
    window.dispatchEvent(new Event('online'))
  })
  await says(page, 'notReady')
  expect(await places()).toEqual(ready)
  await site.start()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await says(page, 'ready')
  expect(await page.getByText(screens.offline.ready).count()).toBe(1)
})
