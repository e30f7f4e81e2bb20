import {
  hiddenWipeAt,
  idleWipeAt,
  type PageActivity,
  type WipeLimits
} from '../../../machines/session/deadlines.ts'
import type { Cleared } from './early-conversation.ts'
import type { ElapsedTime } from './elapsed-time.ts'
import type { PageParts } from './page-parts.ts'

/** The browser events that count as using the page. Each of them postpones the idle wipe. */
export const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll', 'click'] as const

/** The longest time between two checks of the clock, in milliseconds: timers may stop while the phone sleeps. */
export const MAX_WAIT_MS = 5_000

/** Callbacks for what happens to a page. */
interface PageWatcher {
  /** Called before any other listener. */
  readonly touched: (event: Event) => void
  readonly visibilityChanged: (isHidden: boolean) => void
  /** A deadline may have passed. */
  readonly ticked: () => void
  readonly left: () => void
}

/**
 * Reports what happens to the page. The caller decides whether to wipe.
 * @param signal removes the listeners.
 * @returns a function that schedules the next `ticked` for a deadline, or earlier; `undefined` cancels it.
 */
export const watchPage = (
  { touched, visibilityChanged, ticked, left }: PageWatcher,
  time: ElapsedTime,
  signal = new AbortController().signal
): ((deadline: number | undefined) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const visibility = () => visibilityChanged(document.visibilityState === 'hidden')
  for (const touch of TOUCHES) addEventListener(touch, touched, { capture: true, signal })
  addEventListener('focus', ticked, { signal })
  document.addEventListener('resume', ticked, { signal })
  document.addEventListener('visibilitychange', visibility, { signal })
  addEventListener('pageshow', visibility, { signal })
  addEventListener('pagehide', left, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  return deadline => {
    clearTimeout(timer)
    if (deadline !== undefined) timer = setTimeout(ticked, Math.min(deadline - time.now(), MAX_WAIT_MS))
  }
}

interface Options {
  readonly parts: Pick<PageParts, 'time' | 'cover'>
  readonly limits: WipeLimits
  readonly hasAnything: () => boolean
  /** Whether the page shows the screen after a wipe. That screen is never covered. */
  readonly isCleared: () => boolean
  readonly wipe: (by: Cleared) => void
  /** Stops the tracking. */
  readonly signal: AbortSignal
}

/** Keeps track of how the page is used until the app runs. */
interface EarlyActivity {
  /** Schedules the next check of the clock. Call it when the conversation has changed. */
  readonly plan: () => void
  readonly called: () => void
  /** Forgets the last call. Call it when another conversation begins. */
  readonly forget: () => void
  readonly read: () => {
    readonly touchedAt: number
    readonly calledAt: number | undefined
    readonly hiddenAt: number | undefined
  }
}

/** Covers and wipes the page until the app runs, as the session machine does later, but without a warning. */
export const trackEarlyActivity = ({
  parts: { time, cover },
  limits,
  hasAnything,
  isCleared,
  wipe,
  signal
}: Options): EarlyActivity => {
  let touchedAt = 0
  let hiddenAt: number | undefined
  let calledAt: number | undefined

  const wipeAt = (): number => {
    const keptForCallUntil = calledAt === undefined ? 0 : calledAt + limits.call
    const activity: PageActivity = { touchedAt, hiddenAt: hiddenAt ?? 0, keptForCallUntil }
    return (hiddenAt === undefined ? idleWipeAt : hiddenWipeAt)(limits, activity)
  }

  const setHidden = (at: number | undefined) => {
    hiddenAt = at
    cover.setCovered(at !== undefined)
  }

  const wiped = (by: Cleared) => {
    wipe(by)
    setHidden(undefined)
  }

  // Wipes the page if it was left for too long, and returns `undefined` then; otherwise the time.
  const checkDeadline = (): number | undefined => {
    const { at, isSure } = time.read()
    // If the clock was set back, the time away is unknown.
    const isLeft = hasAnything() && (at >= wipeAt() || (hiddenAt !== undefined && !isSure))
    if (isLeft) wiped(hiddenAt === undefined ? 'untouched' : 'hidden')
    plan()
    return isLeft ? undefined : at
  }

  const planCheck = watchPage(
    {
      touched: event => {
        const at = checkDeadline()
        if (at === undefined) event.stopImmediatePropagation()
        else if (hiddenAt === undefined) touchedAt = at
      },
      visibilityChanged: isHidden => {
        const at = checkDeadline()
        // A page that loads in the background reports this twice. Only the first report counts.
        if (at === undefined || isCleared() || isHidden === (hiddenAt !== undefined)) return
        if (!isHidden) touchedAt = at
        setHidden(isHidden ? at : undefined)
        plan()
      },
      ticked: checkDeadline,
      left: () => wiped('otherwise')
    },
    time,
    signal
  )
  const plan = () => planCheck(hasAnything() ? wipeAt() : undefined)

  return {
    plan,
    called: () => {
      calledAt = time.now()
    },
    forget: () => {
      calledAt = undefined
      plan()
    },
    read: () => ({ touchedAt, calledAt, hiddenAt })
  }
}
