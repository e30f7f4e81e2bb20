import { afterEach, beforeEach, expect, test, vi } from 'vitest'

class OneWorker extends EventTarget {
  readonly orders: string[] = []
  isOver = false
  postMessage = ({ type }: { readonly type: string }) => this.orders.push(type)
  terminate = () => Object.assign(this, { isOver: true })
  answer = () =>
    this.dispatchEvent(new MessageEvent('message', { data: { type: 'impact', edit: 1, impact: undefined } }))
}

const started: OneWorker[] = []

vi.mock('../../../../src/editor/check/start-worker.ts', () => ({
  startWorker: () => {
    const worker = new OneWorker()
    started.push(worker)
    return worker
  }
}))

const { workOutImpact } = await import('../../../../src/editor/check/work-out-impact.ts')

const opened = new Map([['tips.yaml', 'a']])
const edit = (text: string, tell: () => void = () => undefined) => {
  workOutImpact(1, opened, new Map([['tips.yaml', text]]), [], tell)
  vi.runAllTimers()
}
const ordersOf = (worker: number) => started[worker]?.orders

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('impact: an edit while it is worked out stops that work, and a later edit goes to the same worker', () => {
  workOutImpact(0, opened, opened, [], () => undefined)
  vi.runAllTimers()
  expect(started).toEqual([])
  edit('b')
  expect(ordersOf(0)).toEqual(['open', 'change'])
  edit('c')
  expect([started[0]?.isOver, ordersOf(1)]).toEqual([true, ['open', 'change']])
  started[1]?.answer()
  edit('d')
  expect([started.length, started[1]?.isOver, ordersOf(1)]).toEqual([2, false, ['open', 'change', 'change']])
})

test('impact: after another content was opened, the answer goes to whoever asked for it', () => {
  const [before, after] = [vi.fn(), vi.fn()]
  edit('e', before)
  started.at(-1)?.answer()
  edit('f', after)
  started.at(-1)?.answer()
  expect([before.mock.calls.length, after.mock.calls.length]).toEqual([1, 1])
})
