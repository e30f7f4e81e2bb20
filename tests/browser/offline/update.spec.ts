import type { Page } from '@playwright/test'
import { editorWords } from '../../../src/editor/editor-words.ts'
import { turn } from '../nothing-kept/support/endings.ts'
import { LONG } from '../support/marks.ts'
import { Walker } from '../support/walker.ts'
import { deploy, releaseOf } from './support/site.ts'
import {
  built,
  cached,
  content,
  expect,
  lookForUpdate,
  releaseOn,
  reopen,
  says,
  test,
  visit,
  waitsFor,
  workers
} from './support/visit.ts'

const { buttons } = content.screens

/** @returns a growing list of all that a page sends to its worker. */
const hearWords = async (page: Page): Promise<readonly unknown[]> => {
  const words: unknown[] = []
  await page.exposeBinding('hearWord', (_, word) => words.push(word))
  await page.evaluate(() => {
    const { postMessage } = ServiceWorker.prototype
    ServiceWorker.prototype.postMessage = function (this: ServiceWorker, ...said: [never]) {
      ;(window as unknown as { hearWord: (word: unknown) => void }).hearWord(said)
      return postMessage.apply(this, said)
    }
  })
  return words
}

test('promise 6, update: a new version waits during an encounter, also while its page is hidden, and is used for the next', async ({
  context,
  site
}) => {
  const walker = await reopen(await visit(context, site), site)
  const { page } = walker
  const words = await hearWords(page)
  await walker.press({ type: 'encounter.start' })
  deploy(site, 2)
  await lookForUpdate(page)
  await waitsFor(page)
  await turn(page, 'hidden')
  await turn(page, 'visible')
  await walker.showsWhatTheMachineSays()
  expect(await workers(page)).toEqual({ active: 'activated', waits: true, installs: false })
  await walker.walk([{ type: 'answer.no' }, { type: 'answer.yes' }])
  expect([words, await releaseOn(page)]).toEqual([[], '1'])
  await walker.letTapsThrough()
  await walker.button(buttons.clear).click()
  await expect.poll(async () => (await workers(page)).waits).toBe(false)
  expect([words, await releaseOn(page)]).toEqual([[['SKIP_WAITING']], '1'])
  await walker.letTapsThrough()
  await walker.button(buttons.beginAgain).click()
  await expect.poll(() => releaseOn(page).catch(() => null)).toBe('2')
  await walker.hasBegun()
  expect(await cached(page)).toEqual({ [`encounter-checklist ${site.address}`]: built(site, 'live') })
})

test('promise 6, update: a first screen on which nobody pressed Start is replaced at that opening, and another tab keeps its encounter and says so on its own', async ({
  context,
  site
}) => {
  const walker = await reopen(await visit(context, site, '?force=kent'), site, '?force=kent')
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.no' }])
  const beside = new Walker(await context.newPage(), { content })
  await beside.open(`${site.address}?force=kent`)
  deploy(site, 2)
  await lookForUpdate(beside.page)
  await expect.poll(() => releaseOn(beside.page).catch(() => null)).toBe('2')
  await beside.hasBegun()
  expect(beside.page.url()).toBe(`${site.address}?force=kent`)
  await walker.walk([
    { type: 'answer.no' },
    { type: 'step.back' },
    { type: 'step.back' },
    { type: 'step.back' }
  ])
  expect(await releaseOn(walker.page)).toBe('1')
  await says(walker.page, 'newer')
})

/** The worker on the server was tried and rejected. */
const isRefused = async (page: Page) => {
  await lookForUpdate(page)
  await expect.poll(async () => (await workers(page)).installs).toBe(false)
  expect(await workers(page)).toEqual({ active: 'activated', waits: false, installs: false })
}

test('promise 6, update: a release of which a part was missing leaves nothing that would refuse an older one, and an older release is not taken in over a newer one', async ({
  context,
  site
}) => {
  const { page } = await reopen(await visit(context, site), site)
  const first = await cached(page)
  const rename = (from: string, to: string) =>
    site.put('/sw.js', site.read('/sw.js').body.toString().replaceAll(from, to))
  deploy(site, 3)
  // The last file to be cached, after the page.
  rename('manifest.webmanifest', 'gone.webmanifest')
  await isRefused(page)
  expect(await cached(page)).toEqual(first)
  rename('gone.webmanifest', 'manifest.webmanifest')
  deploy(site, 2)
  await lookForUpdate(page)
  await expect.poll(() => releaseOn(page).catch(() => null)).toBe('2')
  const kept = await cached(page)
  expect(kept).not.toEqual(first)
  deploy(site, 1)
  await isRefused(page)
  expect(await cached(page)).toEqual(kept)
  deploy(site, 3)
  await lookForUpdate(page)
  await expect.poll(() => releaseOn(page).catch(() => null)).toBe('3')
})

for (const [part, newer] of [
  ['training/', content.screens.offline.newer],
  ['editor/', editorWords.newer]
] as const)
  test(`promise 6, update: ${part} takes a release at once where nobody has done anything, else says so and takes it once it is opened again, and takes no older one`, async ({
    context,
    site
  }) => {
    const page = await context.newPage()
    await page.goto(site.address + part)
    await expect.poll(() => workers(page)).toMatchObject({ active: 'activated', installs: false })
    deploy(site, 2, part)
    await lookForUpdate(page).catch(() => undefined)
    await expect.poll(() => releaseOn(page).catch(() => null)).toBe('2')
    await page.getByRole('heading', { level: 1 }).click()
    deploy(site, 3, part)
    await lookForUpdate(page)
    await expect(page.getByText(newer)).toBeVisible()
    expect(await releaseOn(page)).toBe('2')
    await page.reload()
    await expect.poll(() => releaseOn(page).catch(() => null)).toBe('3')
    deploy(site, 1, part)
    await isRefused(page)
    await page.reload()
    expect(await releaseOn(page)).toBe('3')
  })

/** Partly uploaded releases. */
const HALVES = {
  'the worker, without the page': site => site.put('/sw.js', releaseOf(site, 2).worker),
  'the page gone, and the worker': site => {
    site.put('/sw.js', releaseOf(site, 2).worker)
    site.remove('/index.html')
  },
  'the worker, and a file that it needs gone': site => {
    deploy(site, 2)
    site.put('/sw.js', site.read('/sw.js').body.toString().replaceAll('icon-512.png', 'icon-513.png'))
  },
  'HTML in place of the worker': site =>
    site.put('/sw.js', '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
  'no worker': site => site.remove('/sw.js')
} satisfies Record<string, (site: Parameters<typeof deploy>[0]) => void>

for (const [name, half] of Object.entries(HALVES))
  test(`promise 6, update: after half a release, ${name}, the old version goes on`, {
    tag: name === 'the worker, without the page' ? [] : LONG
  }, async ({ context, site }) => {
    const { page } = await reopen(await visit(context, site), site)
    half(site)
    await isRefused(page)
    await site.stop()
    const again = await reopen(new Walker(page, { content }), site)
    await says(again.page, 'ready')
    expect(await releaseOn(again.page)).toBe('1')
    await site.start()
  })
