import { describe } from 'vitest'
import { NEEDS } from '../../../../machines/content/vocabulary.ts'
import { MOST_UNKNOWN } from '../../../../tools/content/parse/misplaced.ts'
import { pin } from '../../../support/content-errors.ts'

const ALL_NEEDS = `Use one of: ${NEEDS.join(', ')}.`
const tara = 'services/tara.yaml'
const suzy = 'services/suzy-lamplugh.yaml'
const victim = 'services/victim-support.yaml'
const galop = 'services/galop.yaml'

describe('parse: a wrong field is refused', () => {
  pin([
    [
      'an unknown field',
      [['tips.yaml', 'id: network', 'id: network\n    colour: ▸red']],
      'There is no field "colour" here.  Remove it, or correct its spelling.'
    ],
    [
      'a field that JavaScript knows and content does not',
      [['tips.yaml', 'id: network', 'id: network\n    __proto__: ▸x']],
      'There is no field "__proto__" here.  Remove it, or correct its spelling.'
    ],
    [
      'a thousand unknown fields, of which twenty are named',
      [
        [
          tara,
          'name: TARA',
          `${Array.from({ length: 1_000 }, (_, at) => `x${at}: ${at > MOST_UNKNOWN ? '' : '▸'}1\n`).join('')}name: TARA`
        ]
      ],
      ...Array.from(
        { length: MOST_UNKNOWN },
        (_, at) => `There is no field "x${at}" here.  Remove it, or correct its spelling.`
      ),
      'Unknown here too: 980 more fields.  Remove them, or put back the file as it was before.'
    ],
    [
      'a missing field',
      [[suzy, '  number: "020 7091 0014"\n  confirmed', '  ▸confirmed']],
      '"number" is missing.  Add "number:" here.'
    ],
    [
      'an officer action that says neither when it was checked nor when it must be again',
      [
        [
          'officer-actions.yaml',
          '    checked:\n      on: "2026-11-24"\n      how: published\n    review-by: "2027-02-24"\n\n  - id: stalking\n',
          '\n  - id: stalking\n'
        ],
        ['officer-actions.yaml', '- id: domestic-abuse', '- ▸▸id: domestic-abuse']
      ],
      '"checked" is missing.  Add "checked:" here.',
      '"review-by" is missing.  Add "review-by:" here.'
    ],
    [
      'a missing field that another rule reads',
      [
        ['questions.yaml', 'support:\n  prompt', 'support:\n  ▸prompt'],
        ['questions.yaml', '  why: So I can give you the right numbers.\n', '']
      ],
      '"why" is missing.  Add "why:" here.'
    ],
    [
      'a field with nothing after its colon',
      [[tara, 'nations: [scotland]', 'nations:▸']],
      '"nations" is missing.  Add "nations:" here.'
    ],
    [
      'a missing field that the screens fill in',
      [
        ['screens.yaml', '  say: Say', '  ▸say: Say'],
        ['screens.yaml', '  more-about: "More about {name}"\n', '']
      ],
      '"more-about" is missing.  Add "more-about:" here.'
    ],
    [
      'a sentence that a # cuts short',
      [['tips.yaml', 'say: Have a plan ready', 'say: ▸Have a plan # ready']],
      'YAML ignores what follows # here.  Put the whole sentence in quotes.'
    ],
    [
      'a field without its colon',
      [['questions.yaml', '{ id: talk, label: Someone to talk to }', '{ id: talk, ▸label }']],
      '"label" is missing.  Add "label:" here.'
    ],
    [
      'a text where true or false is wanted',
      [[tara, 'number: "0141 276 7724"\n  confirmed: true', 'number: "0141 276 7724"\n  confirmed: ▸"yes"']],
      '"confirmed" must be true or false.  Replace what is written here: "yes"'
    ],
    [
      'a text where a list is wanted',
      [[tara, 'nations: [scotland]', 'nations: ▸scotland']],
      '"nations" must be a list.  Replace what is written here: scotland'
    ],
    [
      'a list where a text is wanted',
      [[suzy, 'name: Suzy Lamplugh Trust', 'name: ▸[Suzy]']],
      '"name" must be a text.  Replace what is written here: [Suzy]'
    ],
    [
      'a text where fields are wanted',
      [[tara, 'checked:\n  on: "2026-11-24"\n  how: published', 'checked: ▸yesterday']],
      '"checked" must be a set of fields.  Replace what is written here: yesterday'
    ],
    [
      'a line that is no whole number',
      [['tips.yaml', 'guidance-line: 30', 'guidance-line: ▸30.5']],
      '"guidance-line" must be a whole number above 0.  Replace what is written here: 30.5'
    ],
    [
      'a line below 1',
      [['tips.yaml', 'guidance-line: 30', 'guidance-line: ▸0']],
      '"guidance-line" must be a whole number above 0.  Replace what is written here: 0'
    ],
    [
      'a line beyond counting',
      [['tips.yaml', 'guidance-line: 30', 'guidance-line: ▸99999999999999999999']],
      '"guidance-line" must be a whole number above 0.  Replace what is written here: 99999999999999999999'
    ],
    [
      'a phone number without quotes',
      [[suzy, '"020 7091 0014"', '▸▸02070910014']],
      '"number" is a bare number, and YAML drops its first zero.  Put it in quotes: "02070910014".',
      '02070910014 is not the number that was seen on 2026-11-24: 2070910014.  Put back what was seen; or check the line again, write below "seen" what you saw, and update "checked".'
    ],
    [
      'a day that does not exist',
      [[tara, 'review-by: "2027-02-24"', 'review-by: ▸"2027-02-30"']],
      '"review-by" has the wrong format: "2027-02-30"  Write a day as "2026-11-24".'
    ],
    [
      'a day in other words',
      [[tara, 'on: "2026-11-24"', 'on: ▸24 November']],
      '"on" has the wrong format: 24 November  Write a day as "2026-11-24".'
    ],
    [
      'an address without https',
      [[galop, 'https://galop.org.uk/,', '▸http://galop.org.uk/,']],
      '"address" has the wrong format: http://galop.org.uk/  Write a whole address that starts with https://.'
    ],
    [
      'an address that is only a host',
      [[galop, 'https://galop.org.uk/,', '▸galop.org.uk,']],
      '"address" has the wrong format: galop.org.uk  Write a whole address that starts with https://.'
    ],
    [
      'a site that does not say whether it is confirmed',
      [[galop, '{ address: https://galop.org.uk/, confirmed: true }', '▸{ address: https://galop.org.uk/ }']],
      '"confirmed" is missing.  Add "confirmed:" here.'
    ],
    [
      'a site that is only an address',
      [[galop, '{ address: https://galop.org.uk/, confirmed: true }', '▸https://galop.org.uk/']],
      '"website" must be a set of fields.  Replace what is written here: https://galop.org.uk/'
    ],
    [
      'an empty text',
      [[tara, 'name: TARA (Trafficking Awareness Raising Alliance)', 'name: ▸""']],
      '"name" is empty.  Write its text.'
    ],
    [
      'a text of spaces',
      [[tara, 'name: TARA (Trafficking Awareness Raising Alliance)', 'name: ▸"  "']],
      '"name" is empty.  Write its text.'
    ],
    [
      'an empty text that has a length and a form',
      [[tara, 'in-short: women, if others control you', 'in-short: ▸""']],
      '"in-short" is empty.  Write its text.'
    ],
    [
      'an empty list',
      [[tara, 'nations: [scotland]', 'nations: ▸[]']],
      '"nations" is empty.  Write at least one.'
    ],
    [
      'an empty entry in a list',
      [
        ['officer-actions.yaml', '      - Move somewhere you both feel safe before you carry on.', '      -▸']
      ],
      'An entry of "steps" is empty.  Write it, or remove its line.'
    ],
    [
      'an id that is more than letters, digits and hyphens',
      [['tips.yaml', 'id: network', 'id: ▸Net Work']],
      '"id" has the wrong format: Net Work  Use lower-case letters, digits and hyphens.'
    ],
    [
      'two such ids are not also called the same',
      [
        ['officer-actions.yaml', 'id: emergency', 'id: ▸Emergency'],
        ['officer-actions.yaml', 'id: reporting', 'id: ▸1st']
      ],
      '"id" has the wrong format: Emergency  Use lower-case letters, digits and hyphens.',
      '"id" has the wrong format: 1st  Use lower-case letters, digits and hyphens.'
    ],
    [
      'a service named in no right way is not also called unknown',
      [['screens.yaml', 'service: emergency-999', 'service: ▸999 emergency']],
      '"service" has the wrong format: 999 emergency  Use lower-case letters, digits and hyphens.'
    ],
    [
      'digits with spaces on the do-not-use list',
      [['do-not-use.yaml', '"116213"', '▸"116 213"']],
      '"digits" has the wrong format: "116 213"  Use only digits, in quotes.'
    ],
    [
      'a control character',
      [['tips.yaml', 'say: Never leave', 'say: ▸Never\tleave']],
      '"say" has the wrong format: Never<U+0009>leave a key in the lock. Someone could lock you in.  Type it again: it has an invisible character.'
    ],
    [
      'a long text is cut short in the message',
      [[tara, 'nations: [scotland]', `nations: ▸${'x'.repeat(5000)}`]],
      `"nations" must be a list.  Replace what is written here: ${'x'.repeat(60)}...`
    ]
  ])
})

