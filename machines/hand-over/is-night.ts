import type { Moment } from '../hours/london.ts'

/** 9pm and 6am in London, in minutes since midnight. */
const NIGHT_BEGINS = 21 * 60
const NIGHT_ENDS = 6 * 60

/** Whether a light screen would dazzle, and be seen from afar. */
export const isNight = ({ minute }: Moment): boolean => minute >= NIGHT_BEGINS || minute < NIGHT_ENDS
