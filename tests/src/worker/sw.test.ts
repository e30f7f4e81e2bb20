import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SERVED } from '../../support/worker/precache-data.ts'
import { eventOf, handled, loadWorker, SCOPE, workerScope } from '../../support/worker/worker-scope.ts'

const phone = workerScope()
const { kept } = phone
await loadWorker('sw')

beforeEach(async () => {
  phone.reset()
  await handled(phone.scope, eventOf('install'))
})

/** @returns the worker's response, or `undefined` if it leaves the request to the network. */
const answerTo = async (path: string, mode = 'cors'): Promise<Response | undefined> => {
  const request = Object.defineProperty(new Request(SCOPE + path), 'mode', { value: mode })
  const respondWith = vi.fn<(answer: Promise<Response>) => void>()
  await handled(phone.scope, eventOf('fetch', { request, respondWith }))
  return respondWith.mock.calls[0]?.[0]
}

const replyTo = async (data: string): Promise<readonly unknown[]> => {
  const source = { postMessage: vi.fn() }
  await handled(phone.scope, eventOf('message', { data, source }))
  return source.postMessage.mock.calls.flat()
}

describe('a request', () => {
  beforeEach(() => phone.server.clear())

  test('worker: without a server a kept file is answered, whatever the parameters', async () => {
    expect(await (await answerTo('assets/app.js'))?.text()).toBe('app()')
    for (const query of ['?force=kent&more=1', '?=1'])
      expect(await (await answerTo(query, 'navigate'))?.text()).toBe(SERVED['index.html'])
  })

  test('worker: a kept file is answered with the headers of the build, not those it was kept with', async () => {
    for (const url of kept().keys())
      if (url.includes('app.js')) kept().set(url, new Response('app()', { headers: { 'X-Evil': 'yes' } }))
    expect(Object.fromEntries((await answerTo('assets/app.js'))?.headers ?? [])).toEqual({
      'content-type': 'text/javascript',
      'x-of': 'assets/app.js'
    })
  })

  test('worker: a kept file that was altered is not answered', async () => {
    for (const url of kept().keys()) kept().set(url, new Response('altered'))
    expect((await answerTo('assets/app.js'))?.type).toBe('error')
  })

  test('worker: what is not kept is left to the network', async () => {
    expect(await answerTo('training/index.html', 'navigate')).toBe(undefined)
    expect(await answerTo('index')).toBe(undefined)
  })

  test('worker: a file that was altered and cannot be had sound comes from the server as it is', async () => {
    kept().clear()
    phone.server.set(`${SCOPE}assets/app.js`, 'newer()')
    expect(await (await answerTo('assets/app.js'))?.text()).toBe('newer()')
    expect(kept().size).toBe(0)
  })

  test('worker: with neither copy nor server it shows a page with whom to ring, which can load nothing; any other file fails as a network does', async () => {
    kept().clear()
    phone.server.set(`${SCOPE}index.html`, 400)
    expect(await (await answerTo('index.html', 'navigate'))?.text()).toBe('<p>Ring 999</p>')
    phone.server.clear()
    const page = await answerTo('index.html', 'navigate')
    expect([page?.status, await page?.text()]).toEqual([503, '<p>Ring 999</p>'])
    expect(Object.fromEntries(page?.headers ?? [])).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'"
    })
    expect((await answerTo('assets/app.js'))?.type).toBe('error')
  })
})

test('worker: once active it drops the files that only an older one needs, from its own cache alone', async () => {
  kept().set(`${SCOPE}old.js`, new Response('old'))
  const other = await phone.scope.caches.open('of another product')
  await other.put(`${SCOPE}old.js`, new Response('theirs'))
  await handled(phone.scope, eventOf('activate'))
  expect([kept().has(`${SCOPE}old.js`), kept().size]).toEqual([false, Object.keys(SERVED).length])
  expect(await other.keys()).toHaveLength(1)
})

test('worker: a failed download fails the installation', async () => {
  kept().clear()
  phone.server.clear()
  await expect(handled(phone.scope, eventOf('install'))).rejects.toThrow()
})

test('worker: asked to check, it says that it is ready, and repairs before; not while a file is missing', async () => {
  kept().clear()
  expect(await replyTo('CHECK')).toEqual(['READY'])
  expect(kept().size).toBe(Object.keys(SERVED).length)
  kept().clear()
  phone.server.clear()
  expect(await replyTo('CHECK')).toEqual(['NOT_READY'])
})

test('worker: asked by a page that is gone, it repairs all the same', async () => {
  kept().clear()
  await handled(phone.scope, eventOf('message', { data: 'CHECK', source: null }))
  expect(kept().size).toBe(Object.keys(SERVED).length)
})

test('worker: it takes over when told to, and at no other message', async () => {
  expect(await replyTo('CHECK')).toEqual(['READY'])
  expect(await replyTo('?')).toEqual([])
  expect(phone.scope.skipWaiting).not.toHaveBeenCalled()
  expect(await replyTo('SKIP_WAITING')).toEqual([])
  expect(phone.scope.skipWaiting).toHaveBeenCalledOnce()
})
