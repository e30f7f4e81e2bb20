import type { Line, Service } from '../content/content.ts'
import { LINES } from '../content/vocabulary.ts'

/** A number of a service, and what it is for. */
export interface NumberOf {
  readonly channel: (typeof LINES)[number]
  readonly line: Line
}

/** @returns the numbers of a service that can be rung or texted, the main one first. */
export const numbersOf = (service: Service): readonly NumberOf[] =>
  LINES.flatMap(channel => {
    const line = service[channel]
    return line ? [{ channel, line }] : []
  })

/** Whether a service has a number that somebody confirmed. */
export const hasConfirmedNumber = (service: Service): boolean =>
  numbersOf(service).some(({ line }) => line.confirmed)
