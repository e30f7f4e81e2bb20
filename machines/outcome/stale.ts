import type { DayNumber, Service } from '../../content/content.ts'

/** Whether a fact is past its review day. @param today the day in London. */
export const isStale = ({ reviewBy }: Pick<Service, 'reviewBy'>, today: DayNumber): boolean =>
  today > reviewBy
