import { diffLines } from 'diff'
import { describe, expect, test } from 'vitest'
import { parseSources, type Texts } from '../../../../tools/content/parse/sources.ts'
import {
  type ImportRequest,
  importRows,
  previewDirectory
} from '../../../../tools/editorial/directories/compare.ts'
import {
  checkTexts,
  fixtureTexts,
  inEnglish,
  TODAY,
  textOf,
  withEdit,
  withFile
} from '../../../support/content.ts'
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

const HEADINGS = 'Name,Telephone,Opening hours,Website,Description,Needs,Area,Run by'
const FIVE = [
  HEADINGS,
  'Medway Night Shelter,01634 111222,Mon-Fri 9am-5pm,shelter.example,A bed for the night.,housing,Medway,charity',
  'Open Road,01622 690690,24 hours,,Help with drink.,drugs-or-alcohol,Maidstone,charity',
  'Dover Beds,01304 204204,,,,housing,Dover,council',
  'Ask First,01227 760760,,,Help with money.,money,Canterbury,faith',
  'The Clinic,01303 850850,"Mo 09:00-12:00,13:00-17:00; PH off",,Help with health.,sexual-health,Folkestone,nhs'
]

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
