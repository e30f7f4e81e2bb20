import type { Channel } from '../content/vocabulary.ts'

/** @returns a channel as spelt in text keys: `out-of-hours-phone`. */
export const channelKey = (channel: Channel) =>
  channel === 'outOfHoursPhone' ? 'out-of-hours-phone' : channel
