import { auditorOf, expect, test } from './support/audited.ts'
import { LEAVINGS } from './support/leavings.ts'

/** Planted leaks, and each place where the auditor must find them by looking, not by a trap. */
const LEAKS: readonly (readonly [leak: () => unknown, places: readonly string[]])[] = [
  [() => localStorage.setItem('planted', 'yes'), ['localStorage']],
  [() => sessionStorage.setItem('planted', 'yes'), ['sessionStorage']],
  [
    () => {
      // biome-ignore lint/suspicious/noDocumentCookie: a leak on purpose
      document.cookie = 'planted=yes'
    },
    ['cookies', 'cookie jar']
  ],
  [
    () =>
      new Promise(done => {
        indexedDB.open('planted').onsuccess = done
      }),
    ['databases']
  ],
  [
    async () => (await navigator.storage.getDirectory()).getFileHandle('planted', { create: true }),
    ['files']
  ],
  [async () => (await caches.open('planted')).put('/planted', new Response('yes')), ['caches', 'usage']],
  [() => navigator.serviceWorker.register('/planted.js'), ['workers']],
  [
    () => {
      window.name = 'planted'
    },
    ['name']
  ],
  [
    () => document.body.appendChild(document.createElement('img')).setAttribute('src', '/planted'),
    ['performance']
  ],
  [() => performance.mark('planted'), ['performance: planted', 'traps: Performance.prototype.mark']],
  [() => performance.measure('measured'), ['performance: measured', 'traps: Performance.prototype.measure']],
  [() => document.body.append(document.createElement('input')), ['fields']],
  [
    () => {
      document.title = 'planted'
    },
    ['title', 'history titles']
  ],
  [() => history.replaceState({ n: 1, answer: 'yes' }, ''), ['state']],
  [() => history.pushState({ n: 1 }, ''), ['depth']],
  [() => history.replaceState({ n: 1 }, '', '#planted'), ['address', 'entries', 'history addresses']]
]

test.describe('with no policy to get in the way of a leak', () => {
  test.use({ bypassCSP: true })

  test('self-check: whatever is left anywhere is found there', async ({ newWalker, page, site }) => {
    site.put('/planted.js', '', site.read('/sw.js').headers)
    await newWalker.open(site.address)
    const faults = await auditorOf(page)
    const places = async () => (await faults()).flatMap(fault => [fault, fault.replace(/: .*/, '')])
    await newWalker.press({ type: 'encounter.start' })
    expect(await places()).toEqual([])
    for (const [leak, found] of LEAKS) {
      await page.evaluate(leak)
      await expect.poll(places).toEqual(expect.arrayContaining([...found]))
    }
  })

  for (const [way, event] of [
    ['a reload', 'beforeunload'],
    ['a visit elsewhere', 'pagehide']
  ] as const)
    test(`self-check: what a page leaves behind as it goes is found after ${way}`, async ({
      walker: { page },
      faults
    }) => {
      await page.evaluate(
        when =>
          addEventListener(when, () => {
            window.name = 'planted'
            // biome-ignore lint/suspicious/noDocumentCookie: a leak on purpose
            document.cookie = 'planted=yes'
            history.replaceState({ n: 1, answer: 'yes' }, '')
            new BroadcastChannel('planted').close()
          }),
        event
      )
      await LEAVINGS[way](page)
      const planted = ['name: planted', 'cookies: planted=yes', 'state: {"n":1,"answer":"yes"}']
      // Nobody hears what is trapped in `pagehide`, the last event.
      const told = event === 'pagehide' ? [] : ['traps: BroadcastChannel']
      expect(await faults()).toEqual(expect.arrayContaining([...planted, ...told]))
    })
})

test('self-check: an address that the page was led from is found', async ({ newWalker, baseURL }) => {
  const { page } = newWalker
  await page.goto('/', { referer: `${baseURL}/planted` })
  const faults = await auditorOf(page)
  expect(await faults()).toEqual([`referrer: ${baseURL}/planted`])
})
