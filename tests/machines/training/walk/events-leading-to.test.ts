// @module-tag slow
import { expect, test } from 'vitest'
import type { Place } from '../../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../../machines/encounter/encounter.setup.ts'
import { mapPlaces } from '../../../../machines/training/map/flow-map.ts'
import { eventsLeadingTo, routeOf } from '../../../../machines/training/walk/events-leading-to.ts'

const SAID: readonly EncounterEvent[] = [
  { type: 'encounter.start' },
  { type: 'answer.no' },
  { type: 'answer.yes' },
  { type: 'answer.no' }
]
const ends = (to: Place, events: readonly EncounterEvent[]) =>
  routeOf(eventsLeadingTo(to, events, ['num']) ?? []).at(-1)
test.each(mapPlaces())('way to a state: %s is reached from the start and from a conversation', place => {
  expect([ends(place, []), ends(place, SAID)]).toEqual([place, place])
})

test('way to a state: an earlier one is reached by going back, and earlier answers stay', () => {
  expect(eventsLeadingTo('safePlace', SAID, [])).toEqual(SAID.slice(0, 3))
  expect(eventsLeadingTo('ready', SAID, [])).toEqual([])
})

test('way to a state: a later one is reached without losing answers', () => {
  expect(eventsLeadingTo('afraid', SAID, [])?.slice(0, SAID.length)).toEqual(SAID)
})
