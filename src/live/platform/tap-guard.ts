/** A press this soon after a new screen counts as the second half of a double tap. Milliseconds. */
export const GUARD_MS = 400

/** How long an ignored press is shown on its button, so that people notice. Milliseconds. */
const FLASH_MS = 200

/**
 * The controls that the guard lets through, as a mistaken press costs less than waiting. `always`: also after a panel
 * closes, when a finger may still be on its Close.
 */
export type Urgency = 'usually' | 'always'

/** Marks controls that the guard lets through. */
const URGENT = 'data-urgent'

/** @returns the attribute of a control that the guard lets through. */
export const urgent = (urgency: Urgency | false): Readonly<Record<string, string>> =>
  urgency ? { [URGENT]: urgency } : {}

/**
 * Starts the guard.
 * @param after a panel that closed: Clear may stand where its Close was, and waits too.
 */
export type TapGuard = (after?: 'panel') => void

const flash = (target: Element) => {
  const button = target.closest('button, a, summary')
  button?.setAttribute('data-dropped', '')
  setTimeout(() => button?.removeAttribute('data-dropped'), FLASH_MS)
}

/**
 * Ignores presses that come too soon after a screen change, so that one gloved double tap cannot answer two questions.
 * @param host the element that holds all screens.
 * @param now a monotonic clock, in milliseconds.
 */
export const installTapGuard = (host: HTMLElement, now: () => number): TapGuard => {
  let openAt = Number.NEGATIVE_INFINITY
  let openForUrgentAt = Number.NEGATIVE_INFINITY
  const opensAt = (target: Element) => {
    const urgency = target.closest(`[${URGENT}]`)?.getAttribute(URGENT)
    if (urgency === 'always') return Number.NEGATIVE_INFINITY
    return urgency === 'usually' ? openForUrgentAt : openAt
  }
  const ignoreTooSoon = (event: Event) => {
    if (!(event.target instanceof Element) || now() >= opensAt(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    flash(event.target)
  }
  host.addEventListener('click', ignoreTooSoon, { capture: true })
  return after => {
    openAt = now() + GUARD_MS
    if (after === 'panel') openForUrgentAt = openAt
  }
}
