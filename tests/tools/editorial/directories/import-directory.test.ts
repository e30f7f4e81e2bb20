import { diffLines } from 'diff'
import { describe, expect, test } from 'vitest'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, textOf, withEdit, withFile } from '../../../support/content.ts'
import { importAll, inKent, sheetRows } from './directory.ts'

const HEADINGS = 'Name,Telephone,Opening hours,Website,Description,Needs,Area,Run by'
const FIVE = [
  HEADINGS,
  'Medway Night Shelter,01634 111222,Mon-Fri 9am-5pm,shelter.example,A bed for the night.,housing,Medway,charity',
  'Open Road,01622 690690,24 hours,,Help with drink.,drugs-or-alcohol,Maidstone,charity',
  'Dover Beds,01304 204204,,,,housing,Dover,council',
  'Ask First,01227 760760,,,Help with money.,money,Canterbury,faith',
  'The Clinic,01303 850850,"Mo 09:00-12:00,13:00-17:00; PH off",,Help with health.,sexual-health,Folkestone,nhs'
]
const FILE = 'forces/kent.yaml'

const linesGone = (before: string, after: string): readonly string[] =>
  diffLines(before, after).flatMap(({ removed, value }) => (removed ? [value] : []))

describe('what is taken in', () => {
  const after = importAll(sheetRows(...FIVE))

  test('no other file changes, and nothing in that file but where they were put', () => {
    expect(
      [...after].filter(([file, text]) => fixtureTexts.get(file) !== text).map(([file]) => file)
    ).toEqual([FILE])
    expect(linesGone(textOf(fixtureTexts, FILE), textOf(after, FILE))).toEqual(['localServices: []\n'])
  })

  test('what was there keeps every line, its comments and line ends too', () => {
    const odd = textOf(after, FILE)
      .replace('name: Kent Police', 'name: "Kent Police" # as they spell it')
      .replaceAll('\n', '\r\n')
    const more = importAll(sheetRows(HEADINGS, 'Sixth,01795 111222,,,,,,'), withFile(FILE, odd, after))
    expect(linesGone(odd, textOf(more, FILE))).toEqual([])
    expect(textOf(more, FILE).replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('a changed number is changed with what was seen of it, and words that an editor wrote stay', () => {
    const worded = withEdit(FILE, 'for: A bed for the night.', 'for: A warm bed.', after)
    const rows = sheetRows('Name,Telephone,Description', 'Medway Night Shelter,01634 111333,Other words.')
    const again = importAll(rows, worded)
    expect(checkTexts(again).errors).toEqual([])
    expect(inKent(again)[0]?.value).toMatchObject({
      for: 'A warm bed.',
      phone: {
        number: '01634 111333',
        confirmed: false,
        hours: { open: 'Mo-Fr 09:00-17:00; PH unknown', confirmed: false }
      },
      seen: { phone: '01634 111333, Mo-Fr 09:00-17:00; PH unknown' }
    })
    const others = (texts: Texts) =>
      inKent(texts)
        .map(({ value }) => value)
        .slice(1)
    expect(others(again)).toEqual(others(after))
  })

  test('two services whose names come to the same id get one each', () => {
    const services = ['The Clinic,01634 111222', 'The-Clinic,01634 111333', '诊所,01634 111444']
    const rows = sheetRows('Name,Telephone', ...services)
    expect(inKent(importAll(rows)).map(({ id }) => id)).toEqual(['the-clinic', 'the-clinic-2', 'service'])
  })
})
