// @module-tag slow
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import { checkTexts, fixtureTexts, textOf, withEdit, withFile } from '../../../support/content.ts'
import {
  applyTo,
  banOf,
  changedLines,
  DO_NOT_USE,
  fillSheet,
  NOTHING,
  RIGHT,
  RUNG,
  remarksOf,
  sheetFrom,
  TODAY,
  tableOf,
  taken,
  toCsv
} from './fill-sheet.ts'

const tara = 'services/tara.yaml'
const TARA = 'services/tara.yaml phone'
const TARA_NAME = 'TARA (Trafficking Awareness Raising Alliance)'
const stays = (channel: string) =>
  `its "checked" stays as it was until these are checked and right too: ${channel}.`
const STAYS = stays('phone')
const NO_TIMES = 'no times of day are known yet: ask for them, and write them as "open".'
const STATUS = 'its status is still "check-first": change it by hand.'
const NOTE = 'read its note again: it may no longer be true.'

test('apply sheet: an empty sheet changes nothing', () => {
  expect(applyTo(fixtureTexts, fillSheet({}))).toEqual(NOTHING)
})

test('apply sheet: remarks are passed on and change nothing, also in rows without answers', () => {
  const NUM = 'services/num.yaml phone'
  const table = fillSheet({
    [TARA]: { remarks: 'They were kind.' },
    [NUM]: { remarks: '\u001b[2JEngaged.' }
  })
  expect(applyTo(fixtureTexts, table)).toEqual({
    ...NOTHING,
    remarks: [
      'National Ugly Mugs (NUM): remark (phone): <U+001B>[2JEngaged.',
      `${TARA_NAME}: remark (phone): They were kind.`
    ]
  })
})

test('apply sheet: remarks follow what is to be done by hand for their service', () => {
  const answers = {
    [TARA]: { ...RIGHT, remarks: 'They were kind.' },
    'services/victim-support.yaml webchat': { remarks: 'A robot.' },
    'services/suzy-lamplugh.yaml phone': { remarks: 'Engaged.' }
  }
  const { remarks } = applyTo(fixtureTexts, fillSheet(answers))
  expect(remarks).toEqual([
    'Suzy Lamplugh Trust: remark (phone): Engaged.',
    `${TARA_NAME}: ${STATUS}`,
    `${TARA_NAME}: ${NOTE}`,
    `${TARA_NAME}: remark (phone): They were kind.`,
    'Victim Support: remark (webchat): A robot.'
  ])
})

test('apply sheet: a remark in any row is passed on', () => {
  const table = fillSheet({}).map((row, at) => ({ ...row, [COLUMNS.remarks]: `Remark ${at}.` }))
  const stray = {
    [COLUMNS.key]: 'services/gone.yaml phone',
    [COLUMNS.name]: 'Gone',
    [COLUMNS.remarks]: 'Who?'
  }
  const { remarks } = applyTo(fixtureTexts, [...table, stray])
  const ends = table.map((_, at) => `): Remark ${at}.`)
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
best-for: []
review-by:   2027-02-24
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
short-name: TARA
in-short: for women
seen: { phone: "0141 276 7724, 24/7", text: "07861 381289, In the daytime." }
checked: { how: "published", on: '2026-11-24' }   # By us.
# The last line.
`

describe.each([
  ['\n', 'of this machine'],
  ['\r\n', 'of Windows']
])('apply sheet: two yeses for each line of a service, in a file with line ends %j,', end => {
  const text = TARA_AS_FEW_WRITE.replaceAll('\n', end)
  const texts = withFile(tara, text)
  const applied = applyTo(texts, fillSheet({ [TARA]: RIGHT, [`${tara} text`]: RIGHT }, texts))

  test('change only what is confirmed, the check and the review day', () => {
    const cr = end.replace('\n', '')
    expect(applied).toMatchObject({ refused: [], remarks: [`TARA: ${NO_TIMES}`] })
    expect(changedLines(texts, applied)).toEqual({
      [tara]: [
        ['review-by:   2027-02-24', 'review-by:   "2027-03-01"'],
        [
          "  hours: { open:   '24/7', confirmed: false }   # They said so.",
          "  hours: { open:   '24/7', confirmed: true }   # They said so."
        ],
        ['  confirmed:    false   ', '  confirmed:    true   '],
        [
          'text: { hours: { confirmed: false, words: In the daytime. }, confirmed: false, number: "07861 381289" }',
          'text: { hours: { confirmed: false, words: In the daytime. }, confirmed: true, number: "07861 381289" }'
        ],
        [
          `checked: { how: "published", on: '2026-11-24' }   # By us.`,
          `checked: { how: rung, on: "2026-12-01" }   # By us.`
        ]
      ].map(lines => lines.map(line => line + cr))
    })
  })

  test('leave sound content', () => {
    expect(checkTexts(new Map([...texts, ...applied.texts]), TODAY).errors).toEqual([])
  })
})

