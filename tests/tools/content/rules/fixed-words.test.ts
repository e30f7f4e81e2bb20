import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

describe('fixed words: a change is refused', () => {
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
    ['declined: Prefer not to say', 'Prefer not to say']
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
    ['numbers', 'Numbers now'],
    ['finish', 'Finish'],
    ['clear', 'Clear'],
    ['clear-and-finish', 'Clear and finish'],
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
      'an answer with any sign in it has no other error',
      [['questions.yaml', 'declined: Prefer not to say', 'declined: ▸"Prefer not to say ("']],
      '"Prefer not to say (" is not the fixed name of this answer.  Write "Prefer not to say".'
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
