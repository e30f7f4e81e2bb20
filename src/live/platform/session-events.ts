import type { TimedEventType } from '../../../machines/session/session.machine.ts'
import {
  type SessionActor,
  selectDeadline,
  selectEnding
} from '../../../machines/session/session.selectors.ts'
import type { ElapsedTime } from './elapsed-time.ts'
import { watchPage } from './page-activity.ts'

/** Sends an event to the session, with the present time. */
export type ReportToSession = (type: TimedEventType) => void

const CLEAR = '.held-clear, [data-event="session.clear"]'

/**
 * Reports page events and passed deadlines to the session, with the time. Leaving the page wipes it. A touch after
 * a deadline only wipes, and does not reach the screen. Clear wipes even if it is pressed on a copy of the screen.
 * @returns a function that reports an event which these listeners cannot see.
 */
export const forwardPageEvents = (session: SessionActor, time: ElapsedTime): ReportToSession => {
  const report: ReportToSession = type => session.send({ type, ...time.read() })
  const plan = watchPage(
    {
      touched: event => {
        const wasOpen = selectEnding(session.getSnapshot()) === undefined
        report('page.touched')
        if (wasOpen && selectEnding(session.getSnapshot()) !== undefined) event.stopImmediatePropagation()
      },
      visibilityChanged: isHidden => report(isHidden ? 'page.hidden' : 'page.shown'),
      ticked: () => report('clock.ticked'),
      left: () => session.send({ type: 'session.clear' })
    },
    time
  )

  // Something in the browser may have replaced the screen with a copy, whose buttons do nothing.
  const clearPressed = ({ target, defaultPrevented }: Event) => {
    if (!defaultPrevented && target instanceof Element && target.closest(CLEAR))
      session.send({ type: 'session.clear' })
  }

  window.addEventListener('click', () => report('page.pressed'))
  window.addEventListener('click', clearPressed)
  session.subscribe(() => plan(selectDeadline(session.getSnapshot())))
  return report
}
