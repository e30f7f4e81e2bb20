import { expect, test } from 'vitest'
import { unpackTexts } from '../../../machines/language/catalogue.ts'
import { keysOf, packTexts } from '../../../tools/content/locales/pack.ts'
import { checkTexts, realChecked } from '../../support/content.ts'
import { inAllLanguages } from '../../support/fixture/all-languages.ts'

const expectKept = (languages: readonly { readonly texts: ReadonlyMap<string, string> }[]) => {
  const keys = keysOf(languages.map(({ texts }) => texts))
  expect(languages.length).toBeGreaterThan(1)
  for (const { texts } of languages)
    expect(new Map([...unpackTexts(keys, packTexts(texts, keys))].sort())).toEqual(new Map([...texts].sort()))
}

test('catalogues: the real content is the same after packing and unpacking', { tags: ['slow'] }, () => {
  expectKept(realChecked().languages)
})

test('catalogues: the fixture is the same after packing and unpacking', { tags: ['slow'] }, () => {
  expectKept(checkTexts(inAllLanguages()).languages)
})

test('catalogues: unpacked, a language has the texts that it has, and no others', () => {
  const keys = [['b'], ['a'], ['c', 'd']]
  expect([...unpackTexts(keys, ['Б', 0])]).toEqual([['b', 'Б']])
  expect([...unpackTexts(keys, [0, 0, 'Ц'])]).toEqual([
    ['c', 'Ц'],
    ['d', 'Ц']
  ])
})

test('catalogues: a missing text takes one digit, and nothing at the end of the list', () => {
  const whole = new Map([
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C']
  ])
  const part = new Map([['b', 'Б']])
  const keys = keysOf([whole, part])
  expect(keys).toEqual([['b'], ['a'], ['c']])
  expect([packTexts(whole, keys), packTexts(part, keys)]).toEqual([['B', 'A', 'C'], ['Б']])
  expect(packTexts(new Map([['c', 'Ц']]), keys)).toEqual([0, 0, 'Ц'])
})

test('catalogues: a text that several keys have in every language is there once', () => {
  const [one, other] = [
    new Map([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'A'],
      ['d', 'A']
    ]),
    new Map([
      ['a', 'А'],
      ['b', 'Б'],
      ['c', 'А'],
      ['d', 'Д']
    ])
  ]
  const keys = keysOf([one, other])
  expect(keys).toEqual([['a', 'c'], ['b'], ['d']])
  expect([packTexts(one, keys), packTexts(other, keys)]).toEqual([
    ['A', 'B', 'A'],
    ['А', 'Б', 'Д']
  ])
})

test('catalogues: texts of one kind stand side by side, whatever service they are of', () => {
  const texts = ['services.x.name', 'services.x.for', 'services.y.name', 'services.y.for'].map(
    key => [key, key] as const
  )
  expect(keysOf([new Map(texts)]).flat()).toEqual([
    'services.x.for',
    'services.y.for',
    'services.x.name',
    'services.y.name'
  ])
})
