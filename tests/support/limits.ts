import { limitsOf } from '../../machines/session/deadlines.ts'

/** The times of the real content, which a force may change. */
export const limits = limitsOf({
  idleMinutes: 5,
  warningSeconds: 60,
  hiddenMinutes: 3,
  callMinutes: 10,
  contentLasts: 90
})
