/** The browser events that count as using the page. Each postpones the wipe of an idle page. */
export const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll', 'click'] as const

/** The longest time between two checks of the clock, as timers may stop while the phone sleeps. Milliseconds. */
export const MAX_WAIT_MS = 5_000
