/** A press within this time of a new screen counts as part of a double tap. Milliseconds. */
export const GUARD_MS = 400

/** A press of at least this length counts as deliberate. Milliseconds. */
export const LONG_PRESS_MS = 600

/** How long the first of two taps waits for the second. Milliseconds. */
export const SECOND_TAP_MS = 10_000

/** How long a button shows that a press was ignored, so that people notice. Milliseconds. */
const FLASH_MS = 200

/**
 * How many milliseconds a control ignores presses after a new screen, instead of `GUARD_MS`: 0 if waiting would
 * cost more than a mistaken press, more if a mistaken press is costly, `Infinity` if the control is disabled.
 * `panel`: `GUARD_MS`, but only after a panel has closed, because the finger may still be where its Close was.
 */
export type Waits = number | 'panel'

/** For a control that undoes a frightened person's last press: as long as three hurried presses take. */
export const LONG_WAIT_MS = 2_000

/** The attribute for the `Waits` of a control. */
const WAITS = 'data-waits'

/** @returns the attributes for a control's element; none for a control that waits for `GUARD_MS`. */
export const waiting = (waits: Waits | undefined): Readonly<Record<string, string>> =>
  waits === undefined ? {} : { [WAITS]: String(waits) }

/**
 * Ignores presses for a moment from now.
 * @param after `panel`: a panel has closed, so Clear waits too, because it may be where Close was.
 * `sight`: something has come into view, so only controls that have their own number of milliseconds wait.
 */
export type TapGuard = (after?: 'panel' | 'sight') => void

const flash = (target: Element) => {
  const button = target.closest('button, a, summary')
  button?.setAttribute('data-dropped', '')
  setTimeout(() => button?.removeAttribute('data-dropped'), FLASH_MS)
}

/**
 * Ignores presses that come too soon after a screen change. A double tap in gloves must not answer two questions,
 * and the repeated presses of a frightened person must not leave the screen that the first one opened.
 * @param host the element that holds all screens.
 * @param now a monotonic clock, in milliseconds.
 */
export const installTapGuard = (host: HTMLElement, now: () => number): TapGuard => {
  let changedAt = Number.NEGATIVE_INFINITY
  let panelClosedAt = changedAt
  let seenAt = changedAt
  const opensAt = (target: Element) => {
    const waits = target.closest(`[${WAITS}]`)?.getAttribute(WAITS)
    if (waits === 'panel') return panelClosedAt + GUARD_MS
    return waits ? Math.max(changedAt, seenAt) + Number(waits) : changedAt + GUARD_MS
  }
  const isTooSoon = (target: EventTarget | null): target is Element =>
    target instanceof Element && now() < opensAt(target)
  const ignoreTooSoon = (event: Event) => {
    if (!isTooSoon(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    flash(event.target)
  }
  // Otherwise the press would move the focus from the new heading.
  const keepFocus = (event: Event) => {
    if (isTooSoon(event.target)) event.preventDefault()
  }
  host.addEventListener('click', ignoreTooSoon, { capture: true })
  host.addEventListener('mousedown', keepFocus)
  return after => {
    const at = now()
    if (after === 'sight') seenAt = at
    else changedAt = at
    if (after === 'panel') panelClosedAt = at
  }
}
