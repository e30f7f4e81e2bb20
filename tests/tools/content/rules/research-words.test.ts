import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const error = (found: string) =>
  `"${found}" is about our sources, and this is shown on a screen.  Say only what is so here; write how it is known into "differences" or "sources".`

describe('words about our research: refused in what a screen shows', () => {
  pin([
    [
      'a note that no page shows a number',
      [['questions.yaml', 'note: Give them time.', 'note: ▸No page that we read has it. Give them time.']],
      error('No page that')
    ],
    [
      'a note that something was not checked',
      [['questions.yaml', 'note: Give them time.', 'note: ▸Wales was not checked. Give them time.']],
      error('was not checked')
    ],
    [
      'the age of what is known',
      [
        [
          'nations.yaml',
          'says: Keeping a brothel is an offence.\n',
          'says: ▸What we know is from 2018. Keeping a brothel is an offence.\n'
        ]
      ],
      error('What we know is from')
    ],
    [
      'what a local service is for, which is in English alone',
      [
        [
          'forces/gloucestershire.yaml',
          'for: For women selling sex in Stroud.',
          'for: ▸No page that we read says whom. It is in Tower Hamlets.'
        ]
      ],
      error('No page that')
    ]
  ])
})
