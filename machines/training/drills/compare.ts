import type { Stage } from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import type { Setting } from '../../outcome/outcome.ts'
import { firstItemsOf, type GivenItems } from './debrief.ts'
import { type DrillRecord, partsOf } from './record.ts'

/** What two runs did at one part of the conversation; nothing if a run did not reach it. */
export interface ComparedPart {
  readonly place: Stage
  readonly first: readonly EncounterEvent[]
  readonly second: readonly EncounterEvent[]
  readonly isSame: boolean
}

/** Items that the person would have received in both runs, and those of only one. */
export interface ComparedItems<Item> {
  readonly both: readonly Item[]
  readonly firstOnly: readonly Item[]
  readonly secondOnly: readonly Item[]
}

/** Where two runs of one drill differ. */
export interface ComparedRuns {
  readonly parts: readonly ComparedPart[]
  readonly given: { readonly [List in keyof GivenItems]: ComparedItems<GivenItems[List][number]> }
  /**
   * Whether the person would have received the same items, in any order. Receiving nothing in either counts as the
   * same.
   */
  readonly isSameOutcome: boolean
}

/** The order in which choices were made does not matter. */
const sameEvents = (a: readonly EncounterEvent[], b: readonly EncounterEvent[]): boolean => {
  const sorted = (events: readonly EncounterEvent[]) => events.map(event => JSON.stringify(event)).sort()
  return sorted(a).join() === sorted(b).join()
}

const eventsAt = (record: DrillRecord): ReadonlyMap<Stage, readonly EncounterEvent[]> => {
  const all = new Map<Stage, readonly EncounterEvent[]>()
  for (const { place, events } of partsOf(record)) all.set(place, [...(all.get(place) ?? []), ...events])
  return all
}

/** @returns what two runs did, place by place, in the order in which they came to them. */
export const compareParts = (first: DrillRecord, second: DrillRecord): readonly ComparedPart[] => {
  const [one, other] = [eventsAt(first), eventsAt(second)]
  const places = [...one.keys()]
  let last = -1
  for (const place of other.keys()) {
    if (places.includes(place)) last = places.indexOf(place)
    else places.splice(++last, 0, place)
  }
  return places.map(place => {
    const [a, b] = [one.get(place) ?? [], other.get(place) ?? []]
    return { place, first: a, second: b, isSame: sameEvents(a, b) }
  })
}

const compareItems = <Item extends { readonly id: string }>(
  first: readonly Item[] = [],
  second: readonly Item[] = []
): ComparedItems<Item> => {
  const isIn = (list: readonly Item[], { id }: Item) => list.some(one => one.id === id)
  return {
    both: first.filter(item => isIn(second, item)),
    firstOnly: first.filter(item => !isIn(second, item)),
    secondOnly: second.filter(item => !isIn(first, item))
  }
}

/**
 * @param setting the content and the area, at the moment of the drill.
 */
export const compareRuns = (first: DrillRecord, second: DrillRecord, setting: Setting): ComparedRuns => {
  const [one, other] = [firstItemsOf(first, setting), firstItemsOf(second, setting)]
  const given = {
    actions: compareItems(one?.actions, other?.actions),
    contacts: compareItems(one?.contacts, other?.contacts),
    tips: compareItems(one?.tips, other?.tips)
  }
  return {
    parts: compareParts(first, second),
    given,
    isSameOutcome:
      (one === undefined) === (other === undefined) &&
      Object.values(given).every(({ firstOnly, secondOnly }) => firstOnly.length + secondOnly.length === 0)
  }
}
