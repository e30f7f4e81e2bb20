import { TOUCHES } from '../platform/page-activity.ts'

/** Marks a button whose press waits for the app, which repeats it. */
const QUEUED = 'aria-busy'

/** @returns the button whose press waits for the app, if any. */
export const queuedButton = (): HTMLElement | null => document.querySelector(`[${QUEUED}]`)

/** Lets a press of a button wait for the app instead of any earlier one; `undefined` only drops the earlier one. */
export const markQueued = (button: Element | undefined): void => {
  queuedButton()?.removeAttribute(QUEUED)
  button?.setAttribute(QUEUED, 'true')
}

/** Does the same as `markQueued`, and tells people that their press was noticed. */
export const queuePress = (button: Element | undefined): void => {
  markQueued(button)
  const status = document.querySelector<HTMLElement>('[data-heard]')
  if (status) status.textContent = (button && status.dataset.heard) ?? ''
}

/** Resolves once a press waits for the app. */
export const pressQueued = (): Promise<void> =>
  new Promise(done => {
    const check = () => {
      if (!queuedButton()) return
      removeEventListener('click', check)
      done()
    }
    addEventListener('click', check)
    check()
  })

/**
 * Presses a button in a separate task, because that draws another screen. The press is cancelled if somebody
 * presses something first, or leaves the page.
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
  // Not in the capture phase, so that a press that the tap guard stops does not count.
  for (const type of ['click', 'pagehide']) addEventListener(type, drop, { signal: end.signal })
}

/** Calls back in a separate task after the next paint. A hidden page never paints, so there it does not wait. */
const afterPaint = (then: () => void): void => {
  if (document.visibilityState === 'hidden') setTimeout(then)
  // A task queued in a frame runs after that frame is painted.
  else requestAnimationFrame(() => setTimeout(then))
}

const DOWN = ['pointerdown', 'keydown']
const UP = ['pointerup', 'pointercancel', 'keyup', 'blur']

/**
 * Nothing may be redrawn during a press: a browser drops a click that begins on one element and ends on another.
 * @param signal removes the listeners.
 * @returns a function that calls back as soon as no key or pointer is down, at once if none is.
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
        // The click event comes after this one, and its result must be painted first.
        afterPaint(callBack)
      },
      // Without capture, only the window's own blur event is seen, not those of its elements.
      { capture: type !== 'blur', signal }
    )
  return then => {
    waiting = then
    callBack()
  }
}

/** How long nobody must touch the painted page before the app starts, in milliseconds. */
export const QUIET_MS = 300

/**
 * Starts the app when that delays nobody: once the first screen is painted and nobody has touched
 * it for a moment, or once the result of a press is painted. If a press waits for the app, the
 * app starts at once. It never starts while a finger or a key is down.
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
  afterPaint(() => startAfter(queuedButton() ? 0 : QUIET_MS))
}
