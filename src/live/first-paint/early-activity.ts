import {
  hiddenWipeAt,
  idleWipeAt,
  type PageActivity,
  type WipeLimits
} from '../../../machines/session/deadlines.ts'
import type { Cleared } from '../platform/early-conversation.ts'
import type { PageParts } from '../platform/page-parts.ts'
import { MAX_WAIT_MS, TOUCHES } from '../platform/touches.ts'

interface Options {
  readonly parts: Pick<PageParts, 'time' | 'cover'>
  readonly limits: WipeLimits
  readonly hasAnything: () => boolean
  /** Whether the screen after a wipe is shown, which is never covered. */
  readonly isCleared: () => boolean
  readonly wipe: (by: Cleared) => void
  /** Ends it. */
  readonly signal: AbortSignal
}

/** Who uses the page, until the app runs. */
export interface EarlyActivity {
  /** Plans the next look at the clock, after anything was done. */
  readonly plan: () => void
  readonly called: () => void
  /** Forgets a call, as another conversation begins. */
  readonly forget: () => void
  readonly read: () => {
    readonly touchedAt: number
    readonly calledAt: number | undefined
    readonly hiddenAt: number | undefined
  }
}

/** Covers and wipes the page before the app runs as the session machine does after, but for the warning. */
export const trackEarlyActivity = ({
  parts,
  limits,
  hasAnything,
  isCleared,
  wipe,
  signal
}: Options): EarlyActivity => {
  const { time, cover } = parts
  let touchedAt = 0
  let hiddenAt: number | undefined
  let calledAt: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

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

  // Returns the time, or `undefined` if the page had been left too long: then it is wiped.
  const look = (): number | undefined => {
    const { at, isSure } = time.read()
    // After the clock was set back the time away is unknown.
    const isLeft = hasAnything() && (at >= wipeAt() || (hiddenAt !== undefined && !isSure))
    if (isLeft) wiped(hiddenAt === undefined ? 'untouched' : 'hidden')
    plan()
    return isLeft ? undefined : at
  }

  const plan = () => {
    clearTimeout(timer)
    if (hasAnything()) timer = setTimeout(look, Math.min(wipeAt() - time.now(), MAX_WAIT_MS))
  }

  const touched = (event: Event) => {
    const at = look()
    if (at === undefined) event.stopImmediatePropagation()
    else if (hiddenAt === undefined) touchedAt = at
  }

  const visibilityChanged = () => {
    const at = look()
    if (at === undefined || isCleared()) return
    const isHidden = document.visibilityState === 'hidden'
    if (!isHidden && hiddenAt !== undefined) touchedAt = at
    setHidden(isHidden ? at : undefined)
    plan()
  }

  for (const touch of TOUCHES) addEventListener(touch, touched, { capture: true, signal })
  addEventListener('focus', look, { signal })
  document.addEventListener('resume', look, { signal })
  document.addEventListener('visibilitychange', visibilityChanged, { signal })
  addEventListener('pageshow', visibilityChanged, { signal })
  addEventListener('pagehide', () => wiped('otherwise'), { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
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
