import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { keepOffline } from '../../../../src/live/offline/keep-offline.ts'

const ADDRESS = 'https://site/folder/?force=kent'

/** As a browser has it, with a worker that is active and answers. */
class Workers extends EventTarget {
  readonly said: string[] = []
  readonly registered: unknown[] = []
  startMessages = vi.fn()
  worker = Object.assign(new EventTarget(), {
    state: 'activated',
    postMessage: (word: string) => this.said.push(word)
  })

  register(...given: unknown[]) {
    this.registered.push(given)
    const registration = { active: this.worker, waiting: null, installing: null }
    return Promise.resolve(registration)
  }

  answer(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

let workers: Workers

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('DEV', false)
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  workers = new Workers()
  document.head.replaceChildren()
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** @returns what the first screen would say after that, now and later. */
const kept = async (address: string, navigator: object, ...given: Parameters<typeof keepOffline>) => {
  vi.stubGlobal('location', new URL(address))
  vi.stubGlobal('navigator', navigator)
  const { useOfflineState } = await import('../../../../src/live/offline/offline-state.ts')
  const module = await import('../../../../src/live/offline/keep-offline.ts')
  const { result } = renderHook(() => useOfflineState())
  expect(result.current).toBe('checking')
  await act(() => module.keepOffline(...given))
  return () => result.current
}

const manifests = () => [...document.querySelectorAll('link')].map(link => link.getAttribute('href'))

test('offline: the worker is registered and asked, and its answer is shown', async () => {
  const said = await kept(ADDRESS, { serviceWorker: workers }, 'manifests/kent.webmanifest')
  expect(workers.registered).toEqual([['https://site/folder/sw.js', { updateViaCache: 'none' }]])
  expect([workers.said, said()]).toEqual([['CHECK'], 'checking'])
  act(() => workers.answer('READY'))
  expect(said()).toBe('ready')
  act(() => workers.answer('NOT_READY'))
  expect(said()).toBe('not-ready')
  act(() => workers.answer('toString'))
  expect(said()).toBe('not-ready')
  expect(manifests()).toEqual(['manifests/kent.webmanifest'])
})

test('offline: missing or forbidden service workers are reported', async () => {
  expect((await kept(ADDRESS, {}))()).toBe('unavailable')
  vi.resetModules()
  const blocked = Object.defineProperty({}, 'serviceWorker', {
    get: () => {
      throw new DOMException('Denied.', 'SecurityError')
    }
  })
  expect((await kept(ADDRESS, blocked))()).toBe('unavailable')
})

test('offline: a copy opened from a file says so, and registers nothing', async () => {
  const said = await kept('file:///index.html', { serviceWorker: workers }, 'manifest.webmanifest')
  expect([said(), workers.registered, manifests()]).toEqual(['in-file', [], []])
})

test('offline: persistent storage is requested only in an installed app', async () => {
  const persist = vi.fn()
  await kept(ADDRESS, { serviceWorker: workers, storage: { persist } })
  expect(persist).not.toHaveBeenCalled()
  vi.resetModules()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  await kept(ADDRESS, { serviceWorker: workers, storage: { persist } })
  expect(persist).toHaveBeenCalledOnce()
})

test("offline: the Trusted Types policy accepts only the worker's address", async () => {
  let rules: { readonly createScriptURL: (address: string) => string } | undefined
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, given: typeof rules) => {
      expect(name).toBe('sw-url')
      rules = given
      return given
    }
  })
  await kept(ADDRESS, { serviceWorker: workers })
  expect(rules?.createScriptURL('https://site/folder/sw.js')).toBe('https://site/folder/sw.js')
  for (const other of ['https://site/sw.js', 'https://elsewhere/folder/sw.js', 'sw.js', ''])
    expect(() => rules?.createScriptURL(other)).toThrow(TypeError)
})
