import { describe, expect, test } from 'vitest'
import {
  exportDirectory,
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
const asked = (under: ImportRequest['under'] = { force: 'kent' }): ImportRequest => ({
  directory: SHEET,
  from: 'kent.csv',
  under
})

describe('directories in the editor', () => {
  test('the preview of an import lists each row, and can be sent from a worker', () => {
    const listed = previewDirectory(sources, asked(), TODAY)
    expect(listed).toMatchObject({
      rows: [
        { at: 'Row 2', name: 'Night Shelter', kind: 'new', messages: [] },
        { at: 'Row 3', name: 'Open Road', kind: 'new' },
        {
          at: 'Row 4',
          name: 'Costly',
          kind: 'refused',
          messages: [expect.stringContaining('Row 4, "Telephone"')]
        }
      ]
    })
    expect(structuredClone(listed)).toEqual(listed)
  })

  test('only chosen rows are imported, and never a refused one', () => {
    const taken = importRows(fixtureTexts, sources, asked(), ['Row 3', 'Row 4'], TODAY)
    if ('problem' in taken) throw new Error(taken.problem)
    expect([...taken.texts.keys()]).toEqual(['forces/kent.yaml'])
    const text = textOf(taken.texts, 'forces/kent.yaml')
    expect(['Night Shelter', 'Open Road', 'Costly'].filter(name => text.includes(name))).toEqual([
      'Open Road'
    ])
  })

  test('national services become files of their nation', () => {
    const taken = importRows(fixtureTexts, sources, asked({ nation: 'wales' }), ['Row 2'], TODAY)
    if ('problem' in taken) throw new Error(taken.problem)
    expect(textOf(taken.texts, 'services/night-shelter.yaml')).toContain('nations: [ wales ]')
  })

  test.each([
    ['a force that is not there', fixtureTexts, 'nowhere'],
    ['a file of a force that cannot be read', withFile('forces/kent.yaml', 'name: ['), 'kent'],
    ['a list of wrong numbers that cannot be read', withFile('do-not-use.yaml', '['), 'kent']
  ])('%s gives messages, and nothing is compared', (_, texts, force) => {
    const broken = parseSources(inEnglish(texts)).sources
    expect(previewDirectory(broken, asked({ force }), TODAY)).toEqual({
      problem: 'A file of the content cannot be read: correct it first.'
    })
  })

  test('a force file without a list of services is left unchanged, and the reason is given', () => {
    const texts = withFile('forces/kent.yaml', 'name: Kent Police\n')
    expect(importRows(texts, sources, asked(), ['Row 2'], TODAY)).toEqual({
      problem: expect.stringMatching(/\w/)
    })
  })

  test('confirmed services are counted, and exported as CSV and JSON', () => {
    const { count, csv, json } = exportDirectory(sources)
    expect([JSON.parse(json).total_items, csv.trim().split('\r\n').length - 1]).toEqual([count, count])
    expect(count).toBeGreaterThan(3)
  })
})
