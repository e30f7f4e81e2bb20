import { describe, expect, test } from 'vitest'
import { broken, checkTexts, type Edit } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

const tara = 'services/tara.yaml'
const galop = 'services/galop.yaml'
const leeds = 'forces/west-yorkshire.yaml'

const HOW = 'Write it like "Mo-Fr 09:00-17:00; PH off", or "24/7".'
const notWritten = (part: string) => `"${part}" has the wrong format for opening hours.  ${HOW}`
const noEffect = (rule: string) =>
  `"${rule}" has no effect beside the other rules.  Put all times of a day into one rule: "Mo 09:00-12:00,14:00-17:00".`
const rulesOverlap = (rule: string) =>
  `"${rule}" overlaps the rule before it.  Join them into one, or correct a time.`
const spansOverlap = (hours: string) =>
  `Two spans of "${hours}" overlap.  Join them into one, or correct a time.`
const pastMidnight = (hours: string) =>
  `"${hours}" passes midnight.  End it at 24:00: a bank holiday or an exception is one day.`
const nightOverlaps = (hours: string) =>
  `The night of "${hours}" overlaps the next day.  Join them into one, or correct a time.`
const wholeDay = (span: string) =>
  `"${span}" would count as 24 hours.  Correct a time; a whole day is "00:00-24:00".`
const WORDS_CONFIRMED =
  'Hours without times cannot be confirmed.  Set "confirmed: false", even if the words are true. Write "open:" once the times are known.'
const EVERY_MINUTE = 'This is every minute of the week.  Write "24/7".'
const NO_HOLIDAYS =
  'This does not say what happens on bank holidays.  Add "; PH off", "; PH unknown", or times: "; PH 10:00-14:00".'
const ONE_LAST_RULE =
  'Bank holidays must be one rule, the last, after a semicolon.  Write "Mo-Fr 09:00-17:00; PH off".'
const WHOSE =
  'The nations do not settle whose bank holidays apply.  Add "bank-holidays:" to these hours, with england-and-wales, scotland or northern-ireland.'

/** TARA works in Scotland alone, so that whose bank holidays it keeps is settled. */
const taraOpen = (to: string): Edit => [tara, 'open: "24/7"', to]
const sound = (...edits: readonly Edit[]) => expect(checkTexts(broken(...edits).texts).errors).toEqual([])

type Wrong = readonly [title: string, open: string, ...messages: string[]]

const pinOpen = (samples: readonly Wrong[]) =>
  pin(
    samples.map(([title, open, ...messages]) => [
      title,
      [taraOpen(`open: ${'▸'.repeat(messages.length)}"${open}"`)],
      ...messages
    ])
  )

describe('hours: a week that cannot be read is refused', () => {
  pinOpen([
    ['hours without minutes', 'Mo-Fr 9-5', notWritten('Mo-Fr 9-5')],
    ['days and times as people write them', 'Mon-Fri 9am-5pm', notWritten('Mon-Fri 9am-5pm')],
    ['an hour that no day has', 'Mo-Fr 09:00-25:00; PH off', notWritten('Mo-Fr 09:00-25:00')],
    ['a minute that no hour has', 'Mo-Fr 09:60-17:00; PH off', notWritten('Mo-Fr 09:60-17:00')],
    ['an hour of one digit', 'Mo-Fr 9:00-17:00; PH off', notWritten('Mo-Fr 9:00-17:00')],
    ['times without days', '09:00-17:00; PH off', notWritten('09:00-17:00')],
    ['days without times', 'Mo-Fr; PH off', notWritten('Mo-Fr')],
    [
      'the wrong rule among others',
      'Mo-Fr 09:00-17:00; Sat 10:00-12:00; PH off',
      notWritten('Sat 10:00-12:00')
    ],
    ['a semicolon with nothing after it', 'Mo-Fr 09:00-17:00;', notWritten('')],
    ['a word for every day', 'daily 09:00-17:00', notWritten('daily 09:00-17:00')]
  ])
})