test('apply sheet: a content file with a byte order mark is edited and keeps it', () => {
  const texts = withFile(tara, `\ufeff${textOf(fixtureTexts, tara)}`)
  expect(changedLines(texts, applyTo(texts, fillSheet({ [TARA]: RIGHT }, texts)))).toEqual({
    [tara]: [
      ['  on: "2026-11-24"', '  on: "2026-12-01"'],
      ['  how: published', '  how: rung'],
      ['review-by: "2027-02-24"', 'review-by: "2027-03-01"']
    ]
  })
})

const TARA_SOURCE =
  'https://www.gov.scot/publications/human-trafficking-exploitation-health-workers-need-know/pages/14/'
const TARA_BANNED = { [DO_NOT_USE]: [banOf('0141 276 7724', TARA_NAME, TARA_SOURCE)] }

/** The fixture writes it without spaces, so that a test finds the number itself once. */
const SEEN_OF_TARA = 'seen: { phone: "01412767724, 24/7" }'

describe('apply sheet: a wrong number', () => {
  const wrong = { ...RIGHT, numberRight: 'no', rightNumber: '0141 276 7725' }
  const applied = applyTo(fixtureTexts, fillSheet({ [TARA]: wrong }))
  const UNCONFIRMED = [
    ['  confirmed: true', '  confirmed: false'],
    ['    confirmed: true', '    confirmed: false']
  ]
  const REPLACED = [['  number: "0141 276 7724"', '  number: "0141 276 7725"'], ...UNCONFIRMED]
  const seenNow = (hours: string) => [SEEN_OF_TARA, `seen: { phone: "0141 276 7725, ${hours}" }`]
  const ringToo = (number: string) => `ring ${number} too: until then it is not confirmed.`
  const keptOut = (number: string) => `${number} is on do-not-use.yaml now, so that it cannot come back.`

  test('is replaced by the unconfirmed right one, not counted as rung, and banned', () => {
    expect(changedLines(fixtureTexts, applied)).toEqual({
      [tara]: [...REPLACED, seenNow('24/7')],
      ...TARA_BANNED
    })
  })

  test('leaves sound content once replaced, and the right one is to be rung', () => {
    expect(applied.errors).toEqual([])
    expect(remarksOf({ [TARA]: wrong }, TARA_NAME)).toEqual([
      ringToo('0141 276 7725'),
      keptOut('0141 276 7724'),
      STAYS
    ])
  })

  test('cannot be added again', () => {
    const back = withEdit(
      tara,
      'number: "0141 276 7725"',
      'number: "+44 (0)141-276-7724"',
      new Map([...fixtureTexts, ...applied.texts])
    )
    expect(checkTexts(back).errors.map(formatDiagnostic)).toEqual([
      `${tara}:9:11  +44 (0)141-276-7724 is on the do-not-use list: Not the number of ${TARA_NAME}, rung on ${RUNG}.  Use the number that replaced it, or remove it.`
    ])
  })

  test('counts as right and rung if only its spaces differ', () => {
    const answers = { [TARA]: { ...wrong, rightNumber: '01412 767724' } }
    expect(changedLines(fixtureTexts, applyTo(fixtureTexts, fillSheet(answers)))).toEqual({
      [tara]: [
        ['  number: "0141 276 7724"', '  number: "01412 767724"'],
        ['  on: "2026-11-24"', '  on: "2026-12-01"'],
        ['  how: published', '  how: rung'],
        ['review-by: "2027-02-24"', 'review-by: "2027-03-01"']
      ]
    })
    expect(remarksOf(answers, TARA_NAME)).toEqual([STATUS, NOTE])
  })

  test('may be written in the form of the sheet', () => {
    const filled = { ...wrong, rightNumber: 'tel. 0141 276 7725' }
    expect(applyTo(fixtureTexts, fillSheet({ [TARA]: filled }))).toEqual(applied)
  })

  test('leaves blank hours unchanged', () => {
    const blank = applyTo(fixtureTexts, fillSheet({ [TARA]: { ...wrong, hoursRight: '' } }))
    expect(changedLines(fixtureTexts, blank)).toEqual({
      [tara]: [...REPLACED.slice(0, 2), seenNow('24/7')],
      ...TARA_BANNED
    })
  })

  test('may come with other hours, which stay unconfirmed', () => {
    const hours = { hoursRight: 'no', rightHours: 'Mo-Fr 09:00-17:00; PH off' }
    expect(
      changedLines(fixtureTexts, applyTo(fixtureTexts, fillSheet({ [TARA]: { ...wrong, ...hours } })))
    ).toMatchObject({
      [tara]: [
        ...REPLACED.slice(0, 2),
        ['    open: "24/7"', '    open: "Mo-Fr 09:00-17:00; PH off"'],
        ...REPLACED.slice(2),
        seenNow('Mo-Fr 09:00-17:00; PH off')
      ]
    })
  })

  describe.each([
    ['blank', '', UNCONFIRMED.slice(0, 1)],
    ['right', 'yes', UNCONFIRMED]
  ])('without a right one, while its hours are %s,', (_, hoursRight, lines) => {
    const answers = { [TARA]: { ...wrong, rightNumber: '', hoursRight } }
    const alone = applyTo(fixtureTexts, fillSheet(answers))

    test('is recorded all the same', () => {
      expect([alone.refused, changedLines(fixtureTexts, alone)]).toEqual([
        [],
        { [tara]: lines, ...TARA_BANNED }
      ])
    })

    test('stops the build until it is removed', () => {
      const texts = new Map([...fixtureTexts, ...alone.texts])
      expect(checkTexts(texts).compiled).toBeUndefined()
      expect(alone.errors).toEqual(checkTexts(texts).errors)
      expect(alone.errors.map(formatDiagnostic)).toEqual([
        `${tara}:9:11  0141 276 7724 is on the do-not-use list: Not the number of ${TARA_NAME}, rung on ${RUNG}.  Use the number that replaced it, or remove it.`
      ])
      const out = textOf(texts, tara).replace(
        /phone:\n(?: .*\n)*/,
        'website: { address: https://tara.example.org/, confirmed: false }\n'
      )
      expect(checkTexts(withFile(tara, out, texts)).errors).toEqual([])
    })

    test('is reported with what to do', () => {
      expect(remarksOf(answers, TARA_NAME)).toEqual([
        '0141 276 7724 is not theirs and no other is known. It is on do-not-use.yaml now, and nothing is built until you remove "phone" from services/tara.yaml, or give another number there.',
        STAYS
      ])
    })
  })

  test('changes nothing if there is another error', () => {
    const answers = {
      [TARA]: { ...wrong, rightNumber: '' },
      'services/galop.yaml phone': { ...wrong, rightNumber: '020 7704 2040' }
    }
    const { texts, refused, errors } = applyTo(fixtureTexts, fillSheet(answers))
    expect([texts.size, errors, refused.length]).toEqual([0, [], 1])
    expect(refused[0]).toMatch(/^services\/galop\.yaml:.* 020 7704 2040 is on the do-not-use list: Galop/)
  })

  test('is not taken while a text still names it, and the place is given', () => {
    const texts = withEdit('tips.yaml', 'say: Keep a note of', 'say: Ring 0141 276 7724. Keep a note of')
    const { texts: changed, refused } = applyTo(texts, fillSheet({ [TARA]: wrong }, texts))
    expect(changed.size).toBe(0)
    expect(refused).toEqual([expect.stringMatching(/^tips\.yaml:\d+:\d+ {2}0141 276 7724 is inside a text/)])
  })
})

