import { describe, expect, test } from 'vitest'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import { fixtureTexts, textOf, withEdit, withFile, withoutFile } from '../../../support/content.ts'
import {
  applyCsv,
  applyTo,
  type Filled,
  fillSheet,
  NOTHING,
  RIGHT,
  rowAt,
  sheetFrom,
  toCsv
} from './fill-sheet.ts'

const tara = 'services/tara.yaml'
const TARA = 'services/tara.yaml phone'
const NUM = 'services/num.yaml phone'

/** A sheet of which one row is wrong in this way, and all else right: nothing is changed, and this is said. */
const refusal = (filled: Filled): string | undefined => {
  const table = fillSheet({ [NUM]: RIGHT, [TARA]: { ...RIGHT, ...filled } })
  const { texts, refused, remarks } = applyTo(fixtureTexts, table)
  expect([texts.size, remarks, refused.length]).toEqual([0, [], 1])
  const start = `Row ${rowAt(TARA)} (TARA (Trafficking Awareness Raising Alliance)): `
  expect(refused[0]).toSatisfy((line: string) => line.startsWith(start))
  return refused[0]?.slice(start.length)
}

const NO_DAY = 'write the day it was rung as 2026-11-24 or 24/11/2026.'
const NO_NUMBER = 'is not one that can be rung here.'
const wrong = (rightNumber: string): Filled => ({ numberRight: 'no', rightNumber })
const wrongHours = (rightHours: string): Filled => ({ hoursRight: 'no', rightHours })

describe('sheet answers: a row is refused', () => {
  test.each<[string, Filled, string]>([
    [
      'if the number in the file is another',
      { number: 'tel. 0141 276 7799' },
      'the sheet says 0141 276 7799, the file now says 0141 276 7724.'
    ],
    ['if the sheet holds no number', { number: '' }, 'the sheet says , the file now says 0141 276 7724.'],
    [
      'if the hours in the file are others',
      { written: '"Mo-Fr 09:00-17:00; PH off"' },
      'the sheet says "Mo-Fr 09:00-17:00; PH off", the file now says "24/7".'
    ],
    [
      'if no such line is known',
      { key: 'services/tara.yaml text' },
      'there is no line "services/tara.yaml text".'
    ],
    ['if its line is not named', { key: '' }, 'there is no line "".'],
    ['if it has no day', { rungOn: '' }, NO_DAY],
    ['if its day is in other words', { rungOn: '1 December' }, NO_DAY],
    ['if its day does not exist', { rungOn: '2026-11-31' }, NO_DAY],
    ['if its day does not exist, written as here', { rungOn: '31/11/2026' }, NO_DAY],
    ['if its day has the month first', { rungOn: '12/13/2026' }, NO_DAY],
    ['if its day is in the future', { rungOn: '2026-12-03' }, '2026-12-03 is in the future.'],
    [
      'if its day is before the last check',
      { rungOn: '23/11/2026' },
      '2026-11-23 is before it was last checked, on 2026-11-24.'
    ],
    [
      'if it does not say whether the number is right',
      { numberRight: '' },
      'say yes or no to whether the number is right.'
    ],
    [
      'if it says something else of the number',
      { numberRight: 'perhaps' },
      'say yes or no to whether the number is right.'
    ],
    [
      'if it says a word that JavaScript knows',
      { numberRight: 'constructor' },
      'say yes or no to whether the number is right.'
    ],
    [
      'if the number is right and another is given',
      { rightNumber: '0141 276 7725' },
      'the number is marked as right, but there is another one.'
    ],
    [
      'if a right number lost its first zero',
      wrong('1412767725'),
      `the right number "1412767725" ${NO_NUMBER}`
    ],
    [
      'if a right number is as from abroad',
      wrong('+44 141 276 7725'),
      `the right number "+44 141 276 7725" ${NO_NUMBER}`
    ],
    [
      'if a right number has words around it',
      wrong('0141 276 7725 ext. 3'),
      `the right number "0141 276 7725 ext. 3" ${NO_NUMBER}`
    ],
    [
      'if it does not say whether the hours are right',
      { hoursRight: '' },
      'say yes or no to whether the hours are right.'
    ],
    [
      'if a wrong number has a right one, and nothing is said of its hours but other ones',
      { ...wrong('0141 276 7725'), hoursRight: '', rightHours: '24/7' },
      'say yes or no to whether the hours are right.'
    ],
    [
      'if hours are wrong on a wrong number, and no right ones are given',
      { ...wrong(''), ...wrongHours('') },
      'the right hours: "" has the wrong format for opening hours. Write it like "Mo-Fr 09:00-17:00; PH off", or "24/7".'
    ],
    [
      'if the hours are right and others are given',
      { rightHours: '24/7' },
      'the hours are marked as right, but others are given.'
    ],
    [
      'if wrong hours have no right ones',
      wrongHours(''),
      'the right hours: "" has the wrong format for opening hours. Write it like "Mo-Fr 09:00-17:00; PH off", or "24/7".'
    ],
    [
      'if right hours are written as nobody can read them',
      wrongHours('nine to five'),
      'the right hours: "nine to five" has the wrong format for opening hours. Write it like "Mo-Fr 09:00-17:00; PH off", or "24/7".'
    ],
    [
      'if right hours do not speak of bank holidays',
      wrongHours('Mo-Fr 09:00-17:00'),
      'the right hours: This does not say what happens on bank holidays. Add "; PH off", "; PH unknown", or times: "; PH 10:00-14:00".'
    ]
  ])('%s', (_, filled, problem) => {
    expect(refusal(filled)).toBe(problem)
  })
})

