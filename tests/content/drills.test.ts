// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { Drill } from '../../machines/content/content.ts'
import { realCompiled, realTexts } from '../support/content.ts'
import { drillsIn } from '../support/drills.ts'

const realDrills = drillsIn(realTexts)

describe('real drills', () => {
  test('cover each required situation', () => {
    expect(realDrills.map(({ id }) => id)).toEqual(
      expect.arrayContaining(
        `cut-short third-person no-to-all nowhere-at-three client-messages controller without-a-name few-words-shared
only-condoms angry-at-police under-the-influence a-regular after-an-assault one-of-yours may-be-under-18 raped-tonight
afraid-of-a-partner two-together will-you-tell-immigration a-man a-trans-woman deaf thinking-of-suicide`.split(
          /\s/
        )
      )
    )
  })

  test('take place in every nation, and on the railway', () => {
    const { forces } = realCompiled().content
    const places = realDrills.flatMap(({ setting }) => forces.filter(({ id }) => id === setting.force))
    const alone = places.flatMap(({ nations }) => (nations.length === 1 ? nations : []))
    expect([...new Set(alone)].sort()).toEqual(['england', 'northern-ireland', 'scotland', 'wales'])
    expect(places.map(({ id }) => id)).toContain('btp')
  })

  test('rest on all five guiding statements', () => {
    const lines = realDrills.flatMap(({ questions, outcome, interruptions }: Drill) =>
      [...Object.values(questions), outcome, ...interruptions].map(one => one?.guidanceLine)
    )
    expect([...new Set(lines)].sort()).toEqual([11, 12, 13, 14, 15])
  })

  test('do not reveal the helpful words by their order', () => {
    const ways = realDrills.flatMap(({ questions, outcome }) =>
      [...Object.values(questions), outcome].map(scene => scene?.ways[0]?.effect)
    )
    const helping = ways.filter(effect => effect === 'helps').length
    expect(helping / ways.length).toBeGreaterThan(0.35)
    expect(helping / ways.length).toBeLessThan(0.65)
  })

  test('interrupt with a third person, with a wish to leave, and with each kind of action', () => {
    const done = realDrills.flatMap(({ interruptions }) => interruptions.flatMap(one => one.do))
    expect([...new Set(done)].sort()).toEqual(['clear', 'danger', 'finish', 'wait'])
  })
})
