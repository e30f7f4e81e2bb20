import { expect, test } from 'vitest'
import { pathFinder, placeAt } from '../../../../src/editor/model/place-at.ts'
import { checkTexts, fixtureTexts, textOf, withEdit } from '../../../support/content.ts'

const FORCE = `# A comment
name: Kent Police
localServices:
  - id: night-van
    phone:
      number: "01634 496000"
    needs: [housing, talk]
slots:
`

test.each([
  ['a value', 2, 7, ['name']],
  ['the name of a field', 5, 6, ['localServices', 0, 'phone']],
  ['a value in another', 6, 15, ['localServices', 0, 'phone', 'number']],
  ['an entry in brackets', 7, 22, ['localServices', 0, 'needs', 1]],
  ['the first letter of an entry: the entry itself', 4, 5, ['localServices', 0]],
  ['the first letter of the file: all of it', 2, 1, []],
  ['a field without a value', 8, 3, ['slots']]
])('places: at %s', (_, line, column, path) => {
  expect(pathFinder(FORCE)?.(line, column)).toEqual(path)
})

const KENT = 'forces/kent.yaml'
const RO = 'languages/ro.yaml'
const LOCAL = ['localServices', 0]

test.each([
  [
    'a local service, at its field',
    [KENT, FORCE, 6, 15],
    { path: LOCAL, field: [...LOCAL, 'phone', 'number'] }
  ],
  ['a translation, beside its English', [RO, 'words:\n  tips.run.say:\n', 2, 11], { sought: 'tips.run.say' }],
  ['a comment, as text', [KENT, FORCE, 1, 3], { line: 1 }],
  ['a text that cannot be read, as text', ['tips.yaml', 'tips: [', 1, 3], { line: 1 }],
  ['the review of a language, as text', [RO, 'review: { status: draft }\n', 1, 3], { line: 1 }]
] as const)('places: what opens is %s', (_, [file, text, line, column], place) => {
  expect(placeAt(file, text, line, column)).toEqual({ file, ...place })
})

test('places: a finding about a field opens that field', () => {
  const texts = withEdit('services/galop.yaml', 'status: show', 'status: shown')
  const [error] = checkTexts(texts).errors
  const { file, line, column } = error ?? { file: '', line: 0, column: 0 }
  expect(placeAt(file, textOf(texts, file), line, column).field).toEqual(['status'])
  expect(textOf(fixtureTexts, file)).toContain('status: show\n')
})
