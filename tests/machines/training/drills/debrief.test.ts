import { describe, expect, test } from 'vitest'
import type { EncounterEvent } from '../../../../machines/encounter/encounter.setup.ts'
import { debriefOf } from '../../../../machines/training/drills/debrief.ts'
import {
  type DrillRecord,
  partsOf,
  reactionsAt,
  recordOfRoute,
  stepsOf
} from '../../../../machines/training/drills/record.ts'
import { drillNamed, fixtureDrills } from '../../../support/drills.ts'
import { settingAt } from '../../../support/fixture-content.ts'

const drill = drillNamed('cut-short')
/** A Thursday that is no bank holiday. */
const setting = settingAt('2026-11-26T23:10', 'west-yorkshire')

const pressed = (at: number, type: EncounterEvent['type']) =>
  ({ kind: 'pressed', event: { type } as EncounterEvent, at }) as const

/** Everything is answered with no, whatever was said, and the person is kept. */
const BAD: DrillRecord = [
  pressed(1_000, 'encounter.start'),
  { kind: 'said', place: 'support', way: 2, at: 2_000 },
  { kind: 'said', place: 'support', way: 0, at: 2_500 },
  { kind: 'said', place: 'support', way: 2, at: 2_600 },
  pressed(3_000, 'answer.no'),
  pressed(9_000, 'answer.no'),
  pressed(20_000, 'answer.yes'),
  pressed(31_000, 'answer.no')
]
const KEPT: DrillRecord = [
  pressed(0, 'encounter.start'),
  pressed(0, 'answer.no'),
  pressed(0, 'answer.yes'),
  pressed(0, 'answer.no'),
  pressed(0, 'answer.no'),
  pressed(0, 'answer.no')
]

const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('debrief of a run with every question answered "no"', () => {
  const { given, missed, nearest, said, reactions } = debriefOf(drill, BAD, setting)

  test('debrief: shows what the person would have left with', () => {
    expect(names(given?.actions ?? [])).toEqual([])
    expect(names(given?.contacts ?? [])).toEqual(['samaritans', 'basis', 'num'])
    expect(names(given?.tips ?? [])).toEqual(['join-num', 'agree-and-take-money-first', 'have-a-plan'])
  })

  test('debrief: lists the actions, contacts and tips missed against the good route', () => {
    expect(nearest?.name).toBe('Three answers, then Numbers now')
    expect(names(missed.actions)).toEqual(['somewhere-tonight'])
    expect(names(missed.contacts)).toEqual(['victim-support'])
    expect(names(missed.tips)).toEqual(['charged-phone', 'know-the-way-out', 'tell-someone'])
  })

  test('debrief: lists the words chosen, each once, and going on where it was interrupted', () => {
    expect(said).toEqual([{ place: 'support', ways: [2, 0] }])
    expect(reactions).toEqual([['carryOn']])
  })

  test('debrief: shows the run step by step', () => {
    expect(partsOf(BAD).map(({ place, events }) => [place, events.length])).toEqual([
      ['ready', 1],
      ['support', 1],
      ['safety', 1],
      ['safePlace', 1],
      ['afraid', 1]
    ])
  })
})

describe('debrief', () => {
  test('debrief: shows that the person was kept when they had to go', () => {
    expect(debriefOf(drill, KEPT, setting).reactions).toEqual([['carryOn']])
  })

  test('debrief: a run that stopped before any tip is shown as such', () => {
    const { given, missed, isClearedAsGood } = debriefOf(drill, BAD.slice(0, 5), setting)
    expect([given, isClearedAsGood]).toEqual([undefined, false])
    expect(missed.contacts).toHaveLength(3)
  })

  test('debrief: Clear is right if a good route clears', () => {
    const third = drillNamed('third-person')
    const [, clears] = third.routes.map(({ presses }) => recordOfRoute(presses))
    const { isClearedAsGood, reactions } = debriefOf(third, clears ?? [], setting)
    expect([isClearedAsGood, reactions]).toEqual([true, [['clear']]])
  })

  test.each(fixtureDrills.flatMap(one => one.routes.map(route => [one.id, route.name, one, route] as const)))(
    'debrief: the good route of %s, "%s", misses nothing',
    (_, __, one, route) => {
      const { given, missed } = debriefOf(one, recordOfRoute(route.presses), settingAt('2026-11-26T23:10'))
      if (given) expect(missed).toEqual({ actions: [], contacts: [], tips: [] })
      else expect(route.presses.at(-1)).toBe('clear')
    }
  )
})

describe('reactions to an interruption', () => {
  const at = (...record: DrillRecord) => reactionsAt('afraid', stepsOf([...KEPT.slice(0, 4), ...record]))

  test('reaction: none until something is done, and words do not count', () => {
    expect(at()).toEqual([])
    expect(at({ kind: 'said', place: 'afraid', way: 0, at: 0 })).toEqual([])
  })

  test.each([
    ['finish', pressed(0, 'encounter.finish')],
    ['danger', pressed(0, 'danger.open')],
    ['carryOn', pressed(0, 'answer.yes')],
    ['clear', { kind: 'ended', how: 'cleared', at: 0 }],
    ['wait', { kind: 'waited', at: 0 }]
  ] as const)('reaction: %s', (reaction, entry) => {
    expect(at(entry)).toEqual([reaction])
  })

  test('reaction: a wait, and then what followed', () => {
    expect(at({ kind: 'waited', at: 0 }, { kind: 'waited', at: 1 }, pressed(2, 'encounter.finish'))).toEqual([
      'wait',
      'finish'
    ])
  })

  test('reaction: telling of somebody near counts as danger', () => {
    const asked: DrillRecord = [
      pressed(0, 'encounter.start'),
      pressed(0, 'answer.no'),
      pressed(0, 'answer.no'),
      pressed(0, 'answer.yes'),
      pressed(0, 'answer.yes')
    ]
    const near: DrillRecord = [
      ...asked,
      { kind: 'pressed', event: { type: 'choice.toggle', question: 'who', choice: 'near-now' }, at: 0 }
    ]
    expect(reactionsAt('who', stepsOf(asked))).toEqual([])
    expect(reactionsAt('who', stepsOf(near))).toEqual(['danger'])
    expect(reactionsAt('supportNeeds', stepsOf(near))).toBe(undefined)
  })
})
