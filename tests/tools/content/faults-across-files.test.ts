import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import {
  broken,
  checkTexts,
  type Edit,
  sampleTexts,
  textOf,
  withFile,
  withoutFile
} from '../../support/content.ts'
import { pin } from '../../support/content-faults.ts'

const NAME_A_NEED = 'it names no need.  Name at least one need; "everyone" means every conversation.'
const OWN_ID = 'Give this one an id of its own.'
const SEE_GUIDANCE = 'See guidance.yaml for what each line holds.'
const sfssw = 'services/sfssw.yaml'
const tara = 'services/tara.yaml'
const galop = 'services/galop.yaml'
const nihe = 'services/nihe.yaml'
const kent = 'forces/kent.yaml'
const pow = 'forces/nottinghamshire.yaml'
const TEXT = 'text:\n  number: "07861 381289"'

const textBetween = (file: string, from: string, to: string) => {
  const text = textOf(sampleTexts, file)
  return text.slice(text.indexOf(from), text.indexOf(to))
}

describe('ids and lists do not fit together', () => {
  pin([
    [
      'two tips with one id',
      [['tips.yaml', 'id: have-a-plan', 'id: ▸network']],
      `The id "network" is used twice.  ${OWN_ID}`
    ],
    [
      'two officer actions with one id',
      [['officer-actions.yaml', 'id: reporting', 'id: ▸emergency']],
      `The id "emergency" is used twice.  ${OWN_ID}`
    ],
    [
      'a choice missing',
      [
        ['questions.yaml', '- { id: client,', '▸- { id: client,'],
        ['questions.yaml', '    - { id: controls, label: Someone who controls your work or money }\n', '']
      ],
      '"controls" is missing from this list.  Add an entry with "id: controls".'
    ],
    [
      'a choice twice',
      [['questions.yaml', '- { id: near-now', '- { id: ▸client, label: A client }\n    - { id: near-now']],
      `The id "client" is used twice.  ${OWN_ID}`
    ],
    [
      'a workplace missing',
      [
        ['screens.yaml', '- { id: street,', '▸- { id: street,'],
        ['screens.yaml', '  - { id: online, label: Online }\n', '']
      ],
      '"online" is missing from this list.  Add an entry with "id: online".'
    ],
    [
      'a need missing',
      [
        ['needs.yaml', '- { id: danger-now,', '▸- { id: danger-now,'],
        [
          'needs.yaml',
          '  - { id: money, label: Money or benefits, because: asked about money or benefits }\n',
          ''
        ]
      ],
      '"money" is missing from this list.  Add an entry with "id: money".'
    ],
    [
      'needs out of order',
      [
        ['needs.yaml', 'id: housing', 'id: ▸swap'],
        ['needs.yaml', 'id: talk', 'id: housing'],
        ['needs.yaml', 'id: ▸swap', 'id: ▸talk']
      ],
      '"talk" is out of order.  Put "housing" here: the order is the order of urgency.'
    ],
    [
      'a screen that rings a service of no such name',
      [['screens.yaml', 'service: emergency-999', 'service: ▸emergency']],
      '"emergency" is no service with a phone.  Use the name of a file in services/ that has one.'
    ],
    [
      'a screen that shows a service without a phone',
      [['screens.yaml', 'samaritans, crimestoppers, num]', 'samaritans, ▸saafe, num]']],
      '"saafe" is no service with a phone.  Use the name of a file in services/ that has one.'
    ]
  ])
})

describe('something is reached by no answers', () => {
  pin([
    [
      'a tip',
      [['tips.yaml', 'needs: [domestic-abuse]', 'needs: ▸[]']],
      `No answers reach this tip: ${NAME_A_NEED}`
    ],
    [
      'an officer action',
      [['officer-actions.yaml', 'needs: [stalking]', 'needs: ▸[]']],
      `No answers reach this officer action: ${NAME_A_NEED}`
    ],
    [
      'a contact',
      [[sfssw, 'needs: [peer-advice]', 'needs: ▸[]']],
      `No answers reach this contact: ${NAME_A_NEED}`
    ],
    [
      'a need that no contact fits',
      [
        ['needs.yaml', 'id: danger-now', 'id: ▸danger-now'],
        [
          'services/emergency-999.yaml',
          '\nneeds: [danger-now]\nbest-for: [danger-now]',
          '\nneeds: [talk]\nbest-for: []'
        ]
      ],
      'No contact fits the need "danger-now".  Add "danger-now" to the needs of a service that is not held.'
    ],
    [
      'a need that only a contact that is held fits',
      [
        ['needs.yaml', 'id: danger-now', 'id: ▸danger-now'],
        ['services/emergency-999.yaml', 'status: show', 'status: held']
      ],
      'No contact fits the need "danger-now".  Add "danger-now" to the needs of a service that is not held.'
    ],
    [
      'a contact said to be best for a need it does not name',
      [[sfssw, 'best-for: []', 'best-for: [peer-advice, ▸money]']],
      '"money" is in best-for but not in needs.  Add "money" to needs, or remove it here.'
    ]
  ])
})

