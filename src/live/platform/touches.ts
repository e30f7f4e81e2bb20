/** What counts as using the page: each puts off the wipe of a page that nobody touches. */
export const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll', 'click'] as const

/** Longest wait between two looks at the clock, since a timer may sleep with the phone. Milliseconds. */
export const MAX_WAIT_MS = 5_000
