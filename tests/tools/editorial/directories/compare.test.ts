import { describe, expect, test } from 'vitest'
import { withFile } from '../../../support/content.ts'
import { compared, importAll, inKent, KENT, sheetRows } from './directory.ts'

const HEADINGS = 'Name,Telephone,Opening hours,Website'
const SHELTER = 'Night Shelter,01634 111222,Mon-Fri 9am-5pm,shelter.example'
const sheet = (...lines: readonly string[]) => sheetRows(HEADINGS, ...lines)
const taken = importAll(sheet(SHELTER))

const kentWith = (from: string, to: string) => {
  const text = taken.get('forces/kent.yaml') ?? ''
  if (!text.includes(from)) throw new Error(`There is no ${from}`)
  return withFile('forces/kent.yaml', text.replace(from, to), taken)
}

describe('a directory beside the content', () => {
  test('a service that is not there is new', () => {
    expect(compared(sheet(SHELTER))).toMatchObject([{ at: 'Row 2', name: 'Night Shelter', kind: 'new' }])
  })

  test('the same sheet again finds nothing to change, however its number is spaced', () => {
    expect(compared(sheet('night shelter,01634111222,Mon-Fri 9am-5pm,shelter.example'), taken)).toMatchObject(
      [{ kind: 'same' }]
    )
  })

  test('what a sheet leaves out is no change', () => {
    expect(compared(sheet('Night Shelter,01634 111222,,'), taken)).toMatchObject([{ kind: 'same' }])
  })

  test('a held service that nobody confirmed may change, fact by fact', () => {
    expect(
      compared(sheet('Night Shelter,01634 111333,Mon-Fri 9am-4pm,shelter.example'), taken)
    ).toMatchObject([
      {
        kind: 'changed',
        facts: [
          { what: 'Phone', before: '01634 111222', after: '01634 111333' },
          {
            what: 'Phone hours',
            before: 'Mo-Fr 09:00-17:00; PH unknown',
            after: 'Mo-Fr 09:00-16:00; PH unknown'
          }
        ]
      }
    ])
  })

  test.each([
    [
      'its number',
      'number: "01634 111222"\n      confirmed: false',
      'number: "01634 111222"\n      confirmed: true'
    ],
    ['its hours', 'PH unknown\n        confirmed: false', 'PH unknown\n        confirmed: true'],
    ['its site', 'example\n      confirmed: false', 'example\n      confirmed: true'],
    ['all of it, by ringing', 'how: published', 'how: rung']
  ])('a service is never overwritten once somebody confirmed %s', (_, from, to) => {
    const again = sheet('Night Shelter,01634 111333,,')
    const texts = kentWith(from, to)
    expect(compared(again, texts)).toMatchObject([
      {
        kind: 'kept',
        why: 'it is confirmed in the content: ring it, and change it there',
        facts: [{ what: 'Phone' }]
      }
    ])
    expect(importAll(again, texts)).toEqual(texts)
  })

  test.each(['show', 'check-first'])('a service whose status is %s is never overwritten', status => {
    const texts = kentWith('status: held', `status: ${status}`)
    expect(compared(sheet('Night Shelter,01634 111333,,'), texts)).toMatchObject([
      { kind: 'kept', why: 'it is in use in the content: ring it, and change it there' }
    ])
  })

  test('a number that another service has is not taken in a second time', () => {
    expect(compared(sheet('Beds,01634 111222,,'), taken)).toMatchObject([
      { kind: 'kept', why: '"Night Shelter" has its number already' }
    ])
  })

  test('a service of another force is not changed from here', () => {
    const gwent = { ...KENT, force: 'gwent', nations: ['wales'] as const }
    expect(compared(sheet('Night Shelter,01634 111222,Sat 9am-5pm,'), taken, gwent)).toMatchObject([
      { kind: 'kept', why: 'it stands in forces/kent.yaml' }
    ])
  })

  test.each([
    ['Night Shelter,01634 111333,,', 'Row 3: Row 2 has the same name.'],
    ['Beds,01634 111222,,', 'Row 3: Row 2 has the same number.']
  ])('a row that repeats another is refused: %s', (line, problem) => {
    expect(compared(sheet(SHELTER, line))[1]).toMatchObject({ kind: 'refused', problems: [problem] })
  })

  test.each([
    [',01634 111222,,', 'Row 2, "Name": it has no name.'],
    ['A,,,', 'Row 2, "Telephone": nothing says how to reach it: it has no number and no website.'],
    ['A,01634 960001,,', 'Row 2, "Telephone": 01634 960001 is on the do-not-use list: retired.'],
    ['A,01634 111222,,www.old.example', 'Row 2, "Website": www.old.example is on the do-not-use list: gone.'],
    ['=A,01634 111222,,', 'Row 2, "Name": it begins with "=", as a formula does.'],
    [
      'Ring 01634 111222,01634 111222,,',
      'Row 2, "Name": it contains a number or a site, which nobody would check there.'
    ],
    [`${'A'.repeat(121)},01634 111222,,`, 'Row 2, "Name": it is longer than 120 characters.'],
    ['A,01634 111222,<script>,', 'Row 2, "Opening hours": it holds a script.']
  ])('row %s is refused', (line, problem) => {
    expect(compared(sheet(line))[0]).toMatchObject({
      kind: 'refused',
      problems: [expect.stringContaining(problem.slice(0, -1))]
    })
  })

  test.each([
    [
      'A,01634 111222,every other Tuesday,',
      /^Row 2, "Opening hours": "every other Tuesday" has the wrong format .* The hours are left out\.$/
    ],
    [
      'A,01634 111222,,ask us',
      /^Row 2, "Website": "ask us" is not the address of a site\. It is left out\.$/
    ],
    ['A <i>B</i>,01634 111222,,', /^Row 2, "Name": tags, codes or hidden characters were taken out\.$/]
  ])('row %s is imported, and the part that was not is named', (line, remark) => {
    expect(compared(sheet(line))).toMatchObject([{ kind: 'new', remarks: [expect.stringMatching(remark)] }])
  })

  test('words that could not be said aloud give way to a stand-in, and are kept with the source', () => {
    const rows = sheetRows(
      'Name,Tel,Description,Area,Needs,Run by',
      'Open Road,01622 690690,Confidential psychosocial interventions. Call 01622 690691.,Maidstone,housing; beds,church'
    )
    expect(compared(rows)[0]?.remarks).toEqual([
      'Row 2, "Description": it contains a number or a site, which nobody would check there. "For people who live here." is used until somebody writes better words.',
      'Row 2, "Needs": there is no need "beds". It is left out.',
      'Row 2, "Run by": "church" is none of charity, faith, nhs, council, police. "charity" stands there.'
    ])
    expect(inKent(importAll(rows))[0]?.value).toMatchObject({
      for: 'For people who live here.',
      'in-short': 'help, Maidstone',
      needs: ['housing'],
      sources: [
        {
          title: 'kent.csv, Row 2, which says: "Confidential psychosocial interventions. Call 01622 690691."'
        }
      ]
    })
  })
})
