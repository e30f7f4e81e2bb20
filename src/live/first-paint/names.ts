/** Told on the window once the walk before the app is there. */
export const WALK_READY = 'walk-ready'
