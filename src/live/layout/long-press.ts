/** A press this long is deliberate. Milliseconds. */
export const LONG_PRESS_MS = 600
