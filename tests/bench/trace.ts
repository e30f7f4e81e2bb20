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

/** How busy a tap kept the main thread, in milliseconds. */
export interface Busy {
  /** All its tasks within 300 ms of the tap. */
  readonly all: number
  readonly longest: number
}

/** For so long after a tap what the main thread does counts as the tap's. Microseconds. */
const AFTERWARDS = 300_000

/**
 * @param trace as JSON, of a page that was tapped.
 * @returns one for each tap, in order.
 * @throws if there is no tap in it.
 */
export const busyAfterTaps = (trace: string): readonly Busy[] => {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly Traced[] }
  const taps = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointerdown')
    .sort((a, b) => a.ts - b.ts)
  const [first] = taps
  if (!first) throw new Error('Nobody tapped.')
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid
  )
  return taps.map(tap => {
    const worked = tasks
      .filter(({ ts, dur = 0 }) => ts + dur > tap.ts && ts < tap.ts + AFTERWARDS)
      .map(({ dur = 0, tdur = dur }) => tdur / 1_000)
    return { all: sum(worked), longest: Math.max(0, ...worked) }
  })
}
