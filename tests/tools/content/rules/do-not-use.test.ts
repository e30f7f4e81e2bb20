import { describe, expect, test } from 'vitest'
import { bannedNumbersFinder, bannedSitesIn } from '../../../../tools/content/rules/do-not-use.ts'
import { broken, checkTexts, type Edit } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

const fear = 'services/crimestoppers.yaml'
const tara = 'services/tara.yaml'
const galop = 'services/galop.yaml'
const nihe = 'services/nihe.yaml'
const kent = 'forces/kent.yaml'
const leeds = 'forces/west-yorkshire.yaml'
const TEXT = 'text:\n  number: "07860 077 333"'

describe('do-not-use list: a number or site on it is refused', () => {
  const number = (written: string, why: string) =>
    `${written} is on the do-not-use list: ${why}.  Use the number that replaced it, or remove it.`
  const site = (host: string, why: string) =>
    `${host} is on the do-not-use list: ${why}.  Use the site that replaced it, or remove it.`
  const OLD_GALOP = "Galop's older hate crime line; one national number 0800 999 5428 now"
  const inASentence = (written: string) =>
    `${written} is inside a text, where nobody checks it.  Make it the "phone" or "text" of a service, or remove it.`
  const OLD_NUM = "NUM's old domain; use nationaluglymugs.org"

  pin([
    [
      'a phone number, however it is spaced',
      [[tara, '"0141 276 7724"', '▸"0800 77 66 00"']],
      number('0800 77 66 00', 'Old FRANK number')
    ],
    [
      'a number for when it is closed, which is not also called no UK number',
      [[nihe, '"03448 920 908"', '▸"116 213"']],
      number('116 213', 'Misprint of Samaritans 116 123')
    ],
    [
      'a number for texts',
      [[fear, TEXT, 'text:\n  number: ▸"0800 567 123"']],
      number('0800 567 123', 'Sexual Health Line number of 2012')
    ],
    [
      'a number that has lost its quotes',
      [[tara, '"0141 276 7724"', '▸▸▸0800776600']],
      '"number" is a bare number, and YAML drops its first zero.  Put it in quotes: "0800776600".',
      '0800776600 is not the number that was seen on 2026-11-24: 800776600.  Put back what was seen; or check the line again, write below "seen" what you saw, and update "checked".',
      number('0800776600', 'Old FRANK number')
    ],
    [
      'a site, whatever page of it',
      [[galop, 'https://galop.org.uk/,', '▸https://www.uglymugs.org/report,']],
      site('www.uglymugs.org', OLD_NUM)
    ],
    [
      'a site with a port',
      [[galop, 'https://galop.org.uk/,', '▸https://uglymugs.org:8443/,']],
      site('uglymugs.org', OLD_NUM)
    ],
    [
      'a site below one on the list',
      [[galop, 'https://galop.org.uk/,', '▸https://oldsite.uglymugs.org/,']],
      site('oldsite.uglymugs.org', OLD_NUM)
    ],
    [
      'a site that the list names with www',
      [[galop, 'https://galop.org.uk/,', '▸https://umbrellalane.org/,']],
      site(
        'umbrellalane.org',
        'Umbrella Lane faced closure in November 2021 and was taken on by NUM as NUMbrella Lane; present state not verified'
      )
    ],
    [
      'a site in capitals, at the end of a sentence',
      [['tips.yaml', 'say: Have a plan', 'say: ▸See UglyMugs.org. Have a plan']],
      site('UglyMugs.org', OLD_NUM)
    ],
    [
      'any number in a sentence about a service, where it is never checked',
      [
        [galop, 'for: For', 'for: ▸Ring 0161 496 0000. For'],
        [galop, 'note: This one', 'note: ▸Or 01603610256. This one']
      ],
      inASentence('0161 496 0000'),
      inASentence('01603610256')
    ],
    [
      'two numbers and a site in one text',
      [[galop, 'note: This one', 'note: ▸▸▸Not 0800 130 3335, 116213 or uglymugs.org. This one']],
      number('116213', 'Misprint of Samaritans 116 123'),
      number('0800 130 3335', "Galop's older conversion therapy line; see above"),
      site('uglymugs.org', OLD_NUM)
    ]
  ])

  const WAYS = [
    '020-7704-2040',
    '020.7704.2040',
    '(020) 7704 2040',
    '+44 20 7704 2040',
    '+44 (0)20 7704 2040',
    '0044 20 7704 2040',
    '020–7704–2040',
    '020/7704/2040'
  ]
  pin(
    WAYS.map(written => [
      `a number as ${written} in its own field`,
      [[tara, '"0141 276 7724"', `▸"${written}"`]],
      number(written, OLD_GALOP)
    ])
  )
  pin(
    WAYS.map(written => [
      `a number as ${written} in a sentence`,
      [['questions.yaml', 'note: Give them time.', `note: ▸Or ring ${written}. Give them time.`]],
      number(written, OLD_GALOP)
    ])
  )

  const AFTER = ['. 24 hours', ' (24 hours)', ' - 9am', ' 0800 555 111', ', 7 days']
  pin(
    AFTER.map(after => [
      `a number that is followed by "${after}"`,
      [['questions.yaml', 'note: Give them time.', `note: ▸Or ring 020 7704 2040${after}. Give them time.`]],
      number('020 7704 2040', OLD_GALOP)
    ])
  )

  // A text of each kind that reaches a phone, in the order of a report.
  const shownWith = (words: string): readonly Edit[] => [
    ['before-you-start.yaml', 'overheard: Can', `overheard: ▸${words}. Can`],
    [kent, 'name: Kent', `name: ▸${words} Kent`],
    [leeds, 'area: Leeds', `area: ▸${words}`],
    ['nations.yaml', 'says: The law in Wales', `says: ▸${words}. The law in Wales`],
    ['needs.yaml', 'because: asked about housing', `because: ▸${words}`],
    ['officer-actions.yaml', '- Move somewhere', `- ▸${words}. Move somewhere`],
    ['questions.yaml', 'note: Give', `note: ▸${words}. Give`],
    ['screens.yaml', 'first: Your', `first: ▸${words}. Your`],
    [galop, 'name: Galop', `name: ▸${words}`],
    ['tips.yaml', 'say: Have', `say: ▸${words}. Have`]
  ]
  const inAll = (words: string, message: string) =>
    [shownWith(words), ...shownWith(words).map(() => message)] as const
  pin([
    [
      'a number in each kind of text that reaches a phone',
      ...inAll('Ring 020 7704 2040', number('020 7704 2040', OLD_GALOP))
    ],
    [
      'a site in each kind of text that reaches a phone',
      ...inAll('See uglymugs.org', site('uglymugs.org', OLD_NUM))
    ]
  ])

  const sound = (...edits: readonly Edit[]) => expect(checkTexts(broken(...edits).texts).errors).toEqual([])

  test('a site whose name only ends like one on the list is allowed', () => {
    sound(
      [galop, 'https://galop.org.uk/,', 'https://nationaluglymugs.org/,'],
      ['tips.yaml', 'say: Have', 'say: See nationaluglymugs.org. Have']
    )
  })

  test('a number that only contains one on the list is allowed', () => {
    const { texts } = broken(['tips.yaml', 'say: Have', 'say: Not 1162130. Have'])
    expect(checkTexts(texts).errors.map(({ message }) => message)).toEqual([
      '1162130 is inside a text, where nobody checks it.'
    ])
  })

  test('a text for reviewers may name both', () => {
    sound(
      [galop, 'sources:\n', 'differences:\n  - Not 020 7704 2040, nor uglymugs.org.\nsources:\n'],
      [galop, 'title: History', 'title: 020 7704 2040, History'],
      [galop, 'https://galop.org.uk/about/history/', 'https://uglymugs.org/'],
      ['nations.yaml', 'title: Priority need due', 'title: uglymugs.org on priority need due']
    )
  })
})

test.each([
  ['020 7704 2040', 'Ring 20 7704 2040.', '20 7704 2040'],
  ['116213', 'Ring +44 116 213.', '116 213'],
  ['1010', 'Ring 110.', undefined],
  ['1010', 'Ring 10-10.', '10-10']
])('do-not-use list: of %s the text "%s" holds %s', (listed, text, expected) => {
  const find = bannedNumbersFinder([
    { digits: listed.replaceAll(' ', ''), why: 'Planted', 'seen-on': 'nothing' }
  ])
  expect(find(text).map(({ number }) => number)).toEqual(expected === undefined ? [] : [expected])
})

test('do-not-use list: a site whose name only holds "www." is found by its whole name', () => {
  const listed = { host: 'awww.example.org', why: 'Planted' }
  expect(bannedSitesIn('See awww.example.org', [listed])).toEqual([listed])
})
