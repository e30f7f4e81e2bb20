// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, textOf, withEdit, withFile } from '../../../support/content.ts'
import {
  applyTo,
  changedLines,
  type Filled,
  fillSheet,
  RIGHT,
  RUNG,
  remarksOf,
  TODAY,
  taken
} from './fill-sheet.ts'

const fear = 'services/crimestoppers.yaml'
const PHONE = `${fear} phone`
const TEXT = `${fear} text`
const FEAR = 'Crimestoppers'
const victim = 'services/victim-support.yaml'
const CHAT = `${victim} webchat`
const VICTIM = 'Victim Support'

const OWN = `  checked: { on: "${RUNG}", how: rung }`
const OWN_CHAT = `  checked: { on: "${RUNG}", how: website }`
const stays = (channels: string) =>
  `its "checked" stays as it was until these are checked and right too: ${channels}.`
const NOTE = 'read its note again: it may no longer be true.'
const OTHER = { ...RIGHT, numberRight: 'no', rightNumber: '0800 555 112' }

const linesAfter = (answers: Readonly<Record<string, Filled>>, texts: Texts = fixtureTexts) =>
  changedLines(texts, applyTo(texts, fillSheet(answers, texts)))

/** A line that says of itself when and how it was checked. */
const withOwn = (channel: string, checked: string, texts: Texts = fixtureTexts) =>
  withEdit(fear, `\n${channel}:\n`, `\n${channel}:\n  checked: ${checked}\n`, texts)

describe('service with one of two lines rung', () => {
  const texts = taken(fixtureTexts, { [PHONE]: RIGHT })

  test('the day is recorded at that line alone, after its other fields', () => {
    const before = textOf(fixtureTexts, fear)
    expect(textOf(texts, fear)).toBe(before.replace('\ntext:\n', `\n${OWN}\ntext:\n`))
    expect(linesAfter({ [PHONE]: RIGHT })).toEqual({ [fear]: [['', OWN]] })
  })

  test('the lines still to ring are named', () => {
    expect(remarksOf({ [PHONE]: RIGHT }, FEAR)).toEqual([stays('text')])
    expect(remarksOf({ [TEXT]: RIGHT }, FEAR)).toEqual([stays('phone')])
  })

  test('once the other is rung, the service is checked on the earlier day and the line has no day of its own', () => {
    const after = taken(texts, { [TEXT]: { ...RIGHT, rungOn: '2026-12-02' } })
    expect(changedLines(fixtureTexts, { texts: new Map([[fear, textOf(after, fear)]]) })).toEqual({
      [fear]: [
        ['  on: "2026-11-24"', `  on: "${RUNG}"`],
        ['  how: published', '  how: rung'],
        ['review-by: "2027-02-24"', 'review-by: "2027-03-01"']
      ]
    })
    expect(remarksOf({ [TEXT]: RIGHT }, FEAR, texts)).toEqual([NOTE])
  })

  test('ringing the line again records the newer day', () => {
    expect(linesAfter({ [PHONE]: { ...RIGHT, rungOn: '2026-12-02' } }, texts)).toEqual({
      [fear]: [[OWN, OWN.replace(RUNG, '2026-12-02')]]
    })
  })

  test('the line gets no day of its own if the service has the same', () => {
    const whole = taken(texts, { [TEXT]: RIGHT })
    expect(linesAfter({ [PHONE]: RIGHT }, whole)).toEqual({})
  })
})

describe('service with both lines rung', () => {
  test('is checked on the earlier day', () => {
    expect(linesAfter({ [PHONE]: RIGHT, [TEXT]: { ...RIGHT, rungOn: '2026-11-30' } })).toEqual({
      [fear]: [
        ['  on: "2026-11-24"', '  on: "2026-11-30"'],
        ['  how: published', '  how: rung'],
        ['review-by: "2027-02-24"', 'review-by: "2027-02-28"']
      ]
    })
  })

  test('is not checked while one number was wrong, and the right line keeps its day', () => {
    const answers = { [PHONE]: OTHER, [TEXT]: RIGHT }
    expect(linesAfter(answers)[fear]).toEqual([
      ['  number: "0800 555 111"', '  number: "0800 555 112"'],
      ['  confirmed: true', '  confirmed: false'],
      ['    confirmed: true', '    confirmed: false'],
      ['seen: { phone: "0800555111, 24/7", text: "07860077333, 24/7" }', OWN],
      ['', 'seen: { phone: "0800 555 112, 24/7", text: "07860077333, 24/7" }']
    ])
    expect(remarksOf(answers, FEAR).at(-1)).toBe(stays('phone'))
  })
})

