import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { WITHDRAWAL, WITHDRAWN } from '../../../tools/server/server-files.ts'
import { BUILT } from '../support/built.ts'
import type { Site } from './support/site.ts'
import { content, expect, heading, lookForUpdate, reopen, says, test, visit } from './support/visit.ts'

const { withdrawn } = content.screens

const builtFile = (name: string) => readFileSync(join(BUILT, name), 'utf8')

/** Serves what a pack has for a withdrawal, and nothing else. */
const withdraw = (site: Site) => {
  for (const [path, file] of WITHDRAWN) site.put(`/${path}`, builtFile(file))
  for (const path of [...site.keptBy('live'), ...site.keptBy('training')])
    if (!WITHDRAWN.has(path.slice(1))) site.remove(path)
}

/** Only reads names: opening a cache while it is being deleted would recreate it. */
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

test('promise 6, withdrawal: the phone deletes everything it kept, then shows the notice', async ({
  context,
  site
}) => {
  const walker = await reopen(await visit(context, site), site)
  const { page } = walker
  const training = await context.newPage()
  await training.goto(`${site.address}training/`)
  await says(training, 'ready')
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.no' }])
  withdraw(site)
  await lookForUpdate(page)
  const ofTraining = `encounter-checklist ${site.address}training/`
  await expect.poll(() => cacheNames(page)).toEqual([ofTraining])
  await walker.walk([{ type: 'answer.no' }])
  await page.goto(site.address)
  await expect(heading(page)).toHaveText(withdrawn.title)
  for (const { number } of content.vital.broken)
    await expect(page.getByRole('link', { name: number }).first()).toBeVisible()
  // It reloads by itself, as nobody has used it.
  await lookForUpdate(training).catch(() => undefined)
  await expect.poll(() => cacheNames(page)).toEqual([])
  await expect(heading(training)).toHaveText(withdrawn.title)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
})

test('promise 6, withdrawal: the withdrawing worker is not served by default', async ({ request }) => {
  for (const name of Object.values(WITHDRAWAL)) {
    expect(builtFile(name).length).toBeGreaterThan(200)
    expect((await request.get(`/${name}`)).status()).toBe(404)
  }
})
