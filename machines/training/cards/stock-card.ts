import type { DayNumber, Hours, Service } from '../../content/content.ts'
import { serviceNumbers } from '../../hand-over/service-numbers.ts'
import { type Area, worksAllOver } from '../../outcome/area.ts'

/** So many numbers fit on a card. */
export const CARD_ROWS = 4

/** A number on a card that is printed beforehand. */
export interface CardRow {
  readonly service: Service
  /** With spaces, as it is displayed. */
  readonly number: string
  readonly hours: Hours
  /** When the number was last checked. */
  readonly checkedOn: DayNumber
}

/** Its first number to ring that somebody has confirmed. */
const rowOf = (service: Service): readonly CardRow[] => {
  const found = serviceNumbers(service).find(({ channel, line }) => channel !== 'text' && line.confirmed)
  return found
    ? [{ service, number: found.line.number, hours: found.line.hours, checkedOn: service.checked.on }]
    : []
}

/** In minutes a week: none where its hours are not known. */
const timeAnswered = ({ hours: { weekly } }: CardRow): number =>
  (weekly?.week ?? []).flat().reduce((sum, { from, to, unknown }) => (unknown ? sum : sum + to - from), 0)

/** Whoever answers for more of the week comes first: it is rung at night. */
const byTimeAnswered = (one: CardRow, other: CardRow): number => timeAnswered(other) - timeAnswered(one)

/**
 * The numbers on a card, which is the same for everybody: one local service of the area, national ones that are for
 * everyone and work all over it, and other local ones as long as there is room. It is given no answer and no time, so it
 * can tell of no conversation.
 */
export const stockCardRows = (national: readonly Service[], area: Area): readonly CardRow[] => {
  const [local = [], ...moreLocal] = area.localServices.flatMap(rowOf).toSorted(byTimeAnswered)
  const general = national.filter(
    service => service.needs.includes('everyone') && worksAllOver(service, area)
  )
  return [local, general.flatMap(rowOf), moreLocal].flat().slice(0, CARD_ROWS).toSorted(byTimeAnswered)
}
