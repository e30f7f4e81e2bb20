import type { Reading, Sighting } from '../../machines/session/session.machine.ts'
import { type SessionActor, selectDeadline, selectEnding } from '../../machines/session/session.selectors.ts'

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll', 'click'] as const

/**
 * Tells the session what happens to its page, with the time of it: touches, the page going out of sight and coming back,
 * and each deadline. Leaving the page wipes, and a touch that comes after a deadline does nothing but wipe.
 * @param read the time that has passed.
 * @returns a function to tell of a touch that this page did not see itself.
 */
export const attend = (session: SessionActor, read: () => Reading): (() => void) => {
  const see = (type: Sighting) => session.send({ type, ...read() })
  let timer: ReturnType<typeof setTimeout> | undefined

  const plan = () => {
    clearTimeout(timer)
    const deadline = selectDeadline(session.getSnapshot())
    if (deadline !== undefined) timer = setTimeout(() => see('tick'), deadline - read().at)
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
  window.addEventListener('pagehide', () => session.send({ type: 'clear' }))
  session.subscribe(plan)
  return () => see('pressed')
}
