import { describe, expect, test } from 'vitest'
import { readOpenReferral } from '../../../../tools/editorial/directories/open-referral.ts'
import { TODAY } from '../../../support/content.ts'
import { compared, importAll, inKent, rowsIn } from './directory.ts'

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
const read = (value: unknown) => readOpenReferral(JSON.stringify(value), TODAY)

describe('Open Referral', () => {
  test.each([
    ['the answer of /services', { contents: [SHELTER] }],
    ['the answer of version 1', { content: [SHELTER] }],
    ['a list', [SHELTER]],
    ['one service', SHELTER]
  ])('%s is read', (_, value) => {
    const [row] = rowsIn(read(value))
    expect([row?.at, row?.cells.name, row?.cells.phone, row?.cells['phone hours']]).toEqual([
      'Service 1',
      'Medway Night Shelter',
      '+441634111222',
      'Mo,Tu 09:00-17:00; PH unknown'
    ])
  })

  test('a service is held, not confirmed, with its record, its file and the day it gives', () => {
    const [entry] = inKent(importAll(rowsIn(read([SHELTER]))))
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
    const after = importAll(rowsIn(read([SHELTER])))
    expect(compared(rowsIn(read([{ ...SHELTER, name: 'Shelter, Medway' }])), after)[0]?.kind).toBe('same')
  })

  test('schedules that hours cannot say are named with their place, and the hours are left out', () => {
    const schedules = [...SHELTER.schedules, { freq: 'MONTHLY', byday: '2MO' }]
    const [row] = rowsIn(read([{ ...SHELTER, schedules }]))
    expect(row?.cells['phone hours']).toBe('')
    expect(row?.remarks).toEqual([
      'Service 1, "schedules[1].freq": "MONTHLY": opening hours here repeat every week. Its hours are left out.'
    ])
  })

  test('a second number of a line is named and left out, a fax without a word', () => {
    const numbers = [{ number: '01634 111222' }, { number: '01634 111333' }]
    const phones = [...numbers, { number: '01634 111444', type: 'fax' }]
    expect(rowsIn(read([{ ...SHELTER, contacts: [], phones }]))[0]?.remarks).toEqual([
      'Service 1, "phones[1].number": only one number is kept for each line, and there is one before it. This one is left out.'
    ])
  })

  test('a service that is not active is refused', () => {
    expect(compared(rowsIn(read([{ ...SHELTER, status: 'defunct' }])))[0]).toMatchObject({
      kind: 'refused',
      messages: ['Service 1: "status" is "defunct".']
    })
  })

  test.each(['', '{', 'null', '[]', '{"contents":[]}', '[1,"x",null]', '{"contents":{}}', '"x"'])(
    '%j is refused in a sentence',
    text => {
      expect(readOpenReferral(text, TODAY)).toEqual({ problem: expect.stringMatching(/^This /) })
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
    expect(rowsIn(read([odd]))[0]?.cells).toMatchObject({ name: 'Medway Night Shelter', website: '' })
  })
})