test('sheet answers: corrected hours with undecided bank holidays are refused', () => {
  const key = 'services/suzy-lamplugh.yaml phone'
  const { refused } = applyTo(
    fixtureTexts,
    fillSheet({ [key]: { ...RIGHT, ...wrongHours('Mo-Fr 09:00-17:00; PH off') } })
  )
  expect(refused).toEqual([
    `Row ${rowAt(key)} (Suzy Lamplugh Trust): the right hours: The nations do not settle whose bank holidays apply. Add "bank-holidays:" to these hours, with england-and-wales, scotland or northern-ireland.`
  ])
})

test('sheet answers: the second row of the same line is refused', () => {
  const table = fillSheet({ [TARA]: RIGHT })
  const again = [...table, ...table.filter(row => row[COLUMNS.key] === TARA)]
  expect(applyTo(fixtureTexts, again)).toEqual({
    ...NOTHING,
    refused: [
      `Row ${table.length + 2} (TARA (Trafficking Awareness Raising Alliance)): this line is in the sheet twice.`
    ]
  })
})

test('sheet answers: every wrong row is named, in the order of the sheet', () => {
  const table = fillSheet({ [NUM]: { ...RIGHT, rungOn: '' }, [TARA]: { ...RIGHT, numberRight: '' } })
  const { refused, texts } = applyTo(fixtureTexts, table)
  expect(refused.map(line => Number(/^Row (\d+) /.exec(line)?.[1]))).toEqual([rowAt(NUM), rowAt(TARA)])
  expect(texts.size).toBe(0)
})

test('sheet answers: a number on the do-not-use list refuses the whole sheet', () => {
  const { texts, refused, remarks } = applyTo(
    fixtureTexts,
    fillSheet({ [NUM]: RIGHT, [TARA]: { ...RIGHT, ...wrong('020 7704 2040') } })
  )
  expect([texts.size, remarks]).toEqual([0, []])
  expect(refused).toEqual([
    "services/tara.yaml:9:11  020 7704 2040 is on the do-not-use list: Galop's older hate crime line; one national number 0800 999 5428 now.  Use the number that replaced it, or remove it."
  ])
})

