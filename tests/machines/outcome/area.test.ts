import { expect, test } from 'vitest'
import type { ForcePack } from '../../../machines/content/content.ts'
import { ANYWHERE, areaOf, placesOf } from '../../../machines/outcome/area.ts'
import { content } from '../../support/fixture-content.ts'

const [force] = content.forces
const packWith = (councils: readonly string[]) => ({ localServices: [], councils }) as unknown as ForcePack

test('area: a force whose own data are missing has its nations, and no local service', () => {
  expect(force && areaOf(force)).toEqual({ nations: force?.nations, localServices: [], councils: [] })
  expect(areaOf(undefined)).toBe(ANYWHERE)
})

test.each([
  ['nobody knows its councils', ['england'], undefined, []],
  ['it has one council', ['england'], ['leeds'], []],
  ['it has several', ['england'], ['leeds', 'york'], ['leeds', 'york']],
  ['it has several nations', ['england', 'wales'], ['leeds', 'york'], ['england', 'wales']]
] as const)('places: those of a force, if %s', (_, nations, councils, expected) => {
  expect(force && placesOf({ ...force, nations }, councils && packWith(councils))).toEqual(expected)
})

test.each([
  ['wales', ['wales'], undefined],
  ['york', ['england', 'wales'], 'york'],
  [undefined, ['england', 'wales'], undefined]
])('area: with the place %s, the nations are %s, and the council %s', (place, nations, council) => {
  const both = force && { ...force, nations: ['england', 'wales'] as const }
  const area = areaOf(both, packWith(['leeds', 'york']), place)
  expect([area.nations, area.council]).toEqual([nations, council])
})