describe('check day of the line that was not rung', () => {
  const own = (on: string, how: string) => withOwn('phone', `{ on: "${on}", how: ${how} }`)

  test.each([
    ['rung, on the last day before its review', own('2026-09-02', 'rung'), '2026-09-02', '2026-12-02'],
    [
      'rung, in a block',
      withOwn('phone', '\n    # By us.\n    on: 2026-11-26\n    how: rung'),
      '2026-11-26',
      '2027-02-26'
    ]
  ])('counts: %s', (_, texts, on, review) => {
    const early = withEdit(fear, '\nchecked:\n  on: "2026-11-24"', '\nchecked:\n  on: "2026-09-01"', texts)
    const after = textOf(taken(early, { [TEXT]: RIGHT }), fear)
    expect(after).toBe(
      textOf(fixtureTexts, fear)
        .replace('on: "2026-11-24"\n  how: published', `on: "${on}"\n  how: rung`)
        .replace('2027-02-24', review)
    )
  })

  test.each([
    ['rung, and past its review', own('2026-09-01', 'rung')],
    ['read on the live site', own('2026-11-26', 'website')],
    ['read in a copy', own('2026-11-26', 'published')]
  ])('does not count: %s', (_, texts) => {
    expect(linesAfter({ [TEXT]: RIGHT }, texts)).toEqual({ [fear]: [['', OWN]] })
    expect(remarksOf({ [TEXT]: RIGHT }, FEAR, texts)).toEqual([stays('phone')])
  })

  test('is removed with a wrong number', () => {
    const texts = own('2026-11-26', 'rung')
    expect(textOf(taken(texts, { [PHONE]: OTHER }), fear)).toBe(
      textOf(taken(fixtureTexts, { [PHONE]: OTHER }), fear)
    )
  })

  test('a day newer than the sheet refuses the row', () => {
    const texts = own('2026-12-02', 'rung')
    const { refused } = applyTo(texts, fillSheet({ [PHONE]: RIGHT }, texts))
    expect(refused).toEqual([
      expect.stringContaining(`${RUNG} is before it was last checked, on 2026-12-02.`)
    ])
  })
})

