import { describe, expect, test } from 'vitest'
import { checkTexts, withEdit } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

const PLAN =
  "say: Have a plan ready in case something goes wrong. For example, a friend who calls for help if you don't text by a set time."
const number = (found: string) =>
  `${found} is inside a text, where nobody checks it.  Make it the "phone" or "text" of a service, or remove it.`
const site = (found: string) =>
  `${found} is inside a text, where nobody checks it.  Make it the "website" of a service, or remove it.`

describe('texts: a number or a site that nobody checks is refused', () => {
  pin([
    ['a number in a tip', [['tips.yaml', PLAN, 'say: ▸Ring 0906 123 4567 now.']], number('0906 123 4567')],
    [
      'a number with the code of the UK, dots and brackets',
      [['tips.yaml', PLAN, 'say: ▸Ring +44 (0)20.7946-0018 now.']],
      number('+44 (0)20.7946-0018')
    ],
    [
      'a number with dots in the middle of the line',
      [['tips.yaml', PLAN, 'say: ▸Ring 0906·123·4567 now.']],
      number('0906·123·4567')
    ],
    [
      'the number of a service in what another service says',
      [['services/tara.yaml', 'for: For women', 'for: ▸Or ring 116 123. For women']],
      number('116 123')
    ],
    [
      'a number in words',
      [['tips.yaml', PLAN, 'say: ▸Ring zero eight hundred, one double two three now.']],
      number('zero eight hundred, one double two three')
    ],
    ['a short code to ring', [['tips.yaml', PLAN, 'say: ▸In danger, ring 998.']], number('998')],
    ['a short code to text', [['tips.yaml', PLAN, 'say: ▸Send HELP to 61016 now.']], number('61016')],
    [
      'a short code after the beginning of a number',
      [['tips.yaml', PLAN, 'say: ▸Dial 0800 one one one now.']],
      number('0800')
    ],
    [
      'a number in a drill',
      [['drills/cut-short.yaml', '    - One person', '    - ▸Ring 0161 000 0000. One person']],
      number('0161 000 0000')
    ],
    ['a site in a tip', [['tips.yaml', PLAN, 'say: ▸Go to evil.example/help now.']], site('evil.example')]
  ])

  test.each([
    'Ring 116 123 at any hour.',
    'Look at www.galop.org.uk for help.',
    'It was so from 2019-2020.',
    'That was in 2016. 110 came.',
    'Ring nine, nine, nine.',
    'Ring one one six, one two three at any hour.',
    'Text a friend by 22:30, or ring 999.',
    'One or two of 180 people were hurt.'
  ])('texts: "%s" is accepted in a tip, as somebody checks it', text => {
    const { errors } = checkTexts(withEdit('tips.yaml', PLAN, `say: ${text}`))
    expect(errors.filter(({ message }) => message.includes('nobody checks'))).toEqual([])
  })
})