describe('a fact cannot be right', () => {
  const DIAL = 'Write it as it is dialled here, like "0800 555 111".'
  pin([
    [
      'a phone number with a digit missing',
      [[tara, '"0141 276 7724"', '▸"0141 276 772"']],
      `0141 276 772 is not a UK number.  ${DIAL}`
    ],
    [
      'a number for when it is closed with a digit missing',
      [[nihe, '"03448 920 908"', '▸"03448 920 90"']],
      `03448 920 90 is not a UK number.  ${DIAL}`
    ],
    [
      'a number for texts with a letter in it',
      [[sfssw, TEXT, TEXT.replace('"0', '▸"O')]],
      `O7861 381289 is not a UK number.  ${DIAL}`
    ],
    [
      'a contact with no way to reach it',
      [
        [galop, '\nname: Galop', '\n▸name: Galop'],
        [galop, textBetween(galop, 'phone:', 'website:'), ''],
        [galop, 'website: { address: https://galop.org.uk/, confirmed: true }\n', '']
      ],
      'Nothing says how to reach this service.  Add phone, text, website or how-to-reach.'
    ]
  ])
})

describe('what must not be used', () => {
  const number = (written: string, why: string) =>
    `${written} is on the do-not-use list: ${why}.  Use the number that replaced it, or none.`
  const site = (host: string, why: string) =>
    `${host} is on the do-not-use list: ${why}.  Use the site that replaced it, or none.`
  const OLD_GALOP = "Galop's older hate crime line; one national number 0800 999 5428 now"
  const inASentence = (written: string) =>
    `${written} stands in a sentence, where nobody checks it.  Make it a phone, out-of-hours-phone or text of its own, or take it out.`
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
      [[sfssw, TEXT, 'text:\n  number: ▸"0800 567 123"']],
      number('0800 567 123', 'Sexual Health Line number of 2012')
    ],
    [
      'a number that has lost its quotes',
      [[tara, '"0141 276 7724"', '▸▸0800776600']],
      '"number" is a bare number, and YAML drops its first zero.  Put it in quotes: "0800776600".',
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
      'a number in any sentence about a service, which nobody checks, whatever number it is',
      [
        [galop, 'for: For', 'for: ▸Ring 0161 496 0000. For'],
        [galop, 'note: Older', 'note: ▸Or 01603610256. Older']
      ],
      inASentence('0161 496 0000'),
      inASentence('01603610256')
    ],
    [
      'two numbers and a site in one text',
      [[galop, 'note: Older', 'note: ▸▸▸▸Not 0800 130 3335, 116213 or uglymugs.org. Older']],
      inASentence('0800 130 3335'),
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

  /** A text of each kind that reaches a phone, in the order of a report. */
  const shownWith = (words: string): readonly Edit[] => [
    ['before-you-start.yaml', 'overheard: Can', `overheard: ▸${words}. Can`],
    [kent, 'name: Kent', `name: ▸${words} Kent`],
    [pow, 'area: Nottingham', `area: ▸${words}`],
    ['nations.yaml', 'says: Paying', `says: ▸${words}. Paying`],
    ['needs.yaml', 'because: asked about housing', `because: ▸${words}`],
    ['officer-actions.yaml', '- Move to', `- ▸${words}. Move to`],
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

  const sound = (...edits: readonly Edit[]) => expect(checkTexts(broken(...edits).texts).faults).toEqual([])

  test('a site whose name only ends like one on the list may be used', () => {
    sound(
      [galop, 'https://galop.org.uk/,', 'https://nationaluglymugs.org/,'],
      ['tips.yaml', 'say: Have', 'say: See nationaluglymugs.org. Have']
    )
  })

  test('a number that only holds one on the list may be used', () => {
    sound(['tips.yaml', 'say: Have', 'say: Not 1162130. Have'])
  })

  test('what only reviewers read may name both', () => {
    sound(
      [galop, 'sources:\n', 'differences:\n  - Not 020 7704 2040, nor uglymugs.org.\nsources:\n'],
      [galop, 'title: History', 'title: 020 7704 2040, History'],
      [galop, 'https://galop.org.uk/about/history/', 'https://uglymugs.org/'],
      ['nations.yaml', 'title: Prostitution in', 'title: uglymugs.org on']
    )
  })
})

describe('the guidance is not carried line by line', () => {
  pin([
    [
      'a line with no tip, and two tips from another',
      [
        ['guidance.yaml', 'line: 30,', 'line: ▸30,'],
        ['tips.yaml', 'guidance-line: 31', 'guidance-line: ▸31'],
        ['tips.yaml', 'guidance-line: 30', 'guidance-line: 31']
      ],
      'No tip covers line 30 of the guidance (join NUM for warnings).  Give a tip the guidance line 30.',
      'Two tips come from line 31 of the guidance.  Give each tip a line of its own.'
    ],
    [
      'a tip that names a line which holds something else',
      [
        ['guidance.yaml', 'line: 46,', 'line: ▸46,'],
        ['tips.yaml', 'guidance-line: 46', 'guidance-line: ▸47']
      ],
      'No tip covers line 46 of the guidance (no weapon).  Give a tip the guidance line 46.',
      `Line 47 of the guidance holds no tip.  ${SEE_GUIDANCE}`
    ],
    [
      'a line that something of the wrong kind names',
      [
        ['guidance.yaml', 'line: 46,', 'line: ▸46,'],
        ['services/crimestoppers.yaml', 'guidance-lines: [67]', 'guidance-lines: [67, ▸46]'],
        ['tips.yaml', 'guidance-line: 46', 'guidance-line: ▸47']
      ],
      'No tip covers line 46 of the guidance (no weapon).  Give a tip the guidance line 46.',
      `Line 46 of the guidance holds no service.  ${SEE_GUIDANCE}`,
      `Line 47 of the guidance holds no tip.  ${SEE_GUIDANCE}`
    ],
    [
      'a statement that names the line of a question',
      [
        ['before-you-start.yaml', 'guidance-line: 15', 'guidance-line: ▸22'],
        ['guidance.yaml', 'line: 15,', 'line: ▸15,']
      ],
      `Line 22 of the guidance holds no statement.  ${SEE_GUIDANCE}`,
      'No statement covers line 15 of the guidance (do what is shown to work).  Give a statement the guidance line 15.'
    ],
    [
      'a figure that names the line of a statement',
      [
        ['before-you-start.yaml', 'guidance-line: 7', 'guidance-line: ▸11'],
        ['guidance.yaml', 'line: 7,', 'line: ▸7,']
      ],
      `Line 11 of the guidance holds no figure.  ${SEE_GUIDANCE}`,
      'No figure covers line 7 of the guidance (180 sex workers murdered in the UK 1990-2016 as NUM counted).  Give a figure the guidance line 7.'
    ],
    [
      'a question that names the line of a tip',
      [
        ['guidance.yaml', 'line: 26,', 'line: ▸26,'],
        ['questions.yaml', 'guidance-line: 26', 'guidance-line: ▸30']
      ],
      'No question covers line 26 of the guidance (anyone to be afraid of).  Give a question the guidance line 26.',
      `Line 30 of the guidance holds no question.  ${SEE_GUIDANCE}`
    ],
    [
      'a contact that names the line of a tip',
      [
        ['guidance.yaml', 'line: 67,', 'line: ▸67,'],
        ['services/crimestoppers.yaml', 'guidance-lines: [67]', 'guidance-lines: [▸40]']
      ],
      'No service covers line 67 of the guidance (anonymous reporting line (Crimestoppers)).  Give a service the guidance line 67.',
      `Line 40 of the guidance holds no service.  ${SEE_GUIDANCE}`
    ]
  ])
})

describe('words that the screens and the browser depend on', () => {
  const placeholders = [
    ['unsure', '"', '{because}', ' (they were not sure)"'],
    ['not-asked-yet', '"', '{because}', ' (tonight was not asked about)"'],
    ['more-about', '"More about ', '{name}', '"'],
    ['all-tips', 'All ', '{count}', ' tips'],
    ['ring', '"Ring ', '{name}', '"'],
    ['last-checked', '"Last checked ', '{date}', ', {how}."']
  ] as const
  pin(
    placeholders.map(([key, before, placeholder, after]) => [
      `${placeholder} is missing from "${key}"`,
      [['screens.yaml', `${key}: ${before}${placeholder}${after}`, `${key}: ▸${before}${after}`]],
      `${placeholder} is missing from these words.  Put ${placeholder} back: the screen fills it in.`
    ])
  )
  pin([
    [
      '{how} is missing from "last-checked"',
      [['screens.yaml', '"Last checked {date}, {how}."', '▸"Last checked {date}."']],
      '{how} is missing from these words.  Put {how} back: the screen fills it in.'
    ],
    [
      'the title of a follow-up tells that it was asked',
      [['questions.yaml', 'title: Question 3\n  why: Just', 'title: ▸Question 4\n  why: Just']],
      'This title tells that a follow-up was asked.  Use the title of afraid: "Question 3".'
    ],
    [
      'a title holds the words of an answer',
      [['questions.yaml', 'title: Question 2\n  why', 'title: ▸Safety - rather not say\n  why']],
      'This title holds the words of an answer.  Use a title that no answer can be read from.'
    ],
    [
      'a title holds a short answer',
      [['questions.yaml', 'title: Question 2\n  why', 'title: ▸Safe? No\n  why']],
      'This title holds the words of an answer.  Use a title that no answer can be read from.'
    ]
  ])

  test('a title may hold any word that an answer is only part of', () => {
    const { texts } = broken(['questions.yaml', 'title: Question 2\n', 'title: Nothing yesterday\n'])
    expect(checkTexts(texts).faults).toEqual([])
  })
})

describe('words that are fixed', () => {
  const prompts = [
    'Do you need any help or support?',
    'Are you worried about your safety?',
    'Have you got a safe place to go to?',
    'Are there any individuals you are afraid of or worried about?'
  ]
  pin(
    prompts.map(words => [
      `a question of the guidance: ${words}`,
      [['questions.yaml', `prompt: ${words}`, 'prompt: ▸Is all well?']],
      `"Is all well?" is not the guidance's question, word for word.  Write "${words}".`
    ])
  )

  const answers = [
    ['"yes": "Yes"', 'Yes'],
    ['"no": "No"', 'No'],
    ['unsure: Not sure', 'Not sure'],
    ['declined: Rather not say', 'Rather not say']
  ] as const
  pin(
    answers.map(([line, words]) => [
      `an answer: ${words}`,
      [['questions.yaml', `  ${line}\n`, `  ${line.replace(/: .*/, ': ▸Maybe')}\n`]],
      `"Maybe" is not the fixed name of this answer.  Write "${words}".`
    ])
  )

  const names = [
    ['start', 'Start'],
    ['continue', 'Continue'],
    ['back', 'Back'],
    ['danger', 'Danger now'],
    ['finish', 'Finish now'],
    ['clear', 'Clear'],
    ['outcome', 'Tips and contacts'],
    ['do-now', 'Do now'],
    ['contact-first', 'Contact first'],
    ['tips', 'Tips to share'],
    ['you-answered', 'You answered']
  ] as const
  pin(
    names.map(([key, words]) => [
      `a name of a button or region: ${words}`,
      [['screens.yaml', `  ${key}: ${words}\n`, `  ${key}: ▸Other words\n`]],
      `"Other words" is not its fixed name.  Write "${words}".`
    ])
  )

  pin([
    [
      'a name in other capitals',
      [['screens.yaml', 'danger: Danger now', 'danger: ▸Danger Now']],
      '"Danger Now" is not its fixed name.  Write "Danger now".'
    ],
    [
      'an answer with any sign in it has no other fault',
      [['questions.yaml', 'declined: Rather not say', 'declined: ▸"Rather not say ("']],
      '"Rather not say (" is not the fixed name of this answer.  Write "Rather not say".'
    ],
    [
      'a name that is missing is not also called other than fixed',
      [
        ['screens.yaml', '  start: Start', '  ▸start: Start'],
        ['screens.yaml', '  back: Back\n', '']
      ],
      '"back" is missing.  Add "back:" here.'
    ]
  ])
})

describe('files', () => {
  const lines = (texts: typeof sampleTexts) => checkTexts(texts).faults.map(formatDiagnostic)

  test('a file that is missing', () => {
    expect(lines(withoutFile('tips.yaml'))).toEqual([
      'tips.yaml:1:1  This file is missing.  Put it back; content/README.md says what it holds.'
    ])
  })

  test.each(['', '# Only a comment.\n'])('a file that is empty: %j', text => {
    expect(lines(withFile('tips.yaml', text))).toEqual([
      'tips.yaml:1:1  This file is empty.  Put it back; content/README.md says what it holds.'
    ])
  })

  const UNEXPECTED = [
    'tip.yaml',
    'services/Tara.yaml',
    'services/scotland/tara.yaml',
    'forces/Kent.yaml',
    'forces/england/kent.yaml',
    'force/kent.yaml'
  ]
  test.each(UNEXPECTED)('a file that is not expected: %s', file => {
    expect(lines(withFile(file, textOf(sampleTexts, tara)))).toEqual([
      `${file}:1:1  No file of this name is known here.  Remove it, or move it into services/, forces/ or drills/ with a name of lower-case letters, digits and hyphens; a language into languages/ by its tag, as "ro".`
    ])
  })
})
