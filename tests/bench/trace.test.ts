import { describe, expect, test } from 'vitest'
import { busyAfterTaps } from './trace.ts'

const PAGE = { pid: 1, tid: 1 }
const tap = (ts: number) => ({
  name: 'EventDispatch',
  ...PAGE,
  ts,
  dur: 10,
  args: { data: { type: 'pointerdown' } }
})
const task = (ts: number, dur: number, of: object = PAGE) => ({ name: 'RunTask', ...of, ts, dur })
const busy = (...traceEvents: object[]) => busyAfterTaps(JSON.stringify({ traceEvents }))

describe('main thread work of a tap', () => {
  test('tap trace: counts tasks for 300 ms, from the one that handled the tap', () => {
    expect(
      busy(
        task(0, 1_000),
        task(9_000, 3_000),
        tap(10_000),
        task(100_000, 5_000),
        task(310_001, 9_000),
        task(900_000, 2_000),
        tap(900_000)
      )
    ).toEqual([
      { all: 8, longest: 5 },
      { all: 2, longest: 2 }
    ])
  })

  test('tap trace: taps are in order, and may have no work', () => {
    expect(busy(tap(900_000), task(900_000, 2_000), tap(0))).toEqual([
      { all: 0, longest: 0 },
      { all: 2, longest: 2 }
    ])
  })

  test('tap trace: time that a task waited is left out', () => {
    expect(busy(tap(0), { ...task(10, 5_000), tdur: 3_000 })).toEqual([{ all: 3, longest: 3 }])
  })

  test('tap trace: other pages, other threads and non-tasks are left out', () => {
    const elsewhere = [task(10, 7_000, { pid: 2, tid: 1 }), task(10, 7_000, { pid: 1, tid: 2 })]
    const layout = { ...task(20, 7_000), name: 'Layout' }
    expect(busy(tap(0), task(10, 1_000), ...elsewhere, layout)).toEqual([{ all: 1, longest: 1 }])
  })

  test('tap trace: a trace without a tap is refused', () => {
    expect(() => busy(task(0, 1_000))).toThrow('There is no pointerdown.')
  })
})
