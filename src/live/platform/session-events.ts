import type { TimedEventType } from '../../../machines/session/session.machine.ts'
import {
  type SessionActor,
  selectDeadline,
  selectEnding
} from '../../../machines/session/session.selectors.ts'
import type { ElapsedTime } from './elapsed-time.ts'
import { MAX_WAIT_MS, TOUCHES } from './touches.ts'

/** Sends the session an event with the time. */
export type ReportToSession = (type: TimedEventType) => void

const CLEAR = 'button[data-event="session.clear"]'

/**
 * Tells the session of page events and deadlines, with their time. Leaving the page wipes. A touch after a deadline only
 * wipes: the screen never sees it. Clear wipes even if its screen is a copy.
 * @returns a function that reports what the page itself cannot see, at the time of the call.
 */
export const forwardPageEvents = (session: SessionActor, time: ElapsedTime): ReportToSession => {
  const report: ReportToSession = type => session.send({ type, ...time.read() })
  let timer: ReturnType<typeof setTimeout> | undefined

  const plan = () => {
    clearTimeout(timer)
    const deadline = selectDeadline(session.getSnapshot())
    if (deadline === undefined) return
    timer = setTimeout(() => report('clock.ticked'), Math.min(deadline - time.now(), MAX_WAIT_MS))
  }

  const touched = (event: Event) => {
    const wasOpen = selectEnding(session.getSnapshot()) === undefined
    report('page.touched')
    if (wasOpen && selectEnding(session.getSnapshot()) !== undefined) event.stopImmediatePropagation()
  }

  const visibilityChanged = () => report(document.visibilityState === 'hidden' ? 'page.hidden' : 'page.shown')

  // Something in the browser may have replaced the screen by a copy, whose buttons do nothing.
  const clearPressed = ({ target, defaultPrevented }: Event) => {
    if (!defaultPrevented && target instanceof Element && target.closest(CLEAR))
      session.send({ type: 'session.clear' })
  }

  for (const touch of TOUCHES) window.addEventListener(touch, touched, { capture: true })
  window.addEventListener('click', () => report('page.pressed'))
  window.addEventListener('click', clearPressed)
  document.addEventListener('visibilitychange', visibilityChanged)
  window.addEventListener('pageshow', visibilityChanged)
  window.addEventListener('focus', () => report('clock.ticked'))
  document.addEventListener('resume', () => report('clock.ticked'))
  window.addEventListener('pagehide', () => session.send({ type: 'session.clear' }))
  session.subscribe(plan)
  return report
}
