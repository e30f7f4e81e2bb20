import type { Service } from '../content/content.ts'
import { phonesOf } from '../hand-over/service-numbers.ts'
import { type Area, worksAllOver } from '../outcome/area.ts'

/** The number of phone numbers that fit on a card. */
export const CARD_ROWS = 4

/** @returns the first confirmed number to ring of a service, and the day of its check. */
const rowOf = (service: Service) => {
  const found = phonesOf(service).find(({ line }) => line.confirmed)
  return found
    ? [{ service, number: found.line.number, hours: found.line.hours, checkedOn: service.checked.on }]
    : []
}

/** A number on a card that is printed beforehand. */
export type CardRow = ReturnType<typeof rowOf>[number]

/** The minutes a week that a line is open; 0 if its hours are not known. */
const timeAnswered = ({ hours: { weekly } }: CardRow): number =>
  (weekly?.week ?? []).flat().reduce((sum, { from, to, unknown }) => (unknown ? sum : sum + to - from), 0)

/** Lines that are open for more of the week come first, as cards are used at night. */
const byTimeAnswered = (one: CardRow, other: CardRow): number => timeAnswered(other) - timeAnswered(one)

/**
 * The numbers on a card, which is the same for everybody: one local service of the area, national ones that are for
 * everyone and cover the whole area, and other local ones while there is room. It depends on no answer and no time, so
 * it reveals nothing of a conversation.
 */
export const stockCardRows = (national: readonly Service[], area: Area): readonly CardRow[] => {
  const [local = [], ...moreLocal] = area.localServices.flatMap(rowOf).toSorted(byTimeAnswered)
  const general = national.filter(
    service => service.needs.includes('everyone') && worksAllOver(service, area)
  )
  return [local, general.flatMap(rowOf), moreLocal].flat().slice(0, CARD_ROWS).toSorted(byTimeAnswered)
}
