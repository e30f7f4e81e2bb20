// @module-tag slow
import { expect, test } from 'vitest'
import { formatted } from '../../../../tools/content/formatted.ts'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import { checkTexts, fixtureTexts, textOf, withFile } from '../../../support/content.ts'
import { applyTo, changesIn, fillSheet, RIGHT, TODAY } from './fill-sheet.ts'

const tara = 'services/tara.yaml'
const TARA = `${tara} phone`

test('apply sheet: a remark in any row is passed on, and changes nothing', () => {
  const table = fillSheet({}).map((row, at) => ({ ...row, [COLUMNS.remarks]: `\u001b[2JRemark ${at}.` }))
  const stray = {
    [COLUMNS.key]: 'services/gone.yaml phone',
    [COLUMNS.name]: 'Gone',
    [COLUMNS.remarks]: 'Who?'
  }
  const { remarks, ...rest } = applyTo(fixtureTexts, [...table, stray])
  expect(rest).toEqual({ texts: new Map(), refused: [], errors: [] })
  const ends = table.map((_, at) => `): <U+001B>[2JRemark ${at}.`)
  expect(ends.filter(end => remarks.filter(remark => remark.endsWith(end)).length !== 1)).toEqual([])
  expect(remarks.slice(ends.length)).toEqual([`Row ${table.length + 2} (Gone), remark: Who?`])
})

/** Written as few would: comments everywhere, quotes of all kinds, fields in another order, a block of text. */
const TARA_AS_FEW_WRITE = `# The first line.
for: >-
  For women over 18, anywhere in Scotland.
  Others moved or controlled you to make you sell sex.

name:   "TARA"
status: 'show'
# It stands.
nations: [ scotland ]
needs: [exploitation]
bestFor: []
reviewBy:   2027-02-24
# Three months.
phone:
  # The line.
  hours: { open:   '24/7', confirmed: false }   # They said so.
    # As printed.
  number:   '0141 276 7724'
  confirmed:    false   
text: { hours: { confirmed: false, words: In the daytime. }, confirmed: false, number: "07861 381289" }
sources:
    - {title: A page, address: https://example.org/#top}
shortName: TARA
inShort: for women
seen: { phone: "0141 276 7724, 24/7", text: "07861 381289, In the daytime." }
checked: { how: "published", on: '2026-11-24' }   # By us.
# The last line.
`

test.each([
  ['of this machine', '\n'],
  ['of Windows', '\r\n']
])(
  'apply sheet: in an odd file with line ends %s only what was answered changes, but for the layout, and it stays sound',
  (_, end) => {
    const texts = withFile(tara, TARA_AS_FEW_WRITE.replaceAll('\n', end))
    const applied = applyTo(texts, fillSheet({ [TARA]: RIGHT, [`${tara} text`]: RIGHT }, texts))
    expect(applied).toMatchObject({
      refused: [],
      remarks: ['TARA: no times of day are known yet: ask for them, and write them as "open".']
    })
    expect(textOf(applied.texts, tara).replaceAll(end, '\n')).toBe(
      formatted(TARA_AS_FEW_WRITE)
        .replace('reviewBy: 2027-02-24', 'reviewBy: 2027-03-01')
        .replace("'24/7', confirmed: false }", "'24/7', confirmed: true }")
        .replace('  confirmed: false', '  confirmed: true')
        .replace('daytime. }, confirmed: false', 'daytime. }, confirmed: true')
        .replace(`how: "published", on: '2026-11-24'`, `how: "rung", on: '2026-12-01'`)
    )
    expect(
      textOf(applied.texts, tara)
        .split('\n')
        .every(line => line.endsWith(end.slice(0, -1)) || line === '')
    ).toBe(true)
    expect(checkTexts(new Map([...texts, ...applied.texts]), TODAY).errors).toEqual([])
  }
)

test('apply sheet: a content file with a byte order mark is edited and keeps it', () => {
  const texts = withFile(tara, `\ufeff${textOf(fixtureTexts, tara)}`)
  expect(changesIn(texts, applyTo(texts, fillSheet({ [TARA]: RIGHT }, texts)).texts)).toEqual([
    `${tara}    on: "2026-11-24" -> "2026-12-01" |   how: published -> rung | reviewBy: "2027-02-24" -> "2027-03-01"`
  ])
})