describe('outdated sheet', () => {
  const sheet = toCsv(fillSheet({ [NUM]: RIGHT, [TARA]: RIGHT }))
  const refusedBy = (texts: typeof fixtureTexts) => {
    const applied = applyCsv(texts, sheet)
    expect(applied.texts.size).toBe(0)
    return applied.refused.map(line => line.replace(/^Row \d+ \(.*\): /, ''))
  }

  test('is refused if a number has changed', () => {
    expect(refusedBy(withEdit(tara, '0141 276 7724', '0141 276 7725'))).toEqual([
      'the sheet says 0141 276 7724, the file now says 0141 276 7725.'
    ])
  })

  test('is refused if hours have changed', () => {
    expect(refusedBy(withEdit(tara, 'open: "24/7"', 'open: "Mo-Fr 09:00-17:00; PH off"'))).toEqual([
      'the sheet says "24/7", the file now says "Mo-Fr 09:00-17:00; PH off".'
    ])
  })

  test('is refused if the service was checked later', () => {
    expect(refusedBy(withEdit(tara, 'on: "2026-11-24"', 'on: "2026-12-02"'))).toEqual([
      '2026-12-01 is before it was last checked, on 2026-12-02.'
    ])
  })

  test('is refused if it names a service that is gone', () => {
    const moved = withFile('services/moved.yaml', textOf(fixtureTexts, tara), withoutFile(tara))
    expect(refusedBy(moved)).toEqual(['there is no line "services/tara.yaml phone".'])
  })

  test('is accepted if only services not in it have changed', () => {
    const { refused, texts } = applyCsv(withoutFile('services/galop.yaml'), sheet)
    expect([refused, texts.size]).toEqual([[], 2])
  })
})

describe('sheet answers: a file that is not a filled sheet is refused, with the fix', () => {
  const headings = Object.values(COLUMNS)
  const without = (missing: readonly string[], found: string) =>
    `The first row must hold the headings of the sheet, and has none of these: ${missing.join('; ')}. It has instead: ${found}. Nothing that was filled in is lost: put each heading back over its column, save the filled sheet as CSV, and try again.`
  const NOT_CSV =
    'This is a spreadsheet file, not CSV. Open it, save it as CSV ("CSV UTF-8" in Excel), and use that file: it has everything that was filled in.'
  const line = headings.map(() => '').join(',')
  const head = toCsv(fillSheet({})).split('\r\n')[0] ?? ''

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', without(headings, 'nothing')],
    ['a letter', 'Dear all,\n\nI rang "everybody.\n', without(headings, '"Dear all"')],
    ['a spreadsheet of today', 'PK\u0003\u0004\u0014\0\u0006\0\u0008\0!\0\ufffd\ufffd', NOT_CSV],
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), NOT_CSV],
    ['a page', '<!doctype html>', without(headings, '"<!doctype html>"')],
    [
      'a file that would write to the terminal',
      'a\u001b[2J\u202eb',
      without(headings, '"a<U+001B>[2J<U+202E>b"')
    ],
    ['a long letter', 'x'.repeat(300), without(headings, `"${'x'.repeat(199)}...`)],
    [
      'a sheet without two of its columns',
      toCsv(fillSheet({ [TARA]: RIGHT }))
        .replace(COLUMNS.rungOn, ' Day ')
        .replace(COLUMNS.key, 'Line'),
      without([COLUMNS.key, COLUMNS.rungOn], '"Line"; "Day"')
    ],
    [
      'a sheet with semicolons, without one of its columns',
      sheetFrom().replaceAll('","', '";"').replaceAll(',,', ';;').replace(COLUMNS.rungOn, 'Day'),
      without([COLUMNS.rungOn], '"Day"')
    ],
    [
      'a row with more cells than the headings',
      [head, line, `${line},x`].join('\r\n'),
      'Row 3 cannot be read: it is longer than the headings.'
    ],
    [
      'a quote that does not end',
      [head, line, `"${line}`, line].join('\r\n'),
      'Row 3 cannot be read: Quoted field unterminated.'
    ]
  ])('%s', (_, sheet, problem) => {
    expect(applyCsv(fixtureTexts, sheet)).toEqual({ ...NOTHING, refused: [problem] })
  })
})
