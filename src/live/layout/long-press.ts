/** So long a press is meant. Milliseconds. */
export const LONG_PRESS_MS = 600
