import { compileHours } from '../../content/check/hours/compile-hours.ts'
import { type Channel, isShown, type Line, linesOf, type Offered } from '../../content/check/offered.ts'
import { mayBeRung } from '../../content/check/phone-number.ts'
import type { Sources } from '../../content/check/sources.ts'
import type { Hours } from '../../content/content.ts'
import { hoursSaid } from '../../machines/hours/hours-said.ts'
import type { OpeningWords } from '../../machines/hours/time-said.ts'

/** One number to ring or to text. */
export interface Row {
  /** Names the line: the file, the service if it is one of several there, and the channel. */
  readonly key: string
  readonly service: Offered
  readonly channel: Channel
  readonly line: Line
}

const keyOf = ({ id, yaml, force }: Offered, channel: Channel) =>
  [yaml.file, ...(force === undefined ? [] : [id]), channel].join(' ')

/** The lines of a service that may be rung to check them: never the emergency number. */
export const ringable = (service: Offered) => linesOf(service).filter(({ line }) => mayBeRung(line.number))

/** @returns every line that somebody may see, in the order of the files; what is held is there too, last. */
export const rowsOf = ({ offered }: Pick<Sources, 'offered'>): readonly Row[] =>
  [...offered]
    .sort((a, b) => Number(isShown(b)) - Number(isShown(a)))
    .flatMap(service =>
      ringable(service).map(({ channel, line }) => ({
        key: keyOf(service, channel),
        service,
        channel,
        line
      }))
    )

/** @returns the hours of a line as they are written, which is how they must be given back. */
export const hoursWritten = ({ line: { hours } }: Row): string => hours.open ?? hours.words ?? ''

/** @returns the hours of a line as the screen says them. @param today the day from which exceptions are told. */
export const hoursInWords = ({ line, service }: Row, today: number, words: OpeningWords): string => {
  const hours: Hours = compileHours(line.hours, service.nations)
  return hoursSaid(hours, { day: today, minute: 0 }, words).join('. ')
}
