// @module-tag slow
import { expect, test } from 'vitest'
import { formatted } from '../../../../tools/content/formatted.ts'
import { applyCall } from '../../../../tools/editorial/ring-round/apply.ts'
import { checkTexts, fixtureTexts, textOf, withFile } from '../../../support/content.ts'
import { inAllLanguages } from '../../../support/fixture/all-languages.ts'
import { changesIn, lineIn, RIGHT, ring, TODAY, taken } from './ring.ts'

const tara = 'services/tara.yaml'
const TARA = `${tara} phone`

test('call: a line that has changed since it was shown is refused, and so is one that is gone', () => {
  const line = lineIn(fixtureTexts, TARA)
  const reason = [`${line.service}: this line has changed since. Look at it again.`]
  for (const texts of [
    taken(fixtureTexts, [[TARA]]),
    withFile(tara, textOf(fixtureTexts, tara).replace('0141 276 7724', '0141 276 7725'))
  ])
    expect(applyCall(texts, line, RIGHT, TODAY)).toMatchObject({ refused: reason })
  expect(applyCall(fixtureTexts, { ...line, key: 'services/gone.yaml phone' }, RIGHT, TODAY)).toMatchObject({
    refused: reason
  })
})

test('call: opening hours take the place of words, and translations of the words go with them', () => {
  const [texts, key] = [inAllLanguages(), 'services.nihe.phone.hours.words']
  const result = { areHoursRight: false, rightHours: 'Mo-Fr 09:00-17:00; PH off' }
  const { refused, texts: changed } = ring(texts, 'services/nihe.yaml phone', result)
  expect([refused, changed.size, textOf(texts, 'languages/ar.yaml').includes(key)]).toEqual([[], 3, true])
  expect(textOf(changed, 'languages/ar.yaml')).not.toContain(key)
})

test('call: what was seen is compared with what is said now, and written where it was missing', () => {
  const seen = (text: string) => withFile(tara, textOf(fixtureTexts, tara).replace(/^seen: .*$/m, text))
  const said = [seen('seen: { phone: "0141 276 7720, 24/7" }'), seen('')].map(
    texts => /^seen: .*$/m.exec(textOf(taken(texts, [[TARA]]), tara))?.[0]
  )
  expect(said).toEqual(['seen: { phone: "0141 276 7724, 24/7" }', 'seen: { phone: "0141 276 7724, 24/7" }'])
})

test('call: a note is passed on with what could write to a terminal in sight', () => {
  expect(ring(fixtureTexts, TARA, { isRight: undefined, note: ' \u001b[2JEngaged. ' })).toEqual({
    texts: new Map(),
    refused: [],
    untilConfirmed: [],
    remarks: [`${lineIn(fixtureTexts, TARA).service}: remark (phone): <U+001B>[2JEngaged.`]
  })
})

/** In an unusual style: comments, all kinds of quotes, spaces, a block of text and fields in brackets. */
const TARA_AS_FEW_WRITE = textOf(fixtureTexts, tara)
  .replace('number: "0141 276 7724"', "# As printed.\n  number: '0141 276 7724'")
  .replace('  confirmed: true\n', '  confirmed:    false   \n')
  .replace(/ {2}hours:\n.*\n.*\n/, "  hours: { open:   '24/7', confirmed: false }   # They said so.\n")
  .replace(
    /^for: /m,
    'text: { number: "07861 381289", hours: { words: In the daytime., confirmed: false }, confirmed: false }\nfor: >-\n  '
  )
  .replace(/^checked:\n.*\n.*/m, `checked: { how: "published", on: '2026-11-24' }   # By us.`)
  .replace(/^seen: .*/m, 'seen: { phone: "0141 276 7724, 24/7", text: "07861 381289, In the daytime." }')

test.each([
  ['of this machine', '\n'],
  ['of Windows', '\r\n']
])(
  'call: in an odd file with line ends %s only what was answered changes, but for the layout, and it stays sound',
  (_, end) => {
    const texts = withFile(tara, TARA_AS_FEW_WRITE.replaceAll('\n', end))
    const after = taken(texts, [[TARA], [`${tara} text`]])
    expect(textOf(after, tara).replaceAll(end, '\n')).toBe(
      formatted(TARA_AS_FEW_WRITE)
        .replace('reviewBy: "2027-02-24"', 'reviewBy: "2027-03-01"')
        .replace("'24/7', confirmed: false }", "'24/7', confirmed: true }")
        .replace('  confirmed: false', '  confirmed: true')
        .replace('false }, confirmed: false }', 'false }, confirmed: true }')
        .replace(`how: "published", on: '2026-11-24'`, `how: "rung", on: '2026-12-01'`)
    )
    expect(
      textOf(after, tara)
        .split('\n')
        .every(line => line.endsWith(end.slice(0, -1)) || line === '')
    ).toBe(true)
    expect(checkTexts(after, TODAY).errors).toEqual([])
  }
)

test('call: a content file with a byte order mark is edited and keeps it', () => {
  const texts = withFile(tara, `\ufeff${textOf(fixtureTexts, tara)}`)
  expect(changesIn(texts, ring(texts, TARA).texts)).toEqual([
    `${tara}  @24 -  on: "2026-11-24" | -  how: published | -reviewBy: "2027-02-24" | +  on: "2026-12-01" | +  how: rung | +reviewBy: "2027-03-01"`
  ])
})
