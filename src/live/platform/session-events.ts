import type { Sighting } from '../../../machines/session/session.machine.ts'
import {
  type SessionActor,
  selectDeadline,
  selectEnding
} from '../../../machines/session/session.selectors.ts'
import type { ElapsedTime } from './elapsed-time.ts'

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll', 'click'] as const

/** Longest wait between two ticks, since a timer may sleep with the phone. Milliseconds. */
const MAX_WAIT_MS = 5_000

/**
 * Tells the session of page events and deadlines, with their time. Leaving the page wipes. A touch after a deadline only
 * wipes: the screen never sees it.
 * @returns a function that reports a touch the page itself cannot see.
 */
export const forwardPageEvents = (session: SessionActor, time: ElapsedTime): (() => void) => {
  const report = (type: Sighting) => session.send({ type, ...time.read() })
  let timer: ReturnType<typeof setTimeout> | undefined

  const plan = () => {
    clearTimeout(timer)
    const deadline = selectDeadline(session.getSnapshot())
    if (deadline === undefined) return
    timer = setTimeout(() => report('tick'), Math.min(deadline - time.now(), MAX_WAIT_MS))
  }

  const touched = (event: Event) => {
    const wasOpen = selectEnding(session.getSnapshot()) === undefined
    report('touched')
    if (wasOpen && selectEnding(session.getSnapshot()) !== undefined) event.stopImmediatePropagation()
  }

  const visibilityChanged = () => report(document.visibilityState === 'hidden' ? 'hidden' : 'shown')

  for (const touch of TOUCHES) window.addEventListener(touch, touched, { capture: true })
  window.addEventListener('click', () => report('pressed'))
  document.addEventListener('visibilitychange', visibilityChanged)
  window.addEventListener('pageshow', visibilityChanged)
  window.addEventListener('focus', () => report('tick'))
  document.addEventListener('resume', () => report('tick'))
  window.addEventListener('pagehide', () => session.send({ type: 'clear' }))
  session.subscribe(plan)
  return () => report('pressed')
}
