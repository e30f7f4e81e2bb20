// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { Drill } from '../../machines/content/content.ts'
import { realCompiled } from '../support/content.ts'
import { realDrills } from '../support/real-drills.ts'

/** Every text of a drill, but for what is an id, with the name of its field. */
const textsIn = (value: unknown, field = ''): readonly (readonly [field: string, text: string])[] => {
  if (typeof value === 'string') return [[field, value]]
  if (Array.isArray(value)) return value.flatMap(inner => textsIn(inner, field))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value)
    .filter(
      ([key]) =>
        !['id', 'setting', 'fits', 'effect', 'at', 'do', 'presses', 'shows', 'references'].includes(key)
    )
    .flatMap(([key, inner]) => textsIn(inner, key))
}

const all = realDrills.flatMap(drill =>
  textsIn(drill).map(([field, text]) => [drill.id, field, text] as const)
)
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean)

describe('words of real drills', () => {
  test('are in sentences of at most 20 words', () => {
    const sentences = all.flatMap(([id, , text]) =>
      text.split(/(?<=[.?!])\s/).map(sentence => `${id}: ${sentence}`)
    )
    expect(sentences.filter(sentence => wordsIn(sentence).length > 21)).toEqual([])
    expect(sentences.length).toBeGreaterThan(800)
  })

  test('judge nobody', () => {
    const JUDGING =
      /\b(users?|suspect\w*|scor(e|es|ed|ing)|risk levels?|prostitut\w*|hook\w*|whor\w*|punter\w*|pimp\w*|girls?|junk\w*|addict\w*|illegal\w*|victims?|rescue\w*|lifestyle)\b/i
    expect(all.filter(([, , text]) => JUDGING.test(text.replace('Victim Support', '')))).toEqual([])
    expect(JUDGING.test('a girl')).toBe(true)
  })

  test('name nobody, and hold no phone number outside the content', () => {
    const { content } = realCompiled()
    const numbers = content.services.flatMap(({ phone }) => phone?.number ?? [])
    const written = all.flatMap(([, , text]) => text.match(/\d[\d ]{2,}\d|\b\d{3}\b/g) ?? [])
    expect(written.filter(number => !numbers.includes(number))).toEqual([])
    const CALLED = /\b(my name is|called|name's) [A-Z]|\b(Mr|Mrs|Ms|Miss|PC|Sgt)\b/
    expect(all.filter(([, , text]) => CALLED.test(text))).toEqual([])
  })
})

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
    expect([...new Set(places.flatMap(({ nations }) => nations))].sort()).toEqual([
      'england',
      'northern-ireland',
      'scotland',
      'wales'
    ])
    expect(places.map(({ id }) => id)).toContain('btp')
    for (const nation of ['wales', 'scotland', 'northern-ireland'])
      expect(places.some(({ nations }) => nations.length === 1 && nations[0] === nation)).toBe(true)
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
