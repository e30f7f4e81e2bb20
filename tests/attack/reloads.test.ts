import { expect, test } from 'vitest'
import type { Target } from './attacked.ts'
import { attackByReloads } from './reloads.ts'

/** What a page comes to, of which a fault is planted. */
interface Planted {
  readonly error?: string
  readonly entries?: number
  readonly stored?: number
  /** How much more is held after each reload. */
  readonly bytes?: number
  readonly nodes?: number
}

/** A browser that answers what the attack asks it, without one. */
const browserWith = (planted: Planted) => {
  let reloads = 0
  let hear: (error: Error) => void = () => undefined
  const page = {
    on: (_: string, listener: typeof hear) => {
      hear = listener
    },
    goto: async () => undefined,
    getByRole: () => ({ click: async () => undefined }),
    reload: async () => {
      reloads++
      if (planted.error !== undefined && reloads === 3) hear(new Error(planted.error))
    },
    evaluate: async (source: string) =>
      source.includes('history.length') ? [planted.entries ?? 2, planted.stored ?? 0] : true
  }
  const metrics = () => [
    { name: 'JSHeapUsedSize', value: reloads * (planted.bytes ?? 0) },
    { name: 'Nodes', value: reloads * (planted.nodes ?? 0) }
  ]
  const cdp = { send: async () => ({ metrics: metrics() }) }
  const context = { newPage: async () => page, newCDPSession: async () => cdp, close: async () => undefined }
  return { newContext: async () => context }
}

const attacked = async (planted: Planted) => {
  const target = { address: '', built: '', browser: browserWith(planted) } as unknown as Target
  let ended = 0
  const faults = await attackByReloads(target, 41, () => ended++)
  expect(ended).toBe(41)
  return faults
}

test('attack by reloads: a page that holds nothing is not reported', async () => {
  expect(await attacked({})).toEqual([])
})

test.each<readonly [string, Planted, string]>([
  ['an exception', { error: 'It broke.' }, 'It broke.'],
  ['a history that grows', { entries: 4 }, 'the history has 4 entries'],
  ['something that is stored', { stored: 1 }, 'something is stored'],
  ['memory that grows', { bytes: 200_000 }, '4200000 bytes more are held'],
  ['nodes that stay', { nodes: 100 }, '2100 nodes more are held']
])('attack by reloads: %s is reported', async (_, planted, fault) => {
  expect(await attacked(planted)).toEqual([fault])
})
