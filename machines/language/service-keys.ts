import type { Channel } from '../content/vocabulary.ts'

/** @returns a channel as keys of texts spell it: `out-of-hours-phone`. */
export const channelKey = (channel: Channel) =>
  channel === 'outOfHoursPhone' ? 'out-of-hours-phone' : channel