describe('apply sheet: once a service is rung, a reminder names', () => {
  const bare = withEdit(tara, /^note: .*\n/m.exec(textOf(fixtureTexts, tara))?.[0] ?? '', '')

  test.each([
    ['a status that is not shown yet, and a note', fixtureTexts, [STATUS, NOTE]],
    ['a status alone', bare, [STATUS]],
    ['a note alone', withEdit(tara, 'status: check-first', 'status: show'), [NOTE]],
    ['nothing', withEdit(tara, 'status: check-first', 'status: show', bare), []],
    [
      'that it is held',
      withEdit(
        tara,
        'status: check-first',
        'status: held',
        withEdit(
          'services/galop.yaml',
          'needs: [everyone, talk,',
          'needs: [exploitation, everyone, talk,',
          bare
        )
      ),
      [STATUS.replace('check-first', 'held')]
    ]
  ])('%s', (_, texts, remarks) => {
    expect(remarksOf({ [TARA]: RIGHT }, TARA_NAME, texts)).toEqual(remarks)
  })
})

describe('apply sheet: wrong hours', () => {
  const services = ['num', 'galop', 'victim-support', 'tara', 'national-stalking-helpline']
  const hoursAfter = (rightHours: readonly string[]) => {
    const answers = services.map((name, at) => [
      `services/${name}.yaml phone`,
      { ...RIGHT, hoursRight: 'no', rightHours: rightHours[at] ?? '' }
    ])
    const { refused, texts } = applyTo(fixtureTexts, fillSheet(Object.fromEntries(answers)))
    expect(refused).toEqual([])
    return services.map(
      name => /open: .*\n {4}confirmed: .*/.exec(textOf(texts, `services/${name}.yaml`))?.[0]
    )
  }

  test('are replaced by the right ones, quoted or not', () => {
    const hours = 'Mo-Su 10:00-16:00; PH off'
    expect(new Set(hoursAfter([hours, `"${hours}"`, ` ${hours} `, hours, hours]))).toEqual(
      new Set([`open: "${hours}"\n    confirmed: true`])
    )
  })

  test('are read as 24/7 if the spreadsheet turned that into a date', () => {
    expect(new Set(hoursAfter(['24/7', '"24/7"', '24-Jul', '24/07/2026', '24/07/26']))).toEqual(
      new Set(['open: "24/7"\n    confirmed: true'])
    )
  })
})

