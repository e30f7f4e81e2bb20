/** Calls back in a task of its own, once what was drawn is painted. A hidden page never paints, and is not waited for. */
export const afterPaint = (then: () => void): void => {
  if (document.visibilityState === 'hidden') setTimeout(then)
  // A task queued in a frame runs after that frame is painted.
  else requestAnimationFrame(() => setTimeout(then))
}

const DOWN = ['pointerdown', 'keydown']
const UP = ['pointerup', 'pointercancel', 'keyup', 'blur']

/**
 * A press that began on one element and ended on another is lost, so nothing may be drawn anew while a finger or a key is
 * down.
 * @param signal ends it.
 * @returns a function that calls back once none is: at once, if none is.
 */
export const whenReleased = (signal: AbortSignal): ((then: () => void) => void) => {
  let isDown = false
  let waiting: (() => void) | undefined
  const go = () => {
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
        afterPaint(go)
      },
      // A blur is of the window alone.
      { capture: type !== 'blur', signal }
    )
  return then => {
    waiting = then
    go()
  }
}