describe('hours: a week that can be misread is refused', () => {
  pinOpen([
    [
      'two spans of a day overlap',
      'Mo-Fr 09:00-13:00,12:00-17:00; PH off',
      spansOverlap('09:00-13:00,12:00-17:00')
    ],
    [
      'two spans overlap in whatever order they stand',
      'Mo-Fr 12:00-17:00,09:00-13:00; PH off',
      spansOverlap('12:00-17:00,09:00-13:00')
    ],
    [
      'a span within one that ends at midnight',
      'Mo-Fr 18:00-24:00,23:00-23:30; PH off',
      spansOverlap('18:00-24:00,23:00-23:30')
    ],
    [
      'two spans of a bank holiday overlap',
      'Mo-Fr 09:00-17:00; PH 10:00-12:00,11:00-13:00',
      spansOverlap('10:00-12:00,11:00-13:00')
    ],
    [
      'a night overlaps the next day by the same rule',
      'Mo-Su 22:00-06:00,05:00-08:00; PH off',
      nightOverlaps('22:00-06:00,05:00-08:00')
    ],
    [
      'a night overlaps the next of two days that are listed',
      'Mo,We,Th 05:59-08:00,22:00-06:00; PH off',
      nightOverlaps('05:59-08:00,22:00-06:00')
    ],
    [
      'a night of a range that passes Sunday overlaps the Monday',
      'Su-Mo 22:00-06:00,05:00-08:00; PH off',
      nightOverlaps('22:00-06:00,05:00-08:00')
    ],
    ['a span that ends when it starts', 'Mo-Fr 09:00-09:00; PH off', wholeDay('09:00-09:00')],
    ['such a span after another', 'Mo-Fr 09:00-12:00,14:00-14:00; PH off', wholeDay('14:00-14:00')],
    ['such a span from midnight', 'Sa 00:00-00:00; PH off', wholeDay('00:00-00:00')],
    ['such a span of a bank holiday', 'Mo-Fr 09:00-17:00; PH 09:00-09:00', wholeDay('09:00-09:00')],
    [
      'a rule that the next one replaces',
      'Mo 09:00-12:00; Mo 14:00-17:00; PH off',
      noEffect('Mo 09:00-12:00')
    ],
    [
      'a rule that says again what is so already',
      'Mo-Fr 09:00-17:00; We 09:00-17:00; PH off',
      noEffect('We 09:00-17:00')
    ],
    [
      'a rule that says again what a night brings already',
      'Mo 22:00-06:00; Tu 00:00-06:00; PH off',
      noEffect('Tu 00:00-06:00')
    ],
    [
      'a rule that says again what the one before it says',
      '24/7; Tu off, Tu off; PH off',
      noEffect('Tu off'),
      noEffect('Tu off')
    ],
    ['a rule that closes a day which is closed', 'Mo-Fr 09:00-17:00; Sa off; PH off', noEffect('Sa off')],
    [
      'what a comma adds overlaps what is there',
      'Mo-Fr 09:00-17:00, We 16:00-18:00; PH off',
      rulesOverlap('We 16:00-18:00')
    ],
    [
      'what a comma adds overlaps the night before',
      'Mo 20:00-02:00, Tu 01:00-05:00; PH off',
      rulesOverlap('Tu 01:00-05:00')
    ],
    ['day and night, spelt out', 'Mo-Su 00:00-24:00; PH off', EVERY_MINUTE],
    ['day and night, spelt out in two rules', 'Mo-Fr 00:00-24:00; Sa,Su 00:00-24:00; PH off', EVERY_MINUTE],
    ['day and night, spelt out, with no bank holidays', 'Mo-Su 00:00-24:00', EVERY_MINUTE, NO_HOLIDAYS]
  ])
})

describe('hours: undecided bank holidays are refused', () => {
  pinOpen([
    ['none', 'Mo-Fr 09:00-17:00', NO_HOLIDAYS],
    ['first', 'PH off; Mo-Fr 09:00-17:00', ONE_LAST_RULE],
    ['between other rules', 'Mo-Fr 09:00-17:00; PH off; Sa 10:00-12:00', ONE_LAST_RULE],
    ['after a comma', 'Mo-Fr 09:00-17:00, PH off', ONE_LAST_RULE],
    ['two rules', 'Mo-Fr 09:00-17:00; PH off; PH unknown', ONE_LAST_RULE],
    ['past midnight', 'Mo-Fr 09:00-17:00; PH 18:00-02:00', pastMidnight('18:00-02:00')],
    ['none, beside a day that is closed', '24/7; We off', NO_HOLIDAYS],
    [
      'without any other day',
      'PH 10:00-14:00',
      `These opening hours have no ordinary day.  ${HOW}`,
      ONE_LAST_RULE
    ]
  ])

  pin([
    [
      'of a service of the whole UK that does not say whose it keeps',
      [
        [galop, 'open: "Mo-Th', 'open: ▸"Mo-Th'],
        [galop, '    bank-holidays: england-and-wales\n', '']
      ],
      WHOSE
    ],
    [
      'of a service of two nations whose bank holidays differ',
      [
        [tara, 'nations: [scotland]', 'nations: [scotland, northern-ireland]'],
        taraOpen('open: ▸"Mo-Fr 09:00-17:00; PH off"')
      ],
      WHOSE
    ],
    [
      'of an unknown division',
      [[galop, 'bank-holidays: england-and-wales', 'bank-holidays: ▸wales']],
      '"wales" is not a possible value of "bank-holidays".  Did you mean "england-and-wales"? Use one of: england-and-wales, scotland, northern-ireland.'
    ]
  ])

  test('unless the nations are England and Wales, which share them', () => {
    sound(
      [tara, 'nations: [scotland]', 'nations: [england, wales]'],
      taraOpen('open: "Mo-Fr 09:00-17:00; PH off"')
    )
  })
})

