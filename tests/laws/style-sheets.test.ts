import { expect, test } from 'vitest'
import { matchesIn, sourceFiles } from '../support/source-files.ts'

test('style sheets: none picks an element by the class of its colour, which may change without its place', () => {
  const sheets = sourceFiles('src', /\.css$/)
  const colours = sheets.flatMap(({ text }) =>
    [...text.matchAll(/--color-([\w-]+):/g)].map(([, name]) => name)
  )
  const BY_COLOUR = new RegExp(`\\.(?:bg|border|text)-(?:${colours.join('|')})(?![\\w-])`, 'g')
  expect(matchesIn(sheets, BY_COLOUR)).toEqual([])
  const planted = '.bar > .bg-accent, .border-danger .beside { color: red }'
  expect(planted.match(BY_COLOUR)).toEqual(['.bg-accent', '.border-danger'])
})
