// @module-tag slow
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readServiceSheet, servicesAsCsv } from '../../../../tools/editorial/directories/csv.ts'
import { exportedServices, FIELDS } from '../../../../tools/editorial/directories/fields.ts'
import { realTexts, withEdit } from '../../../support/content.ts'
import { compared, rowsIn, sourcesOf } from './directory.ts'

const csvOf = (texts = realTexts) => servicesAsCsv(exportedServices(sourcesOf(texts).serviceEntries))

const tableOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace('\ufeff', ''), { header: true }).data

describe('services as CSV', () => {
  test('each confirmed service is a row under the headings of the sheet, with its hours in quotes', () => {
    const table = tableOf(csvOf())
    expect(Object.keys(table[0] ?? {})).toEqual(Object.values(FIELDS).map(({ heading }) => heading))
    const samaritans = table.find(row => row[FIELDS.name.heading] === 'Samaritans')
    expect([samaritans?.[FIELDS.phone.heading], samaritans?.[FIELDS['phone hours'].heading]]).toEqual([
      'tel. 116 123',
      '"24/7"'
    ])
  })

  test('what is held, to be checked first, not confirmed, or the emergency number is not in it', () => {
    const ids = tableOf(csvOf()).map(row => row[FIELDS.id.heading])
    const wanted = sourcesOf(realTexts).serviceEntries.filter(
      ({ id, value }) => value.status === 'show' && value.phone?.confirmed === true && id !== 'emergency-999'
    )
    expect(ids).toEqual(wanted.map(({ id }) => id))
  })

  test('hours that nobody confirmed are left out', () => {
    const galop = tableOf(csvOf()).find(row => row[FIELDS.id.heading] === 'galop')
    expect([galop?.[FIELDS.phone.heading], galop?.[FIELDS['phone hours'].heading]]).toEqual([
      'tel. 0800 999 5428',
      ''
    ])
  })

  test('no cell begins as a formula does', () => {
    const texts = withEdit('services/galop.yaml', '\nname: Galop\n', '\nname: "=HYPERLINK(1)"\n', realTexts)
    const cells = tableOf(csvOf(texts)).flatMap(row => Object.values(row))
    expect(cells).toContain("'=HYPERLINK(1)")
    expect(cells.filter(cell => /^[=+\-@|]/.test(cell))).toEqual([])
  })

  test('taken in again it says of each service that nothing differs', () => {
    const kinds = compared(rowsIn(readServiceSheet(csvOf())), realTexts).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['same']))
  })
})