describe('parse: a value that is not in the list is refused', () => {
  pin([
    [
      'an unknown need, with the nearest known one',
      [[victim, 'hurt-or-assaulted, domestic-abuse,', 'hurt-or-assaulted, ▸domestic-abase,']],
      `"domestic-abase" is not a possible value of "needs".  Did you mean "domestic-abuse"? ${ALL_NEEDS}`
    ],
    [
      'an unknown need in quotes',
      [[victim, 'hurt-or-assaulted, domestic-abuse,', 'hurt-or-assaulted, ▸"domestic abuse",']],
      `"domestic abuse" is not a possible value of "needs".  Did you mean "domestic-abuse"? ${ALL_NEEDS}`
    ],
    [
      'a need whose id is misspelt is not also called missing',
      [['needs.yaml', 'id: housing', 'id: ▸houzing']],
      `"houzing" is not a possible value of "id".  Did you mean "housing"? ${ALL_NEEDS}`
    ],
    [
      'an unknown status',
      [[tara, 'status: check-first', 'status: ▸check first']],
      '"check first" is not a possible value of "status".  Did you mean "check-first"? Use one of: show, check-first, held.'
    ],
    [
      'an unknown way of checking',
      [[tara, 'how: published', 'how: ▸phoned']],
      '"phoned" is not a possible value of "how".  Did you mean "rung"? Use one of: rung, website, published, guidance only.'
    ]
  ])
})
