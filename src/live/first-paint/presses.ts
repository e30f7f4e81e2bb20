import { TOUCHES } from '../platform/page-activity.ts'

/** The attribute of a button whose press is held for the app. */
const HELD = 'aria-busy'

/** @returns the button whose press is held for the app, which presses it again. */
export const heldButton = (): HTMLElement | null => document.querySelector(`[${HELD}]`)

/** Holds a press, instead of any that was held before. */
export const markHeld = (button: Element | undefined): void => {
  heldButton()?.removeAttribute(HELD)
  button?.setAttribute(HELD, 'true')
}

/** Holds a press for the app, and tells the user that it was noticed; `undefined` drops any that is held. */
export const holdPress = (button: Element | undefined): void => {
  markHeld(button)
  const status = document.querySelector<HTMLElement>('[data-heard]')
  if (status) status.textContent = (button && status.dataset.heard) ?? ''
}

/** Resolves once a press is held for the app. */
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
 * Presses a button in a task of its own, because that draws another screen. If somebody presses something before then, that
 * counts instead, and leaving the page cancels the press.
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
  // Not in the capture phase: a press that the tap guard stops must not count.
  for (const type of ['click', 'pagehide']) addEventListener(type, drop, { signal: end.signal })
}

/** Calls back in a task of its own, once what was drawn is painted. It does not wait for a hidden page, which never paints. */
const afterPaint = (then: () => void): void => {
  if (document.visibilityState === 'hidden') setTimeout(then)
  // A task queued in a frame runs after that frame is painted.
  else requestAnimationFrame(() => setTimeout(then))
}

const DOWN = ['pointerdown', 'keydown']
const UP = ['pointerup', 'pointercancel', 'keyup', 'blur']

/**
 * Nothing may be redrawn during a press: a browser drops a click that began on one element and ended on another.
 * @param signal stops the listening.
 * @returns a function that calls back once nothing is pressed: at once, if nothing is pressed now.
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
        // The click comes after the finger is lifted, and its result must be painted first.
        afterPaint(callBack)
      },
      // Of blur events, only the window's own counts.
      { capture: type !== 'blur', signal }
    )
  return then => {
    waiting = then
    callBack()
  }
}

/** How long a painted page must be left alone before the app starts. Milliseconds. */
export const QUIET_MS = 300

/**
 * Starts the app when that delays nobody: once the first screen has been painted and left alone, or the result of a press
 * has been painted. If a press is held for the app, because it had no result, the app starts at once. It never starts while
 * a finger or a key is down.
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
