import { describe, expect, test } from 'vitest'
import type { Drill } from '../../../../machines/content/content.ts'
import { observedIn, planOf } from '../../../../machines/training/drills/session.ts'
import { drillNamed } from '../../../support/drills.ts'
import { settingAt } from '../../../support/fixture-content.ts'

const cutShort = drillNamed('cut-short')

/** @returns drills of these lengths, each named by its length and position. */
const drillsOf = (...minutes: readonly number[]): readonly Drill[] =>
  minutes.map((length, at) => ({
    ...cutShort,
    id: `${length}-${at}`,
    teaching: { ...cutShort.teaching, minutes: length }
  }))
const ALL = drillsOf(20, 10, 15, 25, 15)

const asked = (query: string) => planOf(new URLSearchParams(query), ALL)

const plan = (minutes: number | undefined, officers: number, chosen: readonly Drill[] = []) =>
  asked(`minutes=${minutes ?? ''}&officers=${officers}&of=${chosen.map(({ id }) => id).join('+')}`)

describe('session plan', () => {
  test('30 minutes and 8 officers: welcome, a drill, time to spare and close fill the time', () => {
    const { slots, minutes, tooLong } = plan(30, 8)
    expect(slots.map(({ part, drill, from, to }) => `${drill?.id ?? part} ${from} ${to}`).join()).toBe(
      'opening 0 4,20-0 4 24,spare 24 26,closing 26 30'
    )
    expect([minutes, tooLong]).toEqual([30, 0])
  })

  test('fills any time from half an hour exactly, however many officers there are', () => {
    for (const minutes of [30, 45, 60, 90, 120])
      for (const officers of [1, 2, 8, 20]) expect(plan(minutes, officers).minutes).toBe(minutes)
  })

  test('begins with the shortest drills, and ends with as long a one as fits', () => {
    expect(plan(60, 8).drills.map(({ id }) => id)).toEqual(['10-1', '15-2', '25-3'])
    expect(plan(240, 8).drills).toHaveLength(ALL.length)
  })

  test('has no drill if none fits, but those that the trainer chooses, and says by how much they are too long', () => {
    expect(plan(10, 8).drills).toEqual([])
    const { drills, tooLong } = plan(30, 8, drillsOf(20, 10))
    expect([drills.length, tooLong]).toEqual([2, 8])
  })

  test('takes as long as it takes if nobody says how long it may be', () => {
    const { minutes, tooLong, slots } = plan(undefined, 8, drillsOf(20))
    expect([minutes, tooLong, slots.length]).toEqual([28, 0, 3])
  })

  test('an address asks for no less and no more than a session can have, and for drills that there are', () => {
    expect(asked('minutes=9&officers=0')).toEqual(plan(10, 1))
    expect(asked('minutes=9999&officers=9999')).toEqual(plan(240, 40))
    expect(asked('minutes=soon&officers=many&of=atlantis+10-1')).toEqual(
      plan(undefined, 8, drillsOf(20, 10).slice(1))
    )
  })

  test('officers are in groups of three, and at most two pairs', () => {
    const groups = [1, 2, 3, 4, 5, 7, 8].map(officers => plan(30, officers))
    expect(groups.map(({ threes, pairs }) => `${threes}+${pairs}`).join(' ')).toBe(
      '0+0 0+1 1+0 0+2 1+1 1+2 2+1'
    )
  })
})

test('observation sheet: has what the phone shows on the good routes and what the drill practises, each once', () => {
  const observed = observedIn(cutShort, settingAt('2026-11-26T23:10', 'west-yorkshire'))
  const ids = observed.map(({ kind, id }) => `${kind} ${id}`)
  expect(ids.filter(id => id.startsWith('actions'))).toEqual([
    'actions somewhere-tonight',
    'actions stalking'
  ])
  expect(ids).toContain('contacts victim-support')
  expect(new Set(ids).size).toBe(ids.length)
})
