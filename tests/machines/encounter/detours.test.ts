// @module-tag promise
import { expect, test } from 'vitest'
import type { EncounterSnapshot } from '../../../machines/encounter/encounter.selectors.ts'
import {
  selectCanGoBack,
  selectDepth,
  selectIsFacingPerson,
  selectPlace
} from '../../../machines/encounter/encounter.selectors.ts'
import { isHandOverStep } from '../../../machines/encounter/encounter.setup.ts'
import { everyArrow } from '../../../machines/training/map/graph.ts'
import { everyPlace, stepOf, walk } from '../../support/walk.ts'

const isDetour = (place: EncounterSnapshot) => stepOf(place) === 'danger'
const inConversation = () => everyPlace().filter(place => !isDetour(place))
const isFacingOfficer = (place: EncounterSnapshot) => !selectIsFacingPerson(place)
const same = (a: EncounterSnapshot, b: EncounterSnapshot) => {
  expect([a.value, a.context]).toEqual([b.value, b.context])
}

test('promise 4, from every state: Back undoes each step, and keeps the answers given since', () => {
  const forward = everyArrow().filter(
    ({ from, to }) => selectDepth(to) > selectDepth(from) && isFacingOfficer(to)
  )
  for (const { from, to } of forward) {
    const back = walk(['step.back'], to)
    expect([selectPlace(back), selectDepth(back)]).toEqual([selectPlace(from), selectDepth(to) - 1])
    expect(back.context.answers).toEqual(to.context.answers)
  }
  expect(forward.length).toBeGreaterThan(100)
})

test('promise 4, from every state: Back reaches the start one step at a time, and stops there', () => {
  const walked = new Set<string>()
  for (const place of everyPlace()) {
    let now = walk(['phone.return'], place)
    while (selectCanGoBack(now)) {
      const { value, context, historyValue } = now
      const way = JSON.stringify([value, context.trail, Object.keys(historyValue)])
      // The rest of the way back has been checked before.
      if (walked.has(way)) break
      walked.add(way)
      const before = walk(['step.back'], now)
      // The numbers exist only on a turned phone. If the officer takes it back in danger, Back skips them.
      const steps = selectPlace(now) === 'danger' && now.context.trail.at(-1) === 'numbers' ? 2 : 1
      expect(selectDepth(before)).toBe(selectDepth(now) - steps)
      now = before
    }
    if (!selectCanGoBack(now)) expect([stepOf(now), selectDepth(now)]).toEqual(['ready', 0])
  }
})

test('promise 4, from every state: Danger is one tap away, and both ways back restore the state and every answer', () => {
  for (const place of inConversation()) {
    if (stepOf(place) === 'nearNow') continue
    const danger = walk(['danger.open'], place)
    expect(danger.hasTag('danger')).toBe(true)
    same(walk(['danger.close'], danger), place)
    if (isFacingOfficer(place)) same(walk(['step.back'], danger), place)
  }
})

test('promise 4, from every state: Numbers now leads to the outcome of the answers so far; from danger, once that is left', () => {
  for (const place of everyPlace()) {
    if (place.hasTag('danger')) same(walk(['encounter.finish'], place), place)
    const end = walk(['danger.close', 'encounter.finish'], place)
    expect(stepOf(end)).toBe('outcome')
    expect(end.context.answers).toEqual(place.context.answers)
  }
})

test('promise 4, from every state: turning the phone and back changes nothing, except that the choice of contacts gives way to the numbers', () => {
  for (const place of everyPlace().filter(place => isFacingOfficer(place) && stepOf(place) !== 'ready')) {
    const turned = walk(['phone.turn'], place)
    if (place.context.trail.at(-1) === 'ready') continue
    if (selectPlace(place) === 'choosing') {
      expect([selectPlace(turned), turned.value.facing]).toEqual(['numbers', 'person'])
      continue
    }
    expect([turned.value.flow, turned.value.facing]).toEqual([place.value.flow, 'person'])
    same(walk(['phone.return'], turned), place)
  }
})

test('promise 4, from every state: on a turned phone Back does nothing', () => {
  const turned = everyPlace().filter(selectIsFacingPerson)
  for (const place of turned) {
    expect(selectCanGoBack(place)).toBe(false)
    same(walk(['step.back'], place), place)
  }
  expect(turned.length).toBeGreaterThan(50)
})

test('promise 4, from every state: Finish on the closing words changes nothing', () => {
  for (const place of everyPlace().filter(place => selectPlace(place) === 'closing'))
    same(walk(['encounter.finish'], place), place)
})

test('promise 4, from every state: the data of the hand-over exist only within it, and are dropped when it is left', () => {
  const places = everyPlace()
  for (const place of places)
    expect([selectPlace(place), place.context.handOver !== undefined]).toEqual([
      selectPlace(place),
      place.context.trail.some(isHandOverStep)
    ])
  expect(places.filter(({ context }) => context.handOver !== undefined).length).toBeGreaterThan(20)
  for (const place of places.filter(({ context }) => context.trail.some(isHandOverStep)))
    for (const events of [
      ['danger.close', 'encounter.finish'],
      ['phone.return', 'step.back', 'step.back', 'step.back']
    ] as const) {
      const left = walk(events, place)
      expect([left.context.trail.some(isHandOverStep), left.context.handOver]).toEqual([false, undefined])
    }
})
