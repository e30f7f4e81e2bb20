import type { DayNumber, Service } from '../content/content.ts'

/** Whether a fact is past its review day. @param today the day in London. */
export const isStale = ({ reviewBy }: Pick<Service, 'reviewBy'>, today: DayNumber): boolean =>
  today > reviewBy

/**
 * Whether content is too old to rely on.
 * @param builtOn the day of the build.
 * @param lasts for how many days after that it can be relied on.
 * @param today the day in London.
 */
export const isOld = (builtOn: DayNumber, lasts: number, today: DayNumber): boolean => today > builtOn + lasts