describe('web chat', () => {
  const GONE: Filled = { rungOn: RUNG, numberRight: 'no' }

  test('is not checked by ringing the phone of its service', () => {
    expect(linesAfter({ [`${victim} phone`]: RIGHT })).toEqual({
      [victim]: [['', OWN]]
    })
    expect(remarksOf({ [`${victim} phone`]: RIGHT }, VICTIM)).toEqual([stays('webchat')])
  })

  test('is recorded as opened, and takes corrected hours', () => {
    const answer = { ...RIGHT, hoursRight: 'no', rightHours: 'Mo-Fr 09:00-17:00; PH off' }
    const after = textOf(taken(fixtureTexts, { [CHAT]: answer }), victim)
    expect(after).toContain(
      `webchat:\n  hours:\n    open: "Mo-Fr 09:00-17:00; PH off"\n    confirmed: true\n${OWN_CHAT}\nwebsite:`
    )
  })

  test('a service whose phone is rung too is recorded as rung', () => {
    expect(linesAfter({ [`${victim} phone`]: RIGHT, [CHAT]: RIGHT })).toEqual({
      [victim]: [
        ['  on: "2026-11-24"', `  on: "${RUNG}"`],
        ['  how: published', '  how: rung'],
        ['review-by: "2027-02-24"', 'review-by: "2027-03-01"']
      ]
    })
  })

  test('a service without a number is recorded as opened', () => {
    const bare = withFile(victim, textOf(fixtureTexts, victim).replace(/phone:\n(?: .*\n)*/, ''))
    expect(linesAfter({ [CHAT]: RIGHT }, bare)).toEqual({
      [victim]: [
        ['  on: "2026-11-24"', `  on: "${RUNG}"`],
        ['  how: published', '  how: website'],
        ['review-by: "2027-02-24"', 'review-by: "2027-03-01"']
      ]
    })
  })

  test('a closed chat is removed, and the service can still be fully checked', () => {
    const before = textOf(fixtureTexts, victim)
    const chat = 'webchat:\n  hours:\n    open: "24/7"\n    confirmed: true\n'
    expect(textOf(taken(fixtureTexts, { [CHAT]: GONE }), victim)).toBe(before.replace(chat, ''))
    const { texts } = applyTo(fixtureTexts, fillSheet({ [CHAT]: GONE, [`${victim} phone`]: RIGHT }))
    expect(textOf(texts, victim)).toContain(`on: "${RUNG}"\n  how: rung\n`)
    expect(checkTexts(new Map([...fixtureTexts, ...texts]), TODAY).errors).toEqual([])
    expect(remarksOf({ [CHAT]: GONE }, VICTIM)).toEqual([
      'its web chat was removed: read its texts again, they may still mention it.',
      stays('phone')
    ])
  })

  test('a closed chat is removed with its check day, and a service without lines is not checked', () => {
    const bare = textOf(fixtureTexts, victim)
      .replace(/phone:\n(?: .*\n)*/, '')
      .replace('webchat:\n', `webchat:\n  checked: { on: "2026-11-25", how: website }\n`)
    const texts = withFile(victim, bare)
    expect(textOf(taken(texts, { [CHAT]: GONE }), victim)).toBe(bare.replace(/webchat:\n(?: .*\n)*/, ''))
    expect(remarksOf({ [CHAT]: GONE }, VICTIM, texts)).toHaveLength(1)
  })

  test.each<[string, Filled, string]>([
    [
      'without a word on whether it is there',
      { rungOn: RUNG },
      'say yes or no to whether the chat is there.'
    ],
    ['with a number', { ...RIGHT, rightNumber: '0800 555 112' }, 'a chat has no number.'],
    [
      'with hours, though it is gone',
      { ...GONE, hoursRight: 'yes' },
      'there is no chat, but hours are given.'
    ],
    [
      'without a word on its hours',
      { ...RIGHT, hoursRight: '' },
      'say yes or no to whether the hours are right.'
    ],
    [
      'with the number of another line',
      { ...RIGHT, number: 'tel. 101' },
      'the sheet says 101, the file now says no number.'
    ]
  ])('is refused %s', (_, filled, problem) => {
    const { texts, refused } = applyTo(fixtureTexts, fillSheet({ [CHAT]: filled }))
    expect([texts.size, refused.length]).toEqual([0, 1])
    expect(refused[0]).toMatch(/^Row \d+ \(Victim Support\)/)
    expect(refused[0]?.endsWith(`): ${problem}`)).toBe(true)
  })
})

describe('local service with two lines', () => {
  const file = 'forces/west-yorkshire.yaml'
  const local = (
    phone: string,
    checked = ''
  ) => `  - { id: second, name: Second, short-name: Second, in-short: for Bradford, status: show, for: For anyone in Bradford., needs: [talk], best-for: [],
      phone: { number: "01274 496000", confirmed: ${phone}, hours: { words: Hours not known., confirmed: false }${checked} }, text: { number: "01274 496001", confirmed: true, hours: { words: Hours not known., confirmed: false } },
`
  const rest = (day: string, how: string, review: string) =>
    `      sources: [{ title: Us, address: https://example.org/ }], area: Bradford, run-by: charity, seen: { phone: "01274 496000, Hours not known.", text: "01274 496001, Hours not known." },
      checked: { on: "${day}", how: ${how} }, review-by: "${review}" }
`
  const filed = (text: string) => withEdit(file, '  - id: basis\n', `${text}  - id: basis\n`)
  const before = filed(local('false') + rest('2026-11-24', 'published', '2027-02-24'))

  test('the day is recorded at one line until the other is rung', () => {
    const one = taken(before, { [`${file} second phone`]: RIGHT })
    const own = `, checked: { on: "${RUNG}", how: rung }`
    expect(one).toEqual(filed(local('true', own) + rest('2026-11-24', 'published', '2027-02-24')))
    expect(taken(one, { [`${file} second text`]: RIGHT })).toEqual(
      filed(local('true') + rest(RUNG, 'rung', '2027-03-01'))
    )
  })
})
