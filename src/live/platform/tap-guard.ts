/** For this long after a new screen a press is taken for the second half of a double tap. Milliseconds. */
export const GUARD_MS = 400

/** Marks what must work at once: pressing it by mistake costs less than waiting for it. */
export const URGENT = 'data-urgent'

/**
 * Ignores presses that come too soon after a new screen, so that one gloved double tap cannot answer two questions.
 * @param host the element that all screens are drawn in.
 * @param now a clock that only goes forward, in milliseconds.
 * @returns a function to call whenever the screen changes.
 */
export const installTapGuard = (host: HTMLElement, now: () => number): (() => void) => {
  let openAt = Number.NEGATIVE_INFINITY
  const ignoreTooSoon = (event: Event) => {
    const isUrgent = event.target instanceof Element && event.target.closest(`[${URGENT}]`) !== null
    if (now() >= openAt || isUrgent) return
    event.preventDefault()
    event.stopPropagation()
  }
  host.addEventListener('click', ignoreTooSoon, { capture: true })
  return () => {
    openAt = now() + GUARD_MS
  }
}
