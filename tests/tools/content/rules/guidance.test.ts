import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const SEE_GUIDANCE = 'guidance.yaml says what each line is.'

describe('guidance: a line that is not carried is refused', () => {
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
      `Line 47 of the guidance is not a tip.  ${SEE_GUIDANCE}`
    ],
    [
      'a line that something of the wrong kind names',
      [
        ['guidance.yaml', 'line: 46,', 'line: ▸46,'],
        ['services/crimestoppers.yaml', 'guidance-lines: [67]', 'guidance-lines: [67, ▸46]'],
        ['tips.yaml', 'guidance-line: 46', 'guidance-line: ▸47']
      ],
      'No tip covers line 46 of the guidance (no weapon).  Give a tip the guidance line 46.',
      `Line 46 of the guidance is not a service.  ${SEE_GUIDANCE}`,
      `Line 47 of the guidance is not a tip.  ${SEE_GUIDANCE}`
    ],
    [
      'a statement that names the line of a question',
      [
        ['before-you-start.yaml', 'guidance-line: 15', 'guidance-line: ▸22'],
        ['guidance.yaml', 'line: 15,', 'line: ▸15,']
      ],
      `Line 22 of the guidance is not a statement.  ${SEE_GUIDANCE}`,
      'No statement covers line 15 of the guidance (do what is shown to work).  Give a statement the guidance line 15.'
    ],
    [
      'a figure that names the line of a statement',
      [
        ['before-you-start.yaml', 'guidance-line: 7', 'guidance-line: ▸11'],
        ['guidance.yaml', 'line: 7,', 'line: ▸7,']
      ],
      `Line 11 of the guidance is not a figure.  ${SEE_GUIDANCE}`,
      'No figure covers line 7 of the guidance (180 sex workers murdered in the UK 1990-2016 as NUM counted).  Give a figure the guidance line 7.'
    ],
    [
      'a question that names the line of a tip',
      [
        ['guidance.yaml', 'line: 26,', 'line: ▸26,'],
        ['questions.yaml', 'guidance-line: 26', 'guidance-line: ▸30']
      ],
      'No question covers line 26 of the guidance (anyone to be afraid of).  Give a question the guidance line 26.',
      `Line 30 of the guidance is not a question.  ${SEE_GUIDANCE}`
    ],
    [
      'a contact that names the line of a tip',
      [
        ['guidance.yaml', 'line: 67,', 'line: ▸67,'],
        ['services/crimestoppers.yaml', 'guidance-lines: [67]', 'guidance-lines: [▸40]']
      ],
      'No service covers line 67 of the guidance (anonymous reporting line (Crimestoppers)).  Give a service the guidance line 67.',
      `Line 40 of the guidance is not a service.  ${SEE_GUIDANCE}`
    ]
  ])
})
