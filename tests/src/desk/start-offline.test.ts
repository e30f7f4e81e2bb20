import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** Stands in for the browser's container of an active worker. A waiting one activates when told to. */
class Workers extends EventTarget {
  startMessages = vi.fn()
  registration = Object.assign(new EventTarget(), {
    active: Object.assign(new EventTarget(), { state: 'activated', postMessage: vi.fn() }) as object,
    waiting: null as object | null,
    installing: null as EventTarget | null
  })
  register = async () => this.registration

  /** A new worker arrives and waits. */
  arrive(): void {
    const { registration } = this
    const worker = Object.assign(new EventTarget(), {
      postMessage: (word: string) => {
        if (word !== 'SKIP_WAITING') return
        registration.active = worker
        registration.waiting = null
        this.dispatchEvent(new Event('controllerchange'))
      }
    })
    registration.installing = worker
    registration.dispatchEvent(new Event('updatefound'))
    registration.installing = null
    registration.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
  }
}

const reload = vi.fn()
let workers: Workers

beforeEach(() => {
  vi.resetModules()
  reload.mockReset()
  document.body.innerHTML = '<button>Edit</button><iframe title="Phone"></iframe>'
  document.documentElement.inert = false
  workers = new Workers()
  vi.stubEnv('DEV', false)
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('location', Object.assign(new URL('https://site/editor/'), { reload }))
  vi.stubGlobal('navigator', { serviceWorker: workers })
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  document.documentElement.inert = false
})

const start = async () => {
  const { useOfflineState } = await import('../../../src/live/offline/offline-state.ts')
  const { startDeskOffline } = await import('../../../src/desk/start-offline.ts')
  const { result } = renderHook(() => useOfflineState())
  await act(startDeskOffline)
  return {
    says: () => result.current,
    arrive: () => act(() => workers.arrive()),
    answer: () => act(() => void workers.dispatchEvent(new MessageEvent('message', { data: 'READY' })))
  }
}

test('update of a desk page: a new release is taken at once where nobody has done anything', async () => {
  const { arrive, answer } = await start()
  answer()
  expect(reload).not.toHaveBeenCalled()
  arrive()
  expect(reload).toHaveBeenCalledOnce()
})

test('update of a desk page: one that waits is taken when the page is opened again', async () => {
  workers.arrive()
  await start()
  expect(reload).toHaveBeenCalledOnce()
})

test.each<[string, () => unknown]>([
  ['a press', () => document.querySelector('button')?.click()],
  ['a key', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }))],
  ['a file that was dropped', () => document.body.dispatchEvent(new Event('drop', { bubbles: true }))],
  ['a press on the phone beside', () => document.querySelector('iframe')?.focus()]
])('update of a desk page: after %s it goes on, and says that a new release is there', async (_, doIt) => {
  const { arrive, answer, says } = await start()
  answer()
  expect(says()).toBe('ready')
  doIt()
  arrive()
  answer()
  expect([says(), workers.registration.waiting !== null]).toEqual(['newer', true])
  expect(reload).not.toHaveBeenCalled()
})
