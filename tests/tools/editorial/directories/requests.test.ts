import { expect, test } from 'vitest'
import { parseSources } from '../../../../tools/content/parse/sources.ts'
import {
  type ImportRequest,
  importRows,
  previewDirectory
} from '../../../../tools/editorial/directories/requests.ts'
import { fixtureTexts, inEnglish, TODAY, withFile } from '../../../support/content.ts'

const { sources } = parseSources(inEnglish(fixtureTexts))
const asked = (under: ImportRequest['under'] = { force: 'kent' }): ImportRequest => ({
  directory: 'Name,Telephone\nNight Shelter,01634 111222',
  from: 'kent.csv',
  under
})

test('directories in the editor: national services become files of their nation', () => {
  const taken = importRows(fixtureTexts, sources, asked({ nation: 'wales' }), ['Row 2'], TODAY)
  expect('texts' in taken && taken.texts.get('services/night-shelter.yaml')).toContain('nations: [wales]')
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
