import { expect, test } from '../support/walker.ts'
import { isKept } from './support/audited.ts'
import { watchNetwork } from './support/network.ts'

test.use({ bypassCSP: true })

/** Requests that a page could make, each with a path to recognise it by. */
const REQUESTS: readonly (readonly [send: () => unknown, path: string])[] = [
  [() => void fetch('/by-fetch'), '/by-fetch'],
  [() => navigator.sendBeacon('/by-beacon'), '/by-beacon'],
  [() => void new EventSource('/by-events'), '/by-events'],
  [() => void new WebSocket(`ws://${location.host}/by-socket`), '/by-socket'],
  [
    () => document.body.appendChild(document.createElement('img')).setAttribute('src', '/by-picture'),
    '/by-picture'
  ],
  [() => void import('/planted.js' as string), '/planted.js'],
  [() => void new Worker('/worker.js'), '/by-worker'],
  [
    () => document.body.appendChild(document.createElement('iframe')).setAttribute('src', '/by-frame'),
    '/by-frame'
  ]
]

test('self-check: every request of a page or its worker is seen, and counted by the server', async ({
  newWalker,
  page,
  site
}) => {
  const { headers } = site.read('/sw.js')
  site.put('/planted.js', '', headers)
  site.put('/worker.js', 'fetch("/by-worker")', headers)
  await newWalker.open(site.address)
  await isKept(page)
  const seen = await watchNetwork(page)
  expect(seen).toEqual([])
  for (const [send, path] of REQUESTS) {
    await page.evaluate(send)
    await expect.poll(() => seen).toContain(path)
    await expect.poll(() => site.asked.map(asked => asked.replace('POST ', ''))).toContain(path)
  }
  expect(seen).toContain('worker')
})

test('promise 3, nothing kept: no other host is reached, and an attempt is seen', async ({
  newWalker,
  page
}) => {
  await newWalker.open()
  await isKept(page)
  const seen = await watchNetwork(page)
  const failed = await page.evaluate(() =>
    fetch('https://example.org/elsewhere').then(
      () => false,
      () => true
    )
  )
  expect([failed, seen]).toEqual([true, ['/elsewhere']])
})
