import { transition } from 'xstate'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import {
  type EncounterSnapshot,
  selectHandOver,
  selectIsFacingPerson,
  selectPlace
} from '../../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../../machines/encounter/encounter.setup.ts'
import {
  type Arrow,
  EVENTS,
  everyArrow,
  isSampleChoice,
  routingKey
} from '../../../../machines/training/map/graph.ts'
import { stepOf, walk } from '../../../support/walk.ts'

const isChange = ({ context }: EncounterSnapshot) => context.trail.slice(0, -1).includes('outcome')

/** Says of which kind an arrow is: walks take one of each kind. */
type KindOf = (arrow: Arrow) => string

/** Arrows of a kind leave the same step, changed or not, by the same press, and come to the same step. */
const byStepAndPress: KindOf = ({ from, event, to }) =>
  JSON.stringify([stepOf(from), isChange(from), event, stepOf(to)])

/** Arrows of a kind are the same press wherever it is made; only an answer is another one at each question. */
const byPress: KindOf = ({ from, event }) =>
  JSON.stringify([event, event.type.startsWith('answer.') ? stepOf(from) : ''])

/**
 * The machine takes more than the screens offer: the phone is turned at a question, or with numbers to show; what is said last
 * is only read; and the numbers can be had instead of the question about carrying them only where no code can be made.
 */
const hasButton = (from: EncounterSnapshot, { type }: EncounterEvent): boolean => {
  const place = selectPlace(from)
  if (type === 'phone.turn')
    return (
      from.hasTag('single') ||
      from.hasTag('several') ||
      (place === 'numbers' && selectHandOver(from)?.contacts.length !== 0)
    )
  if (place === 'carry') return type !== 'numbers.show'
  const isOnlyRead = selectIsFacingPerson(from) && (place === 'outcome' || place === 'closing')
  return !isOnlyRead || type === 'phone.return'
}

/** What a press on one of the buttons there are leads to. */
const arrowsFrom = (from: EncounterSnapshot): readonly Arrow[] =>
  EVENTS.filter(event => isSampleChoice(event) && from.can(event) && hasButton(from, event)).map(event => ({
    from,
    event,
    to: transition(encounterMachine, from, event)[0]
  }))

/** @returns the shortest way from a place that ends with an arrow that is wanted; nothing if there is no way. */
const wayTo = (isWanted: (arrow: Arrow) => boolean, from: EncounterSnapshot): readonly Arrow[] => {
  const seen = new Set([routingKey(from)])
  const ways: (readonly Arrow[])[] = [[]]
  for (const way of ways)
    for (const arrow of arrowsFrom(way.at(-1)?.to ?? from)) {
      if (isWanted(arrow)) return [...way, arrow]
      if (seen.has(routingKey(arrow.to))) continue
      seen.add(routingKey(arrow.to))
      ways.push([...way, arrow])
    }
  return []
}

/** Walks on as long as there is an arrow left to take. @returns the walk; it takes its kinds of arrow off the list. */
const walkFrom = (
  from: EncounterSnapshot,
  wanted: Set<string>,
  kindOf: KindOf
): readonly EncounterEvent[] => {
  const way = wayTo(arrow => wanted.has(kindOf(arrow)), from)
  const end = way.at(-1)?.to
  for (const arrow of way) wanted.delete(kindOf(arrow))
  return end ? [...way.map(({ event }) => event), ...walkFrom(end, wanted, kindOf)] : []
}

const routesBy = (kindOf: KindOf): readonly (readonly EncounterEvent[])[] => {
  const wanted = new Set(
    everyArrow().flatMap(arrow => (hasButton(arrow.from, arrow.event) ? kindOf(arrow) : []))
  )
  const routes: (readonly EncounterEvent[])[] = []
  while (wanted.size > 0) {
    const route = walkFrom(walk([]), wanted, kindOf)
    if (route.length === 0) throw new Error(`No walk takes ${[...wanted].join(', ')}.`)
    routes.push(route)
  }
  return routes
}

/** @returns walks from the beginning that between them take an arrow of every kind that `xstate/graph` finds. */
export const everyRoute = (): readonly (readonly EncounterEvent[])[] => routesBy(byStepAndPress)

/** @returns walks that between them press everything there is, and give each answer to each question. */
export const everyPress = (): readonly (readonly EncounterEvent[])[] => routesBy(byPress)