describe('hours: a rule that cuts off another is refused', () => {
  const cut = (rule: string) =>
    `Another rule overrides "${rule}" after midnight.  Give the next day its hours from midnight: "Sa 00:00-02:00,10:00-12:00".`

  pinOpen([
    ['a night cut off by the next day', 'Fr 20:00-02:00; Sa 10:00-12:00; PH off', cut('Fr 20:00-02:00')],
    [
      'the last of several nights, cut off by another night',
      'Mo-Th 18:00-02:00; Fr 18:00-03:00; PH off',
      cut('Mo-Th 18:00-02:00')
    ],
    ['never open', 'Sa,Su off; PH off', `This is never open.  ${HOW}`]
  ])

  test('unless the next day holds the whole night', () => {
    sound(taraOpen('open: "Fr 20:00-02:00; Sa 00:00-02:00,10:00-12:00; PH off"'))
    sound(taraOpen('open: "Mo-Th 18:00-02:00; Fr 00:00-02:00,18:00-24:00; Sa 00:00-03:00; PH off"'))
  })
})

describe('hours: hours without a statement, or with two, are refused', () => {
  pin([
    [
      'neither times nor words',
      [[tara, 'open: "24/7"\n    confirmed', '▸confirmed']],
      'These hours have neither "open" nor "words".  Add "open:" if the times are known, otherwise "words:", such as "Hours not known."'
    ],
    [
      'both times and words',
      [taraOpen('open: "24/7"\n    words: ▸Day and night.')],
      'These hours have both "open" and "words".  Remove "words": the app makes them from "open".'
    ],
    [
      'words that somebody is said to have confirmed',
      [[tara, 'open: "24/7"\n    confirmed: true', 'words: Day and night.\n    confirmed: ▸true']],
      WORDS_CONFIRMED
    ],
    [
      'words with an invalid "confirmed", with one error alone',
      [[tara, 'open: "24/7"\n    confirmed: true', 'words: Day and night.\n    confirmed: ▸sure']],
      '"confirmed" must be true or false.  Replace what is written here: sure'
    ],
    [
      'a chat without hours',
      [
        [
          'services/victim-support.yaml',
          'webchat:\n  hours:\n    open: "24/7"\n    confirmed: true',
          'webchat: ▸{}'
        ]
      ],
      '"hours" is missing.  Add "hours:" here.'
    ]
  ])
})

describe('hours: a wrong exception is refused', () => {
  const except = (...lines: readonly string[]): Edit =>
    taraOpen(`open: "24/7"\n    exceptions:\n${lines.map(line => `      - ${line}`).join('\n')}`)
  const NOT_A_DAY = 'has the wrong format for one day.  Write "off", "unknown", or times: "10:00-14:00".'

  pin([
    [
      'without a week that they differ from',
      [
        [
          tara,
          'open: "24/7"\n    confirmed: true',
          'words: Day and night.\n    confirmed: false\n    exceptions:\n      ▸- { on: "2026-12-25", open: "off" }'
        ]
      ],
      '"exceptions" needs "open" beside it.  Add "open:" with the usual hours.'
    ],
    [
      'two for one day',
      [except('{ on: "2026-12-25", open: "off" }', '{ on: ▸"2026-12-25", open: "10:00-14:00" }')],
      '2026-12-25 has two exceptions.  Keep one of them.'
    ],
    [
      'one without hours has no other error',
      [except('▸{ on: "2026-12-25" }')],
      '"open" is missing.  Add "open:" here.'
    ],
    ['one with an unknown word', [except('{ on: "2026-12-25", open: ▸closed }')], `"closed" ${NOT_A_DAY}`],
    [
      'one with days before its times',
      [except('{ on: "2026-12-25", open: ▸"Fr 10:00-14:00" }')],
      `"Fr 10:00-14:00" ${NOT_A_DAY}`
    ],
    [
      'one that passes midnight',
      [except('{ on: "2026-12-25", open: ▸"18:00-02:00" }')],
      pastMidnight('18:00-02:00')
    ],
    [
      'one that ends when it starts',
      [except('{ on: "2026-12-25", open: ▸"10:00-10:00" }')],
      wholeDay('10:00-10:00')
    ],
    [
      'one whose spans overlap',
      [except('{ on: "2026-12-25", open: ▸"10:00-14:00,13:00-15:00" }')],
      spansOverlap('10:00-14:00,13:00-15:00')
    ],
    [
      'one on a day that does not exist',
      [except('{ on: ▸"2026-02-30", open: "off" }')],
      '"on" has the wrong format: "2026-02-30"  Write a day as "2026-11-24".'
    ],
    [
      'one that does not say what the day has is not also called wrong',
      [except('▸on: "2026-12-25"')],
      '"open" is missing.  Add "open:" here.'
    ],
    [
      'an empty list',
      [taraOpen('open: "24/7"\n    exceptions: ▸[]')],
      '"exceptions" is empty.  Write at least one.'
    ]
  ])
})

