import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const ADDRESS = 'https://site/folder/?force=kent'

/** As a browser has it, with a worker that is active. */
class Workers extends EventTarget {
  startMessages = vi.fn()
  worker = Object.assign(new EventTarget(), { state: 'activated', postMessage: vi.fn() })

  register() {
    return Promise.resolve({ active: this.worker, waiting: null, installing: null })
  }
}

let workers: Workers

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('DEV', false)
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  workers = new Workers()
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** @returns what the first screen would say after that. */
const kept = async (address: string, navigator: object) => {
  vi.stubGlobal('location', new URL(address))
  vi.stubGlobal('navigator', navigator)
  const { useOfflineState } = await import('../../../../src/live/offline/offline-state.ts')
  const { keepOffline } = await import('../../../../src/live/offline/keep-offline.ts')
  const { result } = renderHook(() => useOfflineState())
  await act(() => keepOffline())
  return () => result.current
}

test('offline: only an answer of the worker changes what is said', async () => {
  const said = await kept(ADDRESS, { serviceWorker: workers })
  const answer = (data: string) =>
    act(() => void workers.dispatchEvent(new MessageEvent('message', { data })))
  answer('READY')
  answer('toString')
  expect(said()).toBe('ready')
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
