import { describe, expect, test } from 'vitest'
import type { EncounterEvent } from '../../../../machines/encounter/encounter.setup.ts'
import { compareRoutes, debriefOf, type GivenItem } from '../../../../machines/training/drills/debrief.ts'
import type { Press } from '../../../../machines/training/drills/drill.ts'
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

const pressed = (type: EncounterEvent['type']) =>
  ({ kind: 'pressed', event: { type } as EncounterEvent }) as const

const START = pressed('encounter.start')
const [NO, YES] = [pressed('answer.no'), pressed('answer.yes')]

/** A bad run: "no" to everything, whatever was said, and the person is kept. */
const BAD: DrillRecord = [
  START,
  ...[2, 0, 2].map(way => ({ kind: 'said', place: 'support', way }) as const),
  ...[NO, NO, YES, NO]
]
const KEPT: DrillRecord = [START, NO, YES, NO, NO, NO]

/** The ids of officer actions, then of contacts, then of tips. */
const names = (items: readonly GivenItem[] = []) =>
  (['actions', 'contacts', 'tips'] as const).map(kind =>
    items.flatMap(one => (one.kind === kind ? one.id : []))
  )

describe('debrief of a run with every question answered "no"', () => {
  const { given, missed, nearest, met, words, reactions } = debriefOf(drill, BAD, setting)

  test('debrief: shows what the person would have left with', () => {
    expect(names(given)).toEqual([
      [],
      ['samaritans', 'basis', 'num'],
      ['join-num', 'agree-and-take-money-first', 'have-a-plan']
    ])
  })

  test('debrief: lists the actions, contacts and tips missed against the good route', () => {
    expect(nearest?.name).toBe('Three answers, then Numbers now')
    expect(names(missed)).toEqual([
      ['somewhere-tonight'],
      ['victim-support'],
      ['charged-phone', 'know-the-way-out', 'tell-someone']
    ])
  })

  test('debrief: lists the words chosen, each once, and going on where it was interrupted', () => {
    expect(met.map(({ place, chosen }) => [place, ...chosen].join(' '))).toEqual([
      'support 2 0',
      ...['safety', 'safePlace', 'afraid', 'outcome']
    ])
    expect([words.helps, words.hurts].map(list => list.length)).toEqual([1, 1])
    expect(reactions).toEqual([['carryOn']])
  })

  test('debrief: shows the run step by step', () => {
    expect(
      partsOf(BAD)
        .map(({ place, presses }) => `${place} ${presses.length}`)
        .join()
    ).toBe('ready 1,support 1,safety 1,safePlace 1,afraid 1')
  })
})

describe('debrief', () => {
  test('debrief: shows that the person was kept when they had to go', () => {
    expect(debriefOf(drill, KEPT, setting).reactions).toEqual([['carryOn']])
  })

  test('debrief: a run that stopped before any tip is shown as such', () => {
    const { given, missed, isClearedAsGood } = debriefOf(drill, BAD.slice(0, 5), setting)
    expect([given, isClearedAsGood]).toEqual([undefined, false])
    expect(names(missed)[1]).toHaveLength(3)
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
      if (given) expect(missed).toEqual([])
      else expect(route.presses.at(-1)).toBe('clear')
    }
  )
})

describe('reactions to an interruption', () => {
  const at = (...record: DrillRecord) => reactionsAt('afraid', stepsOf([...KEPT.slice(0, 4), ...record]))

  test('reaction: none until something is done, and words do not count', () => {
    expect(at()).toEqual([])
    expect(at({ kind: 'said', place: 'afraid', way: 0 })).toEqual([])
  })

  test.each([
    ['finish', pressed('encounter.finish')],
    ['danger', pressed('danger.open')],
    ['carryOn', YES],
    ['clear', { kind: 'ended', how: 'cleared' }],
    ['finish', { kind: 'ended', how: 'finished' }],
    ['wait', { kind: 'waited' }]
  ] as const)('reaction: %s', (reaction, entry) => {
    expect(at(entry)).toEqual([reaction])
  })

  test('reaction: a wait, and then what followed', () => {
    expect(at({ kind: 'waited' }, { kind: 'waited' }, pressed('encounter.finish'))).toEqual([
      'wait',
      'finish'
    ])
  })

  test('reaction: telling of somebody near counts as danger', () => {
    const asked: DrillRecord = [START, NO, NO, YES, YES]
    const near: DrillRecord = [
      ...asked,
      { kind: 'pressed', event: { type: 'choice.toggle', question: 'who', choice: 'near-now' } }
    ]
    expect(reactionsAt('who', stepsOf(asked))).toEqual([])
    expect(reactionsAt('who', stepsOf(near))).toEqual(['danger'])
    expect(reactionsAt('supportNeeds', stepsOf(near))).toBe(undefined)
  })
})

const run = (...presses: readonly Press[]) =>
  recordOfRoute(['start', { support: 'no' }, { safety: 'yes' }, ...presses])

describe('two officers compared', () => {
  const compared = (one: DrillRecord, other: DrillRecord) => debriefOf(drill, one, setting, other).compared
  const differing = (...records: readonly DrillRecord[]) =>
    compareRoutes(records).filter(({ runs }) => runs.some(({ isSame }) => !isSame))

  test('the same presses are the same route and give the same, in whatever order choices were put in', () => {
    const [one, other] = (['talk', 'housing'] as const).map(first =>
      recordOfRoute([
        'start',
        { support: 'yes' },
        { supportNeeds: first === 'talk' ? ['talk', 'housing'] : ['housing', 'talk'] },
        'finish'
      ])
    )
    if (!one || !other) throw new Error('no run')
    expect(differing(one, other)).toEqual([])
    expect(compared(one, other)?.isSame).toBe(true)
  })

  test('a different answer is named at its place, with what only one of the two persons would have received', () => {
    const [one, other] = [run({ safePlace: 'yes' }, 'finish'), run({ safePlace: 'no' }, 'finish')]
    const { firstOnly, secondOnly, ...rest } = compared(one, other) ?? {}
    expect(differing(one, other).map(({ place }) => place)).toEqual(['safePlace'])
    expect(rest).toEqual({ isSame: false, places: 5, differing: 1 })
    expect(names(firstOnly)[0]).toEqual([])
    expect(names(secondOnly)[0]).toContain('somewhere-tonight')
  })

  test('a place that only one officer reached stands where they reached it, beside any number of good routes', () => {
    const places = compareRoutes([
      run({ safePlace: 'yes' }, { afraid: 'no' }),
      run({ safePlace: 'yes' }, { afraid: 'yes' }, { who: ['client'] }),
      run('finish')
    ])
    const same = (runs: (typeof places)[number]['runs']) =>
      runs.map(({ isSame }) => (isSame ? 'same' : 'other'))
    expect(places.map(({ place, runs }) => `${place}: ${same(runs).join(', ')}`)).toEqual([
      'ready: same, same, same',
      'support: same, same, same',
      'safety: same, same, same',
      'safePlace: same, same, other',
      'afraid: same, other, other',
      'who: same, other, same'
    ])
  })

  test('Clear is named at the place at which it was pressed', () => {
    expect(
      differing(run('finish'), run('clear')).map(({ place, runs }) => [place, runs[1]?.presses])
    ).toEqual([['safePlace', ['cleared']]])
  })

  test('a run that reached tips and contacts does not agree with one that did not, but two that reached none agree', () => {
    expect(compared(run('finish'), run('clear'))?.isSame).toBe(false)
    expect(compared(run('clear'), run('clear'))?.isSame).toBe(true)
  })
})
