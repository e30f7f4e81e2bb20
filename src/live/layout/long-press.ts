/** So long a press is meant. Milliseconds. */
export const HELD_MS = 600
