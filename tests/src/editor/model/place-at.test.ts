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

test('places: a local service opens by itself, at its field', () => {
  expect(placeAt('forces/kent.yaml', FORCE, 6, 15)).toEqual({
    file: 'forces/kent.yaml',
    path: ['localServices', 0],
    field: ['localServices', 0, 'phone', 'number']
  })
})

test.each([
  ['a comment', 'forces/kent.yaml', FORCE, 1],
  ['a text that cannot be read', 'tips.yaml', 'tips: [', 1],
  ['the review of a language', 'languages/ro.yaml', 'review: { status: draft }\n', 1]
])('places: %s opens as text', (_, file, text, line) => {
  expect(placeAt(file, text, line, 3)).toEqual({ file, line })
})

test('places: a translation opens beside its English', () => {
  const text = 'words:\n  tips.run.say:\n    says: "Alerga"\n'
  expect(placeAt('languages/ro.yaml', text, 3, 11)).toEqual({
    file: 'languages/ro.yaml',
    sought: 'tips.run.say'
  })
})

test('places: a finding about a field opens that field', () => {
  const texts = withEdit('services/galop.yaml', 'status: show', 'status: shown')
  const [error] = checkTexts(texts).errors
  const { file, line, column } = error ?? { file: '', line: 0, column: 0 }
  expect(placeAt(file, textOf(texts, file), line, column).field).toEqual(['status'])
  expect(textOf(fixtureTexts, file)).toContain('status: show\n')
})
