import type { Sighting } from '../../../machines/session/session.machine.ts'
import {
  type SessionActor,
  selectDeadline,
  selectEnding
} from '../../../machines/session/session.selectors.ts'
import type { ElapsedTime } from './elapsed-time.ts'

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll', 'click'] as const

/** Time is told at least so often, as a timer may sleep with the phone. Milliseconds. */
const AT_LEAST_EVERY = 5_000

/**
 * Tells the session what happens to its page, with the time of it: touches, the page going out of sight and coming back,
 * and each deadline. Leaving the page wipes, and a touch that comes after a deadline does nothing but wipe.
 * @returns a function to tell of a touch that this page did not see itself.
 */
export const forwardPageEvents = (session: SessionActor, time: ElapsedTime): (() => void) => {
  const see = (type: Sighting) => session.send({ type, ...time.read() })
  let timer: ReturnType<typeof setTimeout> | undefined

  const plan = () => {
    clearTimeout(timer)
    const deadline = selectDeadline(session.getSnapshot())
    if (deadline === undefined) return
    timer = setTimeout(() => see('tick'), Math.min(deadline - time.now(), AT_LEAST_EVERY))
  }

  const touched = (event: Event) => {
    const wasOpen = selectEnding(session.getSnapshot()) === undefined
    see('touched')
    if (wasOpen && selectEnding(session.getSnapshot()) !== undefined) event.stopImmediatePropagation()
  }

  const seen = () => see(document.visibilityState === 'hidden' ? 'hidden' : 'shown')

  for (const touch of TOUCHES) window.addEventListener(touch, touched, { capture: true })
  window.addEventListener('click', () => see('pressed'))
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('pageshow', seen)
  window.addEventListener('focus', () => see('tick'))
  document.addEventListener('resume', () => see('tick'))
  window.addEventListener('pagehide', () => session.send({ type: 'clear' }))
  session.subscribe(plan)
  return () => see('pressed')
}
