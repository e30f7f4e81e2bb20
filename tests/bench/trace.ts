import { sum } from './figures.ts'

/** An event of a browser's trace, with microseconds; `tdur` is what the processor worked for it, without waiting for others. */
interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/** What somebody does to a page, as the browser names it. */
type Doing = 'pointerdown' | 'keydown'

/** How busy a tap or a key kept the main thread, in milliseconds. */
export interface Busy {
  /** All its tasks within 300 ms of a tap, or what else was asked for. */
  readonly all: number
  readonly longest: number
}

/** For so long after a tap what the main thread does counts as the tap's. Milliseconds. */
const AFTERWARDS = 300

/**
 * @param trace as JSON, of a page that was tapped or typed in.
 * @param afterwards for so many milliseconds what the main thread does counts.
 * @returns one for each tap or key, in order.
 * @throws if there is none in it.
 */
export const busyAfter = (trace: string, doing: Doing, afterwards: number): readonly Busy[] => {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly Traced[] }
  const taps = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === doing)
    .sort((a, b) => a.ts - b.ts)
  const [first] = taps
  if (!first) throw new Error(`There is no ${doing}.`)
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid
  )
  return taps.map(tap => {
    const worked = tasks
      .filter(({ ts, dur = 0 }) => ts + dur > tap.ts && ts < tap.ts + afterwards * 1_000)
      .map(({ dur = 0, tdur = dur }) => tdur / 1_000)
    return { all: sum(worked), longest: Math.max(0, ...worked) }
  })
}

/** @returns how busy each tap kept the main thread. @throws if there is none. */
export const busyAfterTaps = (trace: string): readonly Busy[] => busyAfter(trace, 'pointerdown', AFTERWARDS)
