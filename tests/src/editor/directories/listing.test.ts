import { expect, test } from 'vitest'
import {
  type ImportRequest,
  importRows,
  previewDirectory
} from '../../../../src/editor/directories/listing.ts'
import { parseSources } from '../../../../tools/content/parse/sources.ts'
import { fixtureTexts, inEnglish, TODAY, textOf, withFile } from '../../../support/content.ts'

const { sources } = parseSources(inEnglish(fixtureTexts))
const SHEET = [
  'Name,Telephone',
  'Night Shelter,01634 111222',
  'Open Road,01622 690690',
  'Costly,0909 879 0000'
].join('\n')
const importOf = (request: ImportRequest, rows: readonly string[]) => {
  const taken = importRows(fixtureTexts, sources, request, rows, TODAY)
  if ('problem' in taken) throw new Error(taken.problem)
  return taken.texts
}
const asked = (under: ImportRequest['under'] = { force: 'kent' }): ImportRequest => ({
  directory: SHEET,
  from: 'kent.csv',
  under
})

test('directories in the editor: national services become files of their nation', () => {
  const text = textOf(importOf(asked({ nation: 'wales' }), ['Row 2']), 'services/night-shelter.yaml')
  expect(text).toContain('nations: [ wales ]')
})

test.each([
  ['a force that is not there', fixtureTexts, 'nowhere'],
  ['a file of a force that cannot be read', withFile('forces/kent.yaml', 'name: ['), 'kent'],
  ['a list of wrong numbers that cannot be read', withFile('do-not-use.yaml', '['), 'kent']
])('directories in the editor: %s gives a message, and nothing is compared', (_, texts, force) => {
  const broken = parseSources(inEnglish(texts)).sources
  expect(previewDirectory(broken, asked({ force }), TODAY)).toEqual({
    problem: 'A file of the content cannot be read: correct it first.'
  })
})

test('directories in the editor: a force file without a list of services is left unchanged, and the reason is given', () => {
  const texts = withFile('forces/kent.yaml', 'name: Kent Police\n')
  expect(importRows(texts, sources, asked(), ['Row 2'], TODAY)).toEqual({
    problem: expect.stringMatching(/\w/)
  })
})
