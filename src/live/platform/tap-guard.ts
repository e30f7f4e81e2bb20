/** A press this soon after a new screen counts as the second half of a double tap. Milliseconds. */
export const GUARD_MS = 400

/** A press this long is deliberate. Milliseconds. */
export const LONG_PRESS_MS = 600

/** How long an ignored press is shown on its button, so that people notice. Milliseconds. */
const FLASH_MS = 200

/**
 * How long a control takes no press after a new screen, in milliseconds, if not `GUARD_MS`: none, where a mistaken press costs
 * less than waiting; longer, where it costs more; `Infinity`, where it does nothing. `panel`: only after a panel closed, when a
 * finger may still be on its Close.
 */
export type Waits = number | 'panel'

/** How long a control waits that undoes what a frightened person may just have pressed: three presses of theirs. */
export const LONG_WAIT_MS = 2_000

/** Says how long a control waits. */
const WAITS = 'data-waits'

/** @returns the attribute of a control that waits shorter or longer than others. */
export const waiting = (waits: Waits | undefined): Readonly<Record<string, string>> =>
  waits === undefined ? {} : { [WAITS]: String(waits) }

/**
 * Starts the guard.
 * @param after a panel that closed: Clear may stand where its Close was, and waits too. Something that came in sight: what waits
 * a time of its own begins to wait, and nothing else does.
 */
export type TapGuard = (after?: 'panel' | 'sight') => void

const flash = (target: Element) => {
  const button = target.closest('button, a, summary')
  button?.setAttribute('data-dropped', '')
  setTimeout(() => button?.removeAttribute('data-dropped'), FLASH_MS)
}

/**
 * Ignores presses that come too soon after a screen change, so that neither a gloved double tap answers two questions, nor the
 * presses of a frightened person lead on from where the first one led.
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
  const ignoreTooSoon = (event: Event) => {
    if (!(event.target instanceof Element) || now() >= opensAt(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    flash(event.target)
  }
  host.addEventListener('click', ignoreTooSoon, { capture: true })
  return after => {
    const at = now()
    if (after === 'sight') seenAt = at
    else changedAt = at
    if (after === 'panel') panelClosedAt = at
  }
}