describe('apply sheet: hours known only in words', () => {
  const nihe = 'services/nihe.yaml'
  const day = {
    [`${nihe} phone`]: { ...RIGHT, hoursRight: 'no', rightHours: 'Mo-Fr 09:00-17:00; PH off' }
  }
  const WORDS = '    words: Weekdays, in the daytime, until 5pm. When it opens is not known.'
  const hoursAfter = (written: string) =>
    textOf(taken(withEdit(nihe, `${WORDS}\n`, written), day), nihe).slice(0, 800)

  test('are replaced by times', () => {
    expect(textOf(taken(fixtureTexts, day), nihe)).toContain(
      '    open: "Mo-Fr 09:00-17:00; PH off"\n    confirmed: true\n'
    )
  })

  test.each([
    ['a block of text', '    words: >-\n      Weekdays.\n      In the daytime.\n'],
    ['a block that keeps its lines', '    words: |\n      Weekdays.\n\n      In the daytime.\n'],
    ['a text over two lines', '    words: Weekdays,\n      in the daytime.\n']
  ])('become times where they are %s', (_, written) => {
    expect(hoursAfter(written)).toContain('    open: "Mo-Fr 09:00-17:00; PH off"\n    confirmed: true\n')
  })

  test('stay unconfirmed if the words are right, and times are to be asked for', () => {
    const answers = { 'services/suzy-lamplugh.yaml phone': RIGHT }
    expect(changedLines(fixtureTexts, applyTo(fixtureTexts, fillSheet(answers)))).toEqual({
      'services/suzy-lamplugh.yaml': [
        ['  confirmed: false', '  confirmed: true'],
        ['  on: "2026-11-24"', '  on: "2026-12-01"'],
        ['  how: guidance only', '  how: rung'],
        ['review-by: "2027-02-24"', 'review-by: "2027-03-01"']
      ]
    })
    expect(remarksOf(answers, 'Suzy Lamplugh Trust')).toEqual([
      NO_TIMES,
      STATUS.replace('check-first', 'held'),
      NOTE
    ])
  })

  test('are not asked for again once times are given', () => {
    expect(remarksOf(day, 'Northern Ireland Housing Executive')).toEqual([stays('out-of-hours-phone')])
  })
})

