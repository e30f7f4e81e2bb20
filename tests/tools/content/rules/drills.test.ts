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
      'Line 22 of the guidance holds no guiding statement.  Use the line of one: 11, 12, 13, 14, 15.'
    ],
    [
      'an unknown force',
      [[cut, 'force: west-yorkshire', 'force: ▸west-yorks']],
      '"west-yorks" is no force that is known here.  Perhaps "west-yorkshire". Use the name of a file in forces/.'
    ],
    [
      'an unknown answer',
      [[cut, 'fits: ["no", unsure]', 'fits: ["no", ▸perhaps]']],
      '"perhaps" is not a known value of "fits".  Perhaps "yes". Known: yes, no, unsure, declined.'
    ],
    [
      'an answer twice',
      [[cut, 'fits: ["no", unsure]', 'fits: ["no", ▸"no"]']],
      '"no" is named twice.  Name each once.'
    ],
    [
      'an unknown choice',
      [['drills/nowhere-at-three.yaml', 'fits: [housing]', 'fits: [▸sexual]']],
      `"sexual" is not a known value of "fits".  Perhaps "sexual-health". Known: ${SUPPORT_CHOICES.join(', ')}.`
    ],
    [
      'an unknown press',
      [[cut, '- safePlace: unsure\n', '- ▸safePlace: sometimes\n']],
      `"presses" is not written as it must be: safePlace: sometimes  ${PRESSES}`
    ],
    [
      'an unknown day and an invalid time',
      [
        [cut, 'day: thursday', 'day: ▸thirsday'],
        [cut, 'time: "23:10"', 'time: ▸"24:10"']
      ],
      '"thirsday" is not a known value of "day".  Perhaps "thursday". Known: monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
      '"time" is not written as it must be: "24:10"  Write a time as "03:00".'
    ],
    [
      'four ways to ask one question',
      [
        [cut, KEPT, `      ▸${KEPT.trim()}`],
        [cut, LET_GO, `${'      - { words: No, effect: hurts, why: No }\n'.repeat(2)}${LET_GO}`]
      ],
      'Ways to put it: 4.  Write two or three.'
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
      'No words here help.  Write at least one way that does.'
    ]
  ])
})
