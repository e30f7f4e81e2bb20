import { describe } from 'vitest'
import { SUPPORT_CHOICES } from '../../../../machines/content/vocabulary.ts'
import { pin } from '../../../support/content-errors.ts'

const cut = 'drills/cut-short.yaml'
const third = 'drills/third-person.yaml'
const PRESSES =
  'Write start, danger, resume, finish, clear, a question with its answer ("safety: declined"), or with its choices ("who: [client]").'
const KEPT = '      - words: Hang on'
const LET_GO = '    good: Stops asking.'

describe('drills: a drill is refused with', () => {
  pin([
    [
      'a guiding statement that does not exist',
      [[cut, 'guidance-line: 15', 'guidance-line: ▸22']],
      'Line 22 of the guidance is not a guiding statement.  Use one of these lines: 11, 12, 13, 14, 15.'
    ],
    [
      'an unknown force',
      [[cut, 'force: west-yorkshire', 'force: ▸west-yorks']],
      'There is no force "west-yorks".  Did you mean "west-yorkshire"? Use the name of a file in forces/.'
    ],
    [
      'an unknown answer',
      [[cut, 'fits: ["no", unsure]', 'fits: ["no", ▸perhaps]']],
      '"perhaps" is not a possible value of "fits".  Did you mean "yes"? Use one of: yes, no, unsure, declined.'
    ],
    [
      'an answer twice',
      [[cut, 'fits: ["no", unsure]', 'fits: ["no", ▸"no"]']],
      '"no" is listed twice.  List each once.'
    ],
    [
      'an unknown choice',
      [[third, 'fits: [talk, housing, money]', 'fits: [talk, ▸sexual]']],
      `"sexual" is not a possible value of "fits".  Did you mean "sexual-health"? Use one of: ${SUPPORT_CHOICES.join(', ')}.`
    ],
    [
      'an unknown press',
      [[cut, '- safePlace: unsure\n', '- ▸safePlace: sometimes\n']],
      `"presses" has the wrong format: safePlace: sometimes  ${PRESSES}`
    ],
    [
      'an unknown day and an invalid time',
      [
        [cut, 'day: thursday', 'day: ▸thirsday'],
        [cut, 'time: "23:10"', 'time: ▸"24:10"']
      ],
      '"thirsday" is not a possible value of "day".  Did you mean "thursday"? Use one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
      '"time" has the wrong format: "24:10"  Write a time as "03:00".'
    ],
    [
      'four ways to ask one question',
      [
        [cut, KEPT, `      ▸${KEPT.trim()}`],
        [cut, LET_GO, `${'      - { words: No, effect: hurts, why: No }\n'.repeat(2)}${LET_GO}`]
      ],
      '"ways" has 4 entries.  Write two or three.'
    ],
    [
      'no way to ask that helps',
      [
        [cut, KEPT, `      ▸${KEPT.trim()}`],
        [
          cut,
          '      - words: Of course. One number before you go, if you want it.\n        effect: helps',
          '      - words: Of course. One number before you go, if you want it.\n        effect: hurts'
        ]
      ],
      'No entry has "effect: helps".  Write at least one that helps.'
    ],
    [
      'one learning outcome, and five',
      [
        [cut, '    - stop when the person wants to go\n', ''],
        [cut, '    - say one useful thing\n', '    ▸- say one useful thing\n'],
        [third, '    - stop when', `    ▸- ${'a\n    - '.repeat(3)}stop when`]
      ],
      '"learning-outcomes" has 1 entries.  Write two to four.',
      '"learning-outcomes" has 5 entries.  Write two to four.'
    ],
    [
      'a form for roll-call that takes longer than a minute',
      [[cut, '    situation: Someone has to go.', `    ▸situation: ${'Someone has to go. '.repeat(31)}`]],
      '"roll-call" has 132 words.  Sixty seconds are enough for 130.'
    ],
    [
      'a line that the guidance does not have',
      [[cut, 'guidance-lines: [12, 30]', 'guidance-lines: [12, ▸99]']],
      'guidance.yaml has no line 99.  Use a line that it lists.'
    ],
    [
      'an unknown officer action',
      [[cut, 'actions: [stalking]', 'actions: [▸stalker]']],
      'There is no officer action "stalker".  Did you mean "stalking"? Use an id of officer-actions.yaml.'
    ],
    [
      'a length that is no session',
      [[cut, 'minutes: 15', 'minutes: ▸90']],
      '"minutes" must be at most 60.  content/README.md has the limits.'
    ]
  ])
})
