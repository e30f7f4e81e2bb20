import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  exportDirectory,
  exportedServices,
  readDirectory
} from '../../../../tools/editorial/directories/directory-file.ts'
import { type DirectoryRow, FIELD_NAMES, FIELDS } from '../../../../tools/editorial/directories/fields.ts'
import { fixtureTexts, realTexts, TODAY } from '../../../support/content.ts'
import { compared, importAll, inKent, rowsIn, sourcesOf } from './directory.ts'

const RECORD = 'ac148810-d857-441c-9679-408f346de14b'
const SHELTER = {
  id: RECORD,
  name: 'Medway Night Shelter',
  description: '<p>A bed for the night.</p>',
  status: 'active',
  url: 'https://shelter.example/',
  assured_date: '2026-10-01',
  contacts: [{ id: 'x', phones: [{ number: '+441634111222' }] }],
  schedules: [{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }]
}
const read = (value: unknown) => rowsIn(JSON.stringify(value))

describe('Open Referral', () => {
  test.each([
    ['the answer of /services', { contents: [SHELTER] }],
    ['the answer of version 1', { content: [SHELTER] }],
    ['a list', [SHELTER]],
    ['one service', SHELTER]
  ])('%s is read', (_, value) => {
    const [row] = read(value)
    expect([row?.at, row?.cells.name, row?.cells.phone, row?.cells['phone hours']]).toEqual([
      'Service 1',
      'Medway Night Shelter',
      '+441634111222',
      'Mo,Tu 09:00-17:00; PH unknown'
    ])
  })

  test('a service is held, not confirmed, with its record, its file and the day it gives', () => {
    const [entry] = inKent(importAll(read([SHELTER])))
    expect(entry?.value).toMatchObject({
      status: 'held',
      for: 'A bed for the night.',
      phone: {
        number: '01634 111222',
        confirmed: false,
        hours: { open: 'Mo,Tu 09:00-17:00; PH unknown', confirmed: false }
      },
      website: { address: 'https://shelter.example/', confirmed: false },
      sources: [
        {
          title: `kent.csv, Service 1, record ${RECORD}`,
          address: 'https://shelter.example/',
          date: '2026-10-01'
        }
      ],
      checked: { on: TODAY, how: 'published' }
    })
  })

  test('a record that was taken in is known again under another name', () => {
    const after = importAll(read([SHELTER]))
    expect(compared(read([{ ...SHELTER, name: 'Shelter, Medway' }]), after)[0]?.kind).toBe('same')
  })

  test('schedules that hours cannot say are named with their place, and the hours are left out', () => {
    const schedules = [...SHELTER.schedules, { freq: 'MONTHLY', byday: '2MO' }]
    const [row] = read([{ ...SHELTER, schedules }])
    expect(row?.cells['phone hours']).toBe('')
    expect(row?.remarks).toEqual([
      'Service 1, "schedules[1].freq": "MONTHLY": opening hours here repeat every week. Its hours are left out.'
    ])
  })

  test('a second number of a line is named and left out, a fax without a word', () => {
    const numbers = [{ number: '01634 111222' }, { number: '01634 111333' }]
    const phones = [...numbers, { number: '01634 111444', type: 'fax' }]
    expect(read([{ ...SHELTER, contacts: [], phones }])[0]?.remarks).toEqual([
      'Service 1, "phones[1].number": only one number is kept for each line, and there is one before it. This one is left out.'
    ])
  })

  test('a service that is not active is refused', () => {
    expect(compared(read([{ ...SHELTER, status: 'defunct' }]))[0]).toMatchObject({
      kind: 'refused',
      messages: ['Service 1: "status" is "defunct".']
    })
  })

  test.each(['', '{', 'null', '[]', '{"contents":[]}', '[1,"x",null]', '{"contents":{}}', '"x"'])(
    '%j is refused in a sentence',
    text => {
      expect(readDirectory(text, TODAY)).toEqual({ problem: expect.stringMatching(/^Th(?:is|e) /) })
    }
  )

  test('fields of wrong types are read as if they were not there', () => {
    const contacts = [1, { phones: [null] }]
    const odd = {
      ...SHELTER,
      contacts,
      phones: 'x',
      schedules: { a: 1 },
      attributes: [[]],
      url: [],
      service_areas: 7
    }
    expect(read([odd])[0]?.cells).toMatchObject({ name: 'Medway Night Shelter', website: '' })
  })
})

const jsonOf = (texts = realTexts) => exportDirectory(sourcesOf(texts)).json

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

const isHsds = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uuid: UUID,
    uri: text => URL.canParse(text)
  }
}).compile(JSON.parse(readFileSync('tests/fixtures/open-referral/hsds-uk-3.0.schema.json', 'utf8')))

const faultsIn = (page: unknown) =>
  isHsds(page) ? [] : isHsds.errors?.map(({ instancePath }) => instancePath)

interface Sent {
  readonly id: string
  readonly phones: readonly { readonly id: string }[]
}

describe('services as Open Referral', { tags: ['slow'] }, () => {
  test.each([
    ['the real content', realTexts],
    ['the fixture', fixtureTexts]
  ])('they are valid by the schemas of HSDS-UK 3.0: %s', (_, texts) => {
    const page = JSON.parse(jsonOf(texts))
    expect([faultsIn(page), page.contents.length > 1, page.total_items]).toEqual([
      [],
      true,
      page.contents.length
    ])
  })

  test('the same service has the same ids each time, and no two things share one', () => {
    expect(jsonOf()).toBe(jsonOf())
    const { contents } = JSON.parse(jsonOf()) as { readonly contents: readonly Sent[] }
    const ids = contents.flatMap(({ id, phones }) => [id, ...phones.map(phone => phone.id)])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('taken in again they say of each service that nothing differs', () => {
    const kinds = compared(rowsIn(jsonOf()), realTexts).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['same']))
  })

  test('what was written is read back the same, field by field', () => {
    const sent = exportedServices(sourcesOf(realTexts).serviceEntries)
    const names = FIELD_NAMES.filter(name => FIELDS[name].hsds?.write && name !== 'area')
    const textsOf = ({ cells }: Pick<DirectoryRow, 'cells'>) => names.map(name => cells[name] ?? '')
    const read = rowsIn(jsonOf())
    expect([names.length > 12, read.map(textsOf)]).toEqual([true, sent.map(textsOf)])
  })

  test('taken in where there is none of them, numbers and hours are those that went out', () => {
    const serviceEntries = sourcesOf(realTexts).serviceEntries.filter(({ id }) => id === 'lifeline-ni')
    const [{ value } = {}] = inKent(importAll(rowsIn(exportDirectory({ serviceEntries }).json)))
    expect([value?.name, value?.phone?.number, value?.phone?.hours]).toEqual([
      'Lifeline (Northern Ireland)',
      '0808 808 8000',
      { open: '24/7', confirmed: false }
    ])
  })
})
