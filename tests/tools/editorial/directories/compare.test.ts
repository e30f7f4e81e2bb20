import { describe, expect, test } from 'vitest'
import { textOf, withFile } from '../../../support/content.ts'
import { compared, importAll, inKent, KENT, NIGHT_SHELTER, sheetRows } from './directory.ts'

const sheet = (line: string) => sheetRows('Name,Telephone,Opening hours,Website', line)
const taken = importAll(sheet(NIGHT_SHELTER))
const FILE = 'forces/kent.yaml'

describe('a directory beside the content', () => {
  test.each([
    ['its number is confirmed', '111222"\n      confirmed: false', '111222"\n      confirmed: true'],
    ['its hours are confirmed', 'unknown\n        confirmed: false', 'unknown\n        confirmed: true'],
    ['its site is confirmed', 'example\n      confirmed: false', 'example\n      confirmed: true'],
    ['it was rung', 'how: published', 'how: rung'],
    ['it is shown', 'status: held', 'status: show'],
    ['it is to be checked first', 'status: held', 'status: check-first']
  ])('a service is never overwritten once %s', (_, from, to) => {
    const text = textOf(taken, FILE)
    expect(text).toContain(from)
    const texts = withFile(FILE, text.replace(from, to), taken)
    const again = sheet('Night Shelter,01634 111333,,')
    const why = `it is ${from === 'status: held' ? 'in use' : 'confirmed'} in the content: ring it, and change it there`
    expect(compared(again, texts)).toMatchObject([
      {
        at: 'Row 2',
        name: 'Night Shelter',
        kind: 'kept',
        messages: [`Row 2: ${why}.`],
        facts: [{ what: 'Phone' }]
      }
    ])
    expect(importAll(again, texts)).toEqual(texts)
  })

  test('a service of another force is not changed from here', () => {
    const gwent = { ...KENT, force: 'gwent', nations: ['wales'] as const }
    expect(compared(sheet('Night Shelter,01634 111222,Sat 9am-5pm,'), taken, gwent)).toMatchObject([
      { kind: 'kept', messages: ['Row 2: it stands in forces/kent.yaml.'] }
    ])
  })

  test('words that could not be said aloud give way to a stand-in, and are kept with the source', () => {
    const rows = sheetRows(
      'Name,Tel,Description,Area,Needs,Run by',
      'Open Road,01622 690690,Confidential psychosocial interventions. Call 01622 690691.,Maidstone,housing; beds,church'
    )
    expect(compared(rows)[0]?.messages).toEqual([
      'Row 2, "Description": it contains a number or a site, which nobody would check there. "For people who live here." is used until somebody writes better words.',
      'Row 2, "Needs": there is no need "beds". It is left out.',
      'Row 2, "Run by": "church" is none of charity, faith, nhs, council, police. "charity" stands there.'
    ])
    const [entry] = inKent(importAll(rows))
    expect(entry?.value).toMatchObject({
      for: 'For people who live here.',
      inShort: 'help, Maidstone',
      needs: ['housing']
    })
    expect(entry?.value.sources[0]?.title).toBe(
      'kent.csv, Row 2, which says: "Confidential psychosocial interventions. Call 01622 690691."'
    )
  })
})
