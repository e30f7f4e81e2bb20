/** A press this soon after a new screen counts as the second half of a double tap. Milliseconds. */
export const GUARD_MS = 400

/** A press this long is deliberate. Milliseconds. */
export const LONG_PRESS_MS = 600

/** How long a button shows that a press was ignored, so that people notice. Milliseconds. */
const FLASH_MS = 200

/**
 * How long a control ignores presses after a new screen, in milliseconds, instead of `GUARD_MS`: 0 if a mistaken press costs
 * less than waiting, longer if it costs more, `Infinity` if the control is disabled. `panel`: `GUARD_MS`, but only after a panel
 * has closed, when a finger may still be on its Close.
 */
export type Waits = number | 'panel'

/** For a control that undoes what a frightened person may just have pressed: as long as three such presses take. */
export const LONG_WAIT_MS = 2_000

/** The attribute that says how long a control waits. */
const WAITS = 'data-waits'

/** @returns the attribute of a control that waits for less or more time than others. */
export const waiting = (waits: Waits | undefined): Readonly<Record<string, string>> =>
  waits === undefined ? {} : { [WAITS]: String(waits) }

/**
 * Ignores presses for a moment from now.
 * @param after `panel`: a panel has closed, so Clear waits too, as it may be where Close was. `sight`: a control has come into
 * view, so only the controls with a time of their own start to wait.
 */
export type TapGuard = (after?: 'panel' | 'sight') => void

const flash = (target: Element) => {
  const button = target.closest('button, a, summary')
  button?.setAttribute('data-dropped', '')
  setTimeout(() => button?.removeAttribute('data-dropped'), FLASH_MS)
}

/**
 * Ignores presses that come too soon after a screen change: a gloved double tap must not answer two questions, and a
 * frightened person's repeated presses must not leave the screen that the first one opened.
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
  // It would move the focus from the new heading.
  const keepFocus = (event: Event) => {
    if (isTooSoon(event.target)) event.preventDefault()
  }
  host.addEventListener('click', ignoreTooSoon, { capture: true })
  host.addEventListener('mousedown', keepFocus, { capture: true })
  return after => {
    const at = now()
    if (after === 'sight') seenAt = at
    else changedAt = at
    if (after === 'panel') panelClosedAt = at
  }
}
