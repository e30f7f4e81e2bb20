import type { Moment } from '../hours/london.ts'

/** By the clocks in London, in minutes: from nine in the evening to six in the morning. */
const FROM = 21 * 60
const TO = 6 * 60

/** Whether a light screen would be seen from afar, and glare in a face. */
export const isNight = ({ minute }: Moment): boolean => minute >= FROM || minute < TO
