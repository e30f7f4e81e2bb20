/** A press this soon after a new screen counts as the second half of a double tap. Milliseconds. */
export const GUARD_MS = 400

/** Marks controls that the guard lets through: pressing one by mistake costs less than waiting for it. */
export const URGENT = 'data-urgent'

/**
 * Ignores presses that come too soon after a screen change, so that one gloved double tap cannot answer two questions.
 * @param host the element that holds all screens.
 * @param now a monotonic clock, in milliseconds.
 * @returns a function that starts the guard.
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