describe('hours: a value that YAML reads as something else is refused', () => {
  pin([
    [
      'a colon after the days',
      [taraOpen('open: ▸Mo-Fr: 09:00-17:00; PH off')],
      'The text after "open:" has a colon in it, which starts a new field.  Put all of it in quotes: "Mo-Fr: 09:00-17:00; PH off"'
    ],
    [
      'a # after them',
      [taraOpen('open: ▸Mo-Fr 09:00-17:00; PH off # in 2023')],
      'YAML ignores what follows # here.  Put the whole sentence in quotes.'
    ],
    [
      'a comma between braces',
      [
        [
          tara,
          'hours:\n    open: "24/7"\n    confirmed: true',
          'hours: { open: Mo 09:00-17:00; PH off, ▸Tu 10:00-12:00, confirmed: true }'
        ]
      ],
      'There is no field "Tu 10:00-12:00" here.  Remove it, or correct its spelling.'
    ]
  ])
})

describe('hours: wrong hours of a local service are refused', () => {
  const open = (written: string): Edit => [
    leeds,
    '        words: Hours not known.',
    `        open: ${written}`
  ]
  pin([
    [
      'with words that somebody is said to have confirmed',
      [
        [
          leeds,
          'words: Hours not known.\n        confirmed: false',
          'words: Hours not known.\n        confirmed: ▸true'
        ]
      ],
      WORDS_CONFIRMED
    ],
    ['with hours that cannot be read', [open('▸"Mo-Fr 9-5"')], notWritten('Mo-Fr 9-5')],
    ['with hours that say nothing of bank holidays', [open('▸"Mo-Fr 09:00-17:00"')], NO_HOLIDAYS],
    [
      'with an exception past midnight',
      [open('"24/7"\n        exceptions:\n          - { on: "2026-12-25", open: ▸"18:00-02:00" }')],
      pastMidnight('18:00-02:00')
    ],
    [
      'without hours',
      [[leeds, '        words: Hours not known.\n        confirmed', '        ▸confirmed']],
      'These hours have neither "open" nor "words".  Add "open:" if the times are known, otherwise "words:", such as "Hours not known."'
    ]
  ])

  test('unless its force decides the bank holidays', () => {
    sound(open('"Mo-Fr 09:00-17:00; PH off"'))
  })
})

describe('hours: a valid week is accepted', () => {
  test.each([
    '24/7; PH off',
    'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
    'Mo-Fr 14:00-17:00,09:00-12:00; PH off',
    'Mo-Fr 18:00-02:00; PH unknown',
    'Mo-Su 22:00-05:00,05:00-08:00; PH off',
    'Mo,We,Fr 22:00-06:00,05:00-08:00; PH off',
    'Fr-Su 22:00-06:00,06:00-08:00; PH off',
    'Sa,Su 00:00-24:00; PH off',
    'Mo-Th 10:00-20:30; Fr 10:00-16:30; PH 10:00-14:00',
    'Mo-Fr 09:00-17:00; We 13:00-16:00; PH off',
    'Mo-Fr 17:00-24:00, Mo-Fr 00:00-09:00 unknown; Sa,Su 00:00-24:00; PH 00:00-24:00',
    'Mo-Fr 09:00-17:00 unknown; PH off'
  ])('%s', open => sound(taraOpen(`open: "${open}"`)))

  test('without quotes, where YAML reads them as text', () => {
    sound(taraOpen('open: Mo-Fr 09:00-17:00; PH off'))
  })

  test('with days that differ', () => {
    const days = ['off', 'unknown', '10:00-14:00', '00:00-24:00', '10:00-12:00,13:00-14:00 unknown']
    const exceptions = days.map((open, at) => `      - { on: "2026-12-2${at}", open: "${open}" }`)
    sound(taraOpen(`open: "24/7"\n    exceptions:\n${exceptions.join('\n')}`))
  })
})
