import type { Service } from '../content/content.ts'
import { phonesOf } from '../hand-over/service-numbers.ts'
import { type Area, nationsServed } from '../outcome/area.ts'

/** How many phone numbers fit on a card. */
export const CARD_ROWS = 4

/** @returns a service's first confirmed phone number, with the day of its check, or nothing. */
const rowOf = (service: Service) => {
  const found = phonesOf(service).find(({ line }) => line.confirmed)
  return found
    ? [{ service, number: found.line.number, hours: found.line.hours, checkedOn: service.checked.on }]
    : []
}

/** A number on a card that is printed beforehand. */
export type CardRow = ReturnType<typeof rowOf>[number]

/** @returns the minutes per week that a line is open; 0 if its hours are not known. */
const timeAnswered = ({ hours: { weekly } }: CardRow): number =>
  (weekly?.week ?? []).flat().reduce((sum, { from, to, unknown }) => (unknown ? sum : sum + to - from), 0)

/** Lines that are open for more of the week come first, because cards are used at night. */
const byTimeAnswered = (one: CardRow, other: CardRow): number => timeAnswered(other) - timeAnswered(one)

/**
 * @returns the numbers for a card that is the same for everybody: one local service of the area, the
 * national ones that are for everyone and cover the whole area, and other local ones if there is room.
 * They depend neither on answers nor on the time, so the card reveals nothing of a conversation.
 */
export const stockCardRows = (national: readonly Service[], area: Area): readonly CardRow[] => {
  const [local = [], ...moreLocal] = area.localServices.flatMap(rowOf).toSorted(byTimeAnswered)
  const general = national.filter(
    service => service.needs.includes('everyone') && nationsServed(service, area) === area.nations.length
  )
  return [local, general.flatMap(rowOf), moreLocal].flat().slice(0, CARD_ROWS).toSorted(byTimeAnswered)
}
