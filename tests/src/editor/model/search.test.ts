import { expect, test } from 'vitest'
import { searchIn } from '../../../../src/editor/model/search.ts'

const texts = new Map([
  ['languages/ro.yaml', 'x: 0161 629\n'],
  [
    'services/num.yaml',
    'name: National Ugly Mugs\nfor: Ask Ugly Mugs.\nphone:\n  number: "0161 629 9861"\nsources:\n  - title: About Ugly Mugs\n'
  ],
  ['drills/one.yaml', 'good: Gives Ugly Mugs\n']
])

test.each(['0161629', '0161 629', '016 1629'])(
  'search: the number %s is found however it is spaced',
  sought => {
    expect(searchIn(texts, sought).hits.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'services/num.yaml:4',
      'languages/ro.yaml:1'
    ])
  }
)

test('search: upper and lower case match, names come before sentences, and sources last', () => {
  expect(searchIn(texts, 'ugly').hits.map(({ text }) => text)).toEqual([
    'name: National Ugly Mugs',
    'good: Gives Ugly Mugs',
    'for: Ask Ugly Mugs.',
    '- title: About Ugly Mugs'
  ])
})

test('search: of many results the first hundred are listed, and all are counted', () => {
  const { hits, total } = searchIn(new Map([['tips.yaml', 'say: a tip\n'.repeat(250)]]), 'tip')
  expect([hits.length, total]).toEqual([100, 250])
})
