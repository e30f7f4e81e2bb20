import { TOUCHES } from '../platform/page-activity.ts'

/** Marks the button whose press is held for the app. */
const HELD = 'aria-busy'

/** @returns the button whose press is held for the app, which presses it again. */
export const heldButton = (): HTMLElement | null => document.querySelector(`[${HELD}]`)

/** Holds a press, in place of any that is held. */
export const markHeld = (button: Element | undefined): void => {
  heldButton()?.removeAttribute(HELD)
  button?.setAttribute(HELD, 'true')
}

/** Holds a press for the app, and says that it was heard; `undefined` holds none. */
export const holdPress = (button: Element | undefined): void => {
  markHeld(button)
  const status = document.querySelector<HTMLElement>('[data-heard]')
  if (status) status.textContent = (button && status.dataset.heard) ?? ''
}

/** Until a press is held for the app. */
export const pressHeld = (): Promise<void> =>
  new Promise(done => {
    const check = () => {
      if (!heldButton()) return
      removeEventListener('click', check)
      done()
    }
    addEventListener('click', check)
    check()
  })

/**
 * Presses a button in a task of its own, as that draws another screen. Another press before it counts instead, and a page that
 * is left lets go of the button.
 */
export const pressNext = (button: HTMLElement | undefined): void => {
  if (!button) return
  const end = new AbortController()
  const timer = setTimeout(() => {
    end.abort()
    button.click()
  })
  const drop = () => {
    clearTimeout(timer)
    end.abort()
  }
  // Not while it is on its way: the guard against double taps may stop a press, which then counts for nothing.
  for (const type of ['click', 'pagehide']) addEventListener(type, drop, { signal: end.signal })
}

/** Calls back in a task of its own, once what was drawn is painted. A hidden page never paints, and is not waited for. */
const afterPaint = (then: () => void): void => {
  if (document.visibilityState === 'hidden') setTimeout(then)
  // A task queued in a frame runs after that frame is painted.
  else requestAnimationFrame(() => setTimeout(then))
}

const DOWN = ['pointerdown', 'keydown']
const UP = ['pointerup', 'pointercancel', 'keyup', 'blur']

/**
 * Nothing may be drawn anew during a press: a browser drops a click that began on one element and ended on another.
 * @param signal ends it.
 * @returns a function that calls back once none is: at once, if none is.
 */
export const whenReleased = (signal: AbortSignal): ((then: () => void) => void) => {
  let isDown = false
  let waiting: (() => void) | undefined
  const callBack = () => {
    if (isDown || signal.aborted) return
    waiting?.()
  }
  for (const type of DOWN)
    addEventListener(
      type,
      () => {
        isDown = true
      },
      { capture: true, signal }
    )
  for (const type of UP)
    addEventListener(
      type,
      () => {
        isDown = false
        // The click follows once the finger is up, and what it leads to is to be seen first.
        afterPaint(callBack)
      },
      // A blur is of the window alone.
      { capture: type !== 'blur', signal }
    )
  return then => {
    waiting = then
    callBack()
  }
}

/** For so long a page that is painted must be left alone. Milliseconds. */
export const QUIET_MS = 300

/**
 * Starts the app when nobody waits for the processor: once the first screen was painted and left alone, or what a press
 * led to is painted. A press that was held for the app is one that led nowhere: then it starts at once. It never begins
 * while a finger or a key is down.
 */
export const startWhenQuiet = (start: () => void): void => {
  const end = new AbortController()
  const options = { capture: true, signal: end.signal }
  const release = whenReleased(end.signal)
  let timer: ReturnType<typeof setTimeout> | undefined

  const startOnceReleased = () =>
    release(() => {
      clearTimeout(timer)
      end.abort()
      start()
    })

  const startAfter = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(startOnceReleased, wait)
  }

  for (const touch of TOUCHES) addEventListener(touch, () => startAfter(QUIET_MS), options)
  addEventListener('click', () => afterPaint(() => startAfter(0)), options)
  afterPaint(() => startAfter(heldButton() ? 0 : QUIET_MS))
}
