// @module-tag promise
import { expect, test } from 'vitest'
import {
  type EncounterSnapshot,
  selectAnswers,
  selectDepth,
  selectIsFacingPerson,
  selectIsUnderWay,
  selectPlace
} from '../../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../../machines/encounter/encounter.setup.ts'
import { EVENTS } from '../../../../machines/training/map/graph.ts'
import {
  depthOf,
  type EarlyTable,
  type EarlyWalk,
  earlyPlaceOf,
  isUnderWay,
  NOT_BEGUN,
  takeStep
} from '../../../../src/live/first-paint/early-step.ts'
import { nameOfEvent } from '../../../../src/live/platform/event-names.ts'
import { EARLY_PLACES, earlyTable } from '../../../../tools/build/one-document/first-screen.tsx'
import { after, walk } from '../../../support/walk.ts'

/** The walk before the app, beside the encounter machine. */
interface Pair {
  readonly walk: EarlyWalk
  readonly machine: EncounterSnapshot
}

const start = (): Pair => ({ walk: NOT_BEGUN, machine: walk([]) })

const keyOf = ({ walk, machine: { value, context, historyValue } }: Pair): string =>
  JSON.stringify([walk, value, context, Object.keys(historyValue)])

const isEarly = (machine: EncounterSnapshot) =>
  EARLY_PLACES.some(place => place === selectPlace(machine)) && !selectIsFacingPerson(machine)

const seenOfWalk = (walk: EarlyWalk) => ({
  place: earlyPlaceOf(walk),
  depth: depthOf(walk),
  isUnderWay: isUnderWay(walk),
  answers: walk.answers,
  trail: ['ready', ...walk.trail]
})

const seenOfMachine = (machine: EncounterSnapshot) => ({
  place: selectPlace(machine),
  depth: selectDepth(machine),
  isUnderWay: selectIsUnderWay(machine),
  answers: selectAnswers(machine),
  trail: machine.context.trail
})

/** Takes a step on both. @returns `undefined` if the walk stays: then the machine stays or is past it. */
const stepBoth = (table: EarlyTable, { walk, machine }: Pair, event: EncounterEvent): Pair | undefined => {
  const next = {
    walk: takeStep(table, walk, event),
    machine: after(machine, event)
  }
  if (next.walk === undefined) {
    const stays = JSON.stringify(seenOfMachine(next.machine)) === JSON.stringify(seenOfMachine(machine))
    if (isEarly(next.machine) && !stays)
      throw new Error(`${earlyPlaceOf(walk)}: ${JSON.stringify(event)} is not in the walk.`)
    return undefined
  }
  expect(seenOfWalk(next.walk)).toEqual(seenOfMachine(next.machine))
  return next as Pair
}

interface Walked {
  readonly states: number
  /** Each place with an event that led on from it. */
  readonly arrows: ReadonlySet<string>
}

/** Takes every sequence of up to `atMost` events. Equal states have equal futures, so each counts once. */
const walkAll = (events: readonly EncounterEvent[], atMost: number): Walked => {
  const table = earlyTable()
  const seen = new Set([keyOf(start())])
  const arrows = new Set<string>()
  let edge = [start()]
  for (let length = 0; length < atMost; length++)
    edge = edge.flatMap(pair =>
      events.flatMap(event => {
        const next = stepBoth(table, pair, event)
        if (!next) return []
        arrows.add(`${earlyPlaceOf(pair.walk)}: ${nameOfEvent(event)}`)
        if (seen.has(keyOf(next))) return []
        seen.add(keyOf(next))
        return [next]
      })
    )
  return { states: seen.size, arrows }
}

/** All events that buttons send on the screens before the outcome. */
const EARLY_EVENTS = EVENTS.filter(event =>
  'choice' in event
    ? event.question !== 'workplaces'
    : /^(?:encounter\.|step\.|danger\.|phone\.turn|answer\.(?!change))/.test(event.type)
)

const withChoices = (...choices: readonly string[]) =>
  EARLY_EVENTS.filter(event => event.type !== 'choice.toggle' || choices.includes(event.choice))

/** Ordinary choices behave alike, so two for each question stand for all. */
const ALIKE = withChoices('talk', 'housing', 'client', 'controls', 'near-now')

test('promise 4, early walk: every sequence of up to four events leads where the machine leads', () => {
  expect(walkAll(EARLY_EVENTS, 4).states).toBeGreaterThan(400)
})

test('promise 4, early walk: every sequence of up to six events with two choices a question leads where the machine leads', () => {
  expect(walkAll(ALIKE, 6).states).toBeGreaterThan(1_000)
})

test('promise 4, early walk: every arrow of its table is taken on sequences of up to nine events', () => {
  const events = withChoices('talk', 'near-now').filter(({ type }) => !/unsure|declined/.test(type))
  const { arrows } = walkAll(events, 9)
  const places = [...arrows].map(arrow => arrow.split(':')[0])
  expect(new Set(places)).toEqual(new Set(EARLY_PLACES))
  expect(arrows).toContain('who: choice.toggle who near-now')
  expect(arrows).toContain('nearNow: step.back')
})
