import { limitsOf } from '../../machines/session/deadlines.ts'

/** The times in the real content when this was written. A force may change those. */
export const limits = limitsOf({
  idleMinutes: 5,
  warningSeconds: 60,
  hiddenMinutes: 3,
  callMinutes: 10,
  contentLasts: 90
})
