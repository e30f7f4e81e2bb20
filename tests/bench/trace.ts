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

/** For so long after a tap what the main thread does counts as the tap's. Milliseconds. */
const AFTERWARDS = 300

/**
 * @param trace as JSON, of a page that was tapped.
 * @returns what the main thread worked for each of its tasks after a tap, in milliseconds.
 * @throws if there is no tap in it.
 */
export const tasksAfterTaps = (trace: string): readonly number[] => {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly Traced[] }
  const taps = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointerdown'
  )
  const [first] = taps
  if (!first) throw new Error('There is no tap.')
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid)
    .filter(({ ts, dur = 0 }) => taps.some(tap => ts + dur > tap.ts && ts < tap.ts + AFTERWARDS * 1_000))
    .map(({ dur = 0, tdur = dur }) => tdur / 1_000)
}
