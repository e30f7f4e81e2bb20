import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** Stands in for the browser's container of an active worker. */
class Workers extends EventTarget {
  startMessages = vi.fn()
  active = Object.assign(new EventTarget(), { state: 'activated', postMessage: vi.fn() })
  register = async () => ({ active: this.active, waiting: null, installing: null })
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

/** @returns the offline state that the first screen then shows. */
const kept = async (more = {}) => {
  vi.stubGlobal('location', new URL('https://site/folder/?force=kent'))
  vi.stubGlobal('navigator', { serviceWorker: workers, ...more })
  const { useOfflineState } = await import('../../../../src/live/offline/offline-state.ts')
  const { keepOffline } = await import('../../../../src/live/offline/keep-offline.ts')
  const { result } = renderHook(() => useOfflineState())
  await act(() => keepOffline())
  return () => result.current
}

test('offline: only an answer of the worker changes what is said', async () => {
  const said = await kept()
  const answer = (data: string) =>
    act(() => void workers.dispatchEvent(new MessageEvent('message', { data })))
  answer('READY')
  answer('toString')
  expect(said()).toBe('ready')
})

test('offline: persistent storage is requested only in an installed app, and a refusal is no fault', async () => {
  const persist = vi.fn(() => Promise.reject(new Error('refused')))
  for (const matches of [false, true]) {
    vi.resetModules()
    vi.stubGlobal('matchMedia', () => ({ matches }))
    await kept({ storage: { persist } })
    expect(persist).toHaveBeenCalledTimes(matches ? 1 : 0)
  }
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
  await kept()
  expect(rules?.createScriptURL('https://site/folder/sw.js')).toBe('https://site/folder/sw.js')
  for (const other of ['https://site/sw.js', 'https://elsewhere/folder/sw.js', 'sw.js', ''])
    expect(() => rules?.createScriptURL(other)).toThrow(TypeError)
})
