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
  realTexts,
  textOf,
  withEdit
} from '../support/content.ts'
import { inAllLanguages } from '../support/fixture/all-languages.ts'
import { withValue } from '../support/with-value.ts'

const { content, packs } = realCompiled()
const parsed = new Map([...realTexts.keys()].map(file => [file, parse(textOf(realTexts, file))]))
const yaml = (file: string) => parsed.get(file)
const filesIn = (folder: string) => [...realTexts.keys()].filter(file => file.startsWith(`${folder}/`))

const serviceFiles = filesIn('services')
const forceFiles = filesIn('forces')
const idsOf = (services: readonly Service[]) => services.map(({ id }) => id)

/** Every text in a value, with the path to it. */
const texts = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

/** The name of every field in a value. */
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
    const [tips, services] = [
      [30, 46],
      [57, 83]
    ].map(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    const blank = [58, 60, 62, 64, 65, 66, 68, 70, 72, 74, 76, 78, 80, 82]
    expect(lines.map(({ line }) => line)).toEqual([
      ...[5, 7, 9, 11, 12, 13, 14, 15, 17, 20, 22, 24, 26, 28],
      ...(tips ?? []),
      ...[49, 51, 53],
      ...(services ?? []).filter(line => !blank.includes(line))
    ])
  })

  test('promise 5, its six services exist, held ones included', () => {
    expect(idsOf(content.services)).toEqual(
      expect.arrayContaining(
        'num crimestoppers saafe suzy-lamplugh national-stalking-helpline sexual-health-line'.split(' ')
      )
    )
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
    const all = texts([content, packs]).map(([, text]) => text)
    const differences = serviceFiles.flatMap(file => yaml(file).differences ?? [])
    const notes = forceFiles.flatMap(file => yaml(file).note ?? [])
    expect([...differences, ...notes].filter(text => all.includes(text))).toEqual([])
    expect(differences.length + notes.length).toBeGreaterThan(0)
  })
})

describe('compiled fixture content', () => {
  const fixture = compiledOf(fixtureTexts)
  const ids = idsOf(fixture.content.services)

  test('a held contact is left out, unless the guidance lists it', () => {
    const held = (file: string) =>
      compiledOf(withEdit(file, /^status: .*$/m.exec(textOf(fixtureTexts, file))?.[0] ?? '', 'status: held'))
        .content
    expect(idsOf(held('services/galop.yaml').services)).toEqual(ids.filter(id => id !== 'galop'))
    expect(idsOf(held('services/crimestoppers.yaml').services)).toEqual(ids)
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
    const without = (pack = held.packs.kent) => ({
      ...pack,
      localServices: pack?.localServices.filter(({ id }) => id !== 'nelson-trust-swop')
    })
    expect(held.packs).toEqual({
      ...fixture.packs,
      gloucestershire: without(fixture.packs.gloucestershire),
      wiltshire: without(fixture.packs.wiltshire)
    })
  })
})
