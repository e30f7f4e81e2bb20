// @module-tag promise
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Service } from '../../machines/content/content.ts'
import { reformatted } from '../../tools/content/formatted.ts'
import {
  checkTexts,
  compiledOf,
  fixtureTexts,
  realChecked,
  realCompiled,
  realTexts
} from '../support/content.ts'
import { inAllLanguages } from '../support/fixture/all-languages.ts'
import { withValue } from '../support/with-value.ts'

const { content, packs } = realCompiled()
const yaml = (file: string) => parse(realTexts.get(file) ?? '')
/** @returns the values of one field in all files of a folder. */
const allIn = (folder: string, field: string): readonly string[] =>
  [...realTexts.keys()].flatMap(file => (file.startsWith(folder) ? (yaml(file)[field] ?? []) : []))
const idsOf = (services: readonly Service[]) => services.map(({ id }) => id)

/** @returns every text in a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** @returns the name of every field in a value. */
const fieldsIn = (value: unknown): readonly string[] => {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(fieldsIn)
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner]
}

describe('real content', () => {
  test('promise 5, has no error', { tags: ['slow'] }, () => {
    expect(realChecked().errors).toEqual([])
  })

  test('is formatted', { tags: ['slow'] }, () => {
    expect([...reformatted(realTexts).keys()]).toEqual([])
  })
})

test('content compiles to the same with Windows line ends and byte order marks', () => {
  const texts = inAllLanguages()
  const saved = new Map([...texts].map(([file, text]) => [file, `\ufeff${text.replaceAll('\n', '\r\n')}`]))
  const { sources: _, ...rest } = checkTexts(saved)
  const { sources: __, ...wanted } = checkTexts(texts)
  expect(rest).toEqual(wanted)
})

describe('real content: guidance', () => {
  test('its index has every line with a heading or a sentence', () => {
    const lines: readonly { line: number }[] = yaml('guidance.yaml').lines
    const from = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at)
    const blank = [58, 60, 62, 64, 65, 66, 68, 70, 72, 74, 76, 78, 80, 82]
    expect(lines.map(({ line }) => line)).toEqual([
      ...[5, 7, 9, 11, 12, 13, 14, 15, 17, 20, 22, 24, 26, 28],
      ...from(30, 46),
      ...[49, 51, 53],
      ...from(57, 83).filter(line => !blank.includes(line))
    ])
  })

  test('promise 5, its six services exist, held ones included', () => {
    const six = 'num crimestoppers saafe suzy-lamplugh national-stalking-helpline sexual-health-line'.split(
      ' '
    )
    expect(idsOf(content.services)).toEqual(expect.arrayContaining(six))
  })
})

test('real content: the opening words say what a crime, danger and a camera mean', () => {
  expect(JSON.stringify(content.beforeYouStart)).toMatch(/camera.*crime or danger/)
})

describe('compiled content', () => {
  test('holds nothing for reviewers alone', () => {
    const { actions, tips, services, forces, nationNotes, calendar } = content
    const fields = [actions, tips, services, forces, nationNotes, calendar, packs].flatMap(fieldsIn)
    const reviewersOnly = 'status guidanceLines guidanceLine differences sources seen alsoIn why'.split(' ')
    expect(fields.filter(field => reviewersOnly.includes(field))).toEqual([])
    expect(fields.length).toBeGreaterThan(1_000)
  })

  test('holds no difference from the guidance and no note on a force, under any key', () => {
    const all = textsIn([content, packs])
    const hidden = [...allIn('services/', 'differences'), ...allIn('forces/', 'note')]
    expect(hidden.filter(text => all.includes(text))).toEqual([])
    expect(hidden.length).toBeGreaterThan(0)
  })
})

describe('compiled fixture content', () => {
  const fixture = compiledOf(fixtureTexts)
  const ids = idsOf(fixture.content.services)

  test('a held contact is left out, unless the guidance lists it', () => {
    const heldWith = (file: string) => compiledOf(withValue(file, ['status'], 'held')).content.services
    expect(idsOf(heldWith('services/galop.yaml'))).toEqual(ids.filter(id => id !== 'galop'))
    expect(idsOf(heldWith('services/crimestoppers.yaml'))).toEqual(ids)
  })

  test('a shared service is in both packs, and a force without services has an empty list', () => {
    const idsAt = (force: string) => idsOf(fixture.packs[force]?.localServices ?? [])
    expect(idsAt('wiltshire')).toEqual(['nelson-trust-swop'])
    expect(idsAt('gloucestershire')).toEqual(['nelson-trust-swop', 'open-door', 'night-clinic'])
    expect(fixture.packs.kent?.localServices).toEqual([])
  })

  test('a held local service is in no pack', () => {
    const path = ['localServices', 'nelson-trust-swop', 'status']
    const held = compiledOf(withValue('forces/gloucestershire.yaml', path, 'held'))
    const without = Object.entries(fixture.packs).map(([force, { localServices, ...pack }]) => [
      force,
      { ...pack, localServices: localServices.filter(({ id }) => id !== 'nelson-trust-swop') }
    ])
    expect(held.packs).toEqual(Object.fromEntries(without))
  })
})
