import { TOUCHES } from '../platform/touches.ts'
import { afterPaint, whenReleased } from './when-released.ts'

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

  const go = () =>
    release(() => {
      clearTimeout(timer)
      end.abort()
      start()
    })

  const plan = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(go, wait)
  }

  for (const touch of TOUCHES) addEventListener(touch, () => plan(QUIET_MS), options)
  addEventListener('click', () => afterPaint(() => plan(0)), options)
  afterPaint(() => plan(document.querySelector('[aria-busy]') ? 0 : QUIET_MS))
}