describe('apply sheet: local services in one file', () => {
  const file = 'forces/west-yorkshire.yaml'
  const second = `  - { id: second, name: Second, short-name: Second, in-short: for Bradford, status: show, for: For anyone in Bradford., needs: [talk], best-for: [],
      phone: { number: "01274 496000", confirmed: false, hours: { words: Hours not known., confirmed: false } },
      sources: [{ title: Us, address: https://example.org/ }], area: Bradford, run-by: charity, seen: { phone: "01274 496000, Hours not known." },
      checked: { on: "2026-11-24", how: published }, review-by: "2027-02-24" }
`
  const texts = withEdit(file, '  - id: basis\n', `${second}  - id: basis\n`)
  const first = [
    ['      confirmed: false', '      confirmed: true'],
    ['    checked: { on: "2026-11-24", how: published }', '    checked: { on: "2026-12-01", how: rung }'],
    ['    review-by: "2027-02-24"', '    review-by: "2027-03-01"']
  ]
  const other = [
    [
      '      phone: { number: "01274 496000", confirmed: false, hours: { words: Hours not known., confirmed: false } },',
      '      phone: { number: "01274 496000", confirmed: true, hours: { words: Hours not known., confirmed: false } },'
    ],
    [
      '      checked: { on: "2026-11-24", how: published }, review-by: "2027-02-24" }',
      '      checked: { on: "2026-12-01", how: rung }, review-by: "2027-03-01" }'
    ]
  ]

  test.each([
    ['the one', { [`${file} basis phone`]: RIGHT }, first],
    ['the other', { [`${file} second phone`]: RIGHT }, other],
    ['both', { [`${file} basis phone`]: RIGHT, [`${file} second phone`]: RIGHT }, [...other, ...first]]
  ])('are told apart: %s is changed, and the force itself is not', (_, answers, lines) => {
    expect(changedLines(texts, applyTo(texts, fillSheet(answers, texts)))).toEqual({ [file]: lines })
  })
})

test('apply sheet: several files change at once, each by its own rows', () => {
  const { texts } = applyTo(fixtureTexts, fillSheet({ [TARA]: RIGHT, 'services/num.yaml phone': RIGHT }))
  expect([...texts.keys()].sort()).toEqual(['services/num.yaml', tara])
})

describe('apply sheet: the same sheet twice', () => {
  const again = (answers: Parameters<typeof fillSheet>[0]) =>
    applyTo(taken(fixtureTexts, answers), fillSheet(answers))

  test('changes nothing if it only confirmed', () => {
    expect(again({ [TARA]: RIGHT })).toEqual({
      ...NOTHING,
      remarks: [`${TARA_NAME}: ${STATUS}`, `${TARA_NAME}: ${NOTE}`]
    })
  })

  test('is refused if it corrected something', () => {
    const { texts, refused } = again({
      [TARA]: { ...RIGHT, numberRight: 'no', rightNumber: '0141 276 7725' }
    })
    expect([texts.size, refused.length]).toEqual([0, 1])
    expect(refused[0]).toContain('the sheet says 0141 276 7724, the file now says 0141 276 7725')
  })
})

test('apply sheet: the review is due three months after the call, whatever today is', () => {
  const table = fillSheet({ [TARA]: { ...RIGHT, rungOn: '2026-11-30' } })
  const reviewed = (today: string) =>
    /^review-by: .*$/m.exec(textOf(applyTo(fixtureTexts, table, today).texts, tara))?.[0]
  expect([reviewed('2026-11-30'), reviewed('2027-02-01')]).toEqual([
    'review-by: "2027-02-28"',
    'review-by: "2027-02-28"'
  ])
})

test('apply sheet: a later sheet shows who was rung, and when', () => {
  const row = tableOf(sheetFrom(taken(fixtureTexts, { [TARA]: RIGHT }))).find(cells =>
    Object.values(cells).includes(TARA)
  )
  expect(Object.values(row ?? {})).toContain(`${RUNG}, rung`)
})

test('apply sheet: content with errors is refused', () => {
  const sheet = toCsv(fillSheet({ [TARA]: RIGHT }))
  const texts = withEdit(tara, 'needs: [exploitation]', 'needs: [exploitation')
  const { refused, texts: changed } = applyTo(texts, tableOf(sheet))
  expect(changed.size).toBe(0)
  expect(refused).toEqual(checkTexts(texts).errors.map(formatDiagnostic))
  expect(refused[0]).toMatch(/^services\/tara\.yaml:6:8 /)
})

test('apply sheet: each service counts as rung by its own numbers alone', () => {
  const { remarks } = applyTo(fixtureTexts, fillSheet({ [TARA]: RIGHT, 'services/num.yaml phone': RIGHT }))
  expect(remarks.filter(remark => remark.includes('not every number'))).toEqual([])
})
