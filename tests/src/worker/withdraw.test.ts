import { beforeEach, expect, test, vi } from 'vitest'
import { CACHE, eventOf, handled, loadWorker, workerScope } from '../../support/worker/worker-scope.ts'

const phone = workerScope()
await loadWorker('withdraw')

beforeEach(phone.reset)

test('withdrawal: it takes over at once', async () => {
  await handled(phone.scope, eventOf('install'))
  expect(phone.scope.skipWaiting).toHaveBeenCalledOnce()
  expect(phone.scope.registration.unregister).not.toHaveBeenCalled()
})

test('withdrawal: it deletes what this product kept here, and nothing else, then it leaves', async () => {
  for (const name of [CACHE, 'encounter-checklist https://site/other/', 'theirs'])
    await phone.scope.caches.open(name)
  await handled(phone.scope, eventOf('activate'))
  expect([...phone.caches.keys()]).toEqual(['encounter-checklist https://site/other/', 'theirs'])
  expect(phone.scope.registration.unregister).toHaveBeenCalledOnce()
})

test('withdrawal: asked to check, it says that nothing is ready', async () => {
  const source = { postMessage: vi.fn() }
  await handled(phone.scope, eventOf('message', { data: 'CHECK', source }))
  await handled(phone.scope, eventOf('message', { data: 'CHECK', source: null }))
  expect(source.postMessage.mock.calls).toEqual([['NOT_READY']])
})
