import { describe } from 'vitest'
import { SUPPORT_CHOICES } from '../../../../machines/content/vocabulary.ts'
import { pin } from '../../../support/content-errors.ts'

const cut = 'drills/cut-short.yaml'
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
      [['drills/nowhere-at-three.yaml', 'fits: [housing]', 'fits: [▸sexual]']],
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
    ]
  ])
})
