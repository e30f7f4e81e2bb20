import { beforeEach, describe, expect, test } from 'vitest'
import { edition, files, hash, RELEASE, SERVED } from '../../support/worker/precache-data.ts'
import { CACHE, eventOf, loadWorker, SCOPE, workerScope } from '../../support/worker/worker-scope.ts'

const APP = `${SCOPE}assets/app.js`
const PAGE = `${SCOPE}index.html`

const phone = workerScope()
const { kept } = phone
interface Precaching {
  readonly precache: { readonly getCacheKeyForURL: (url: string) => string | undefined }
  readonly install: (event: Event) => Promise<void>
  readonly repairAll: (event: Event) => Promise<boolean>
}

const worker = await loadWorker<Precaching>('precache')

const keyOf = (url: string): string => worker.precache.getCacheKeyForURL(url) ?? ''
const textKept = (url: string) => kept().get(keyOf(url))?.clone().text()
const install = () => worker.install(eventOf('install'))
const alter = (url: string, text = 'altered') => kept().set(keyOf(url), new Response(text))
const oldPage = (release: string) => `<meta name="release" content="${release}">`
/** Caches a text under the hash of what was served. */
const keep = async (path: string, text: string, served = text) => {
  const cache = await phone.scope.caches.open(CACHE)
  await cache.put(`${SCOPE}${path}?__WB_REVISION__=${hash(served, 'hex')}`, new Response(text))
}

beforeEach(() => {
  phone.reset()
  edition.release = RELEASE
})

test('worker: every file of the build is kept, in the cache of this product and place', async () => {
  await install()
  expect([...phone.caches.keys()]).toEqual([CACHE])
  expect(await Promise.all([PAGE, APP].map(textKept))).toEqual(Object.values(SERVED))
  expect(phone.asked.map(({ url, integrity }) => [url, integrity])).toEqual(
    files.map(({ url, integrity }) => [SCOPE + url, integrity])
  )
})

test.each([
  ['missing', 404],
  ['altered', 'other()']
])('worker: with one file %s on the server nothing is added, and what was kept stays', async (_, answer) => {
  await install()
  kept().clear()
  kept().set(`${SCOPE}old.html`, new Response('old'))
  phone.server.set(APP, answer)
  await expect(install()).rejects.toThrow()
  expect([...kept().keys()]).toEqual([`${SCOPE}old.html`])
})

test.each([
  ['older', '6', true],
  ['same', '7', true],
  ['newer', '8', false],
  ['much newer', '10', false]
])('worker: over a page of the %s release: %s, it is kept: %s', async (_, release, isTaken) => {
  await keep('index.html', `${oldPage(release)} of old`)
  await expect(install().then(() => 'taken', String)).resolves.toBe(
    isTaken ? 'taken' : 'Error: A newer release is kept.'
  )
  expect(kept().has(keyOf(PAGE))).toBe(isTaken)
})

test('worker: the newest of the kept pages counts, and no file that is not a page', async () => {
  await keep('index.html', oldPage('5'))
  await keep('about.html', oldPage('9'))
  await keep('phone/index.html', 'a page that does not say')
  edition.release = 5
  await expect(install()).resolves.toBeUndefined()
  edition.release = 4
  await expect(install()).rejects.toThrow('A newer release is kept.')
  edition.release = RELEASE
})

test('worker: a kept page that was altered to be of a newer release refuses no release', async () => {
  await keep('index.html', oldPage('99'), oldPage('6'))
  await expect(install()).resolves.toBeUndefined()
  expect(await textKept(PAGE)).toBe(SERVED['index.html'])
})

describe('a repair', () => {
  beforeEach(async () => {
    await install()
    phone.asked.length = 0
  })
  const repaired = () => worker.repairAll(eventOf('message'))

  test('worker: when all is sound nothing is asked of the server', async () => {
    phone.server.clear()
    expect(await repaired()).toBe(true)
    expect(phone.asked).toEqual([])
  })

  test('worker: an altered and a missing file are downloaded again, past the cache of the browser', async () => {
    alter(APP)
    kept().delete(keyOf(PAGE))
    expect(await repaired()).toBe(true)
    expect(await Promise.all([PAGE, APP].map(textKept))).toEqual(Object.values(SERVED))
    expect(phone.asked).toHaveLength(2)
    for (const request of phone.asked)
      expect(request).toMatchObject({ cache: 'reload', credentials: 'same-origin' })
  })

  test.each([
    ['away', undefined],
    ['without it', 404],
    ['with another text', 'other()']
  ])(
    'worker: one altered file and a server %s: not everything is sound, and nothing else is kept',
    async (_, answer) => {
      alter(APP)
      if (answer === undefined) phone.server.delete(APP)
      else phone.server.set(APP, answer)
      expect(await repaired()).toBe(false)
      expect(await textKept(APP)).toBe('altered')
      expect(await textKept(PAGE)).toBe(SERVED['index.html'])
    }
  )
})
