/** Event on `window` when the early script is ready. */
export const WALK_READY = 'walk-ready'
