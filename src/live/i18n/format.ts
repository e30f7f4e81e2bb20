import type { Content, DateWords, Times } from '../../../machines/content/content.ts'
import { formatUnitCount } from '../../../machines/text/format.ts'

/** @returns how long answers are kept, for the placeholders {idle}, {hidden} and {call}: "5 minutes". */
export const formatTimeLimits = (times: Times, dates: DateWords | undefined) => ({
  idle: formatUnitCount(times.idleMinutes, 'minute', dates),
  hidden: formatUnitCount(times.hiddenMinutes, 'minute', dates),
  call: formatUnitCount(times.callMinutes, 'minute', dates)
})

/** @returns emergency and helpline numbers as plain text, for when no screen can be rendered. */
export const lastResortNumbers = ({ vital }: Content): string =>
  vital.broken.map(({ name, number }) => `${name}: ${number}`).join('. ')
