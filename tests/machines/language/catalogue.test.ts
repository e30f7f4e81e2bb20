import { expect, test } from 'vitest'
import { unpackTexts } from '../../../machines/language/catalogue.ts'
import { keysOf, packTexts } from '../../../tools/content/locales/pack.ts'
import { checkTexts, realChecked } from '../../support/content.ts'
import { inAllLanguages } from '../../support/fixture/all-languages.ts'

test.each([
  ['real content', () => realChecked()],
  ['fixture', () => checkTexts(inAllLanguages())]
])('catalogues: those of the %s are the same after packing and unpacking', { tags: ['slow'] }, (_, check) => {
  const all = check().languages.map(({ texts }) => texts)
  const keys = keysOf(all)
  expect(all.length).toBeGreaterThan(1)
  const unpacked = all.map(texts => new Map([...unpackTexts(keys, packTexts(texts, keys))].sort()))
  expect(unpacked).toEqual(all.map(texts => new Map([...texts].sort())))
})

const textsOf = (texts: Readonly<Record<string, string>>) => new Map(Object.entries(texts))

test('catalogues: unpacked, a language has the texts that it has, and no others', () => {
  const keys = [['b'], ['a'], ['c', 'd']]
  expect([...unpackTexts(keys, ['Б', 0])]).toEqual([['b', 'Б']])
  expect(unpackTexts(keys, [0, 0, 'Ц'])).toEqual(textsOf({ c: 'Ц', d: 'Ц' }))
})

test('catalogues: a missing text takes one digit, and nothing at the end of the list', () => {
  const whole = textsOf({ a: 'A', b: 'B', c: 'C' })
  const part = textsOf({ b: 'Б' })
  const keys = keysOf([whole, part])
  expect(keys).toEqual([['b'], ['a'], ['c']])
  expect([packTexts(whole, keys), packTexts(part, keys)]).toEqual([['B', 'A', 'C'], ['Б']])
  expect(packTexts(new Map([['c', 'Ц']]), keys)).toEqual([0, 0, 'Ц'])
})

test('catalogues: a text that several keys have in every language is there once', () => {
  const one = textsOf({ a: 'A', b: 'B', c: 'A', d: 'A' })
  const other = textsOf({ a: 'А', b: 'Б', c: 'А', d: 'Д' })
  const keys = keysOf([one, other])
  expect(keys).toEqual([['a', 'c'], ['b'], ['d']])
  expect([packTexts(one, keys), packTexts(other, keys)]).toEqual([
    ['A', 'B', 'A'],
    ['А', 'Б', 'Д']
  ])
})

test('catalogues: texts of one kind stand side by side, whatever service they are of', () => {
  const keys = ['services.x.name', 'services.x.for', 'services.y.name', 'services.y.for']
  expect(keysOf([new Map(keys.map(key => [key, key]))]).join(' ')).toBe(
    'services.x.for services.y.for services.x.name services.y.name'
  )
})
