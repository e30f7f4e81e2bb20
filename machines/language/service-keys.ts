import type { KebabCase } from 'type-fest'
import { kebabCase } from '../content/letter-case.ts'
import type { Channel } from '../content/vocabulary.ts'

/** @returns a channel as keys of texts spell it: `out-of-hours-phone`. */
export const channelKey = (channel: Channel): KebabCase<Channel> => kebabCase(channel) as KebabCase<Channel>
