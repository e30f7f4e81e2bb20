import { expect, test } from 'vitest'
import { searchIn } from '../../../../src/editor/model/search.ts'

const texts = new Map([
  ['languages/ro.yaml', 'x: 0161 629\n'],
  ['services/num.yaml', 'name: National Ugly Mugs\nphone:\n  number: "0161 629 9861"\n']
])

test.each(['0161629', '0161 629', '016 1629'])(
  'search: the number %s is found however it is spaced',
  sought => {
    expect(searchIn(texts, sought).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'services/num.yaml:3',
      'languages/ro.yaml:1'
    ])
  }
)

test('search: a word is found in whatever case', () => {
  expect(searchIn(texts, 'ugly')).toEqual([
    { file: 'services/num.yaml', line: 1, text: 'name: National Ugly Mugs' }
  ])
})
