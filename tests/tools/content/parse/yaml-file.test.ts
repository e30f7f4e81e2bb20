import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const COMPARE = 'Compare it with the lines around it: check quotes, colons and the spaces it begins with.'
const tara = 'services/tara.yaml'

describe('YAML: a slip of syntax is refused', () => {
  pin([
    [
      'a control character, even in a comment, shown by its code',
      [[tara, 'name: TARA', '# a▸\u0000\u0007b\nname: TARA']],
      'The character <U+0000> is invisible.  Remove it, or type the line again.'
    ],
    [
      'a byte that is no UTF-8, as an old editor saves a letter',
      [[tara, 'name: TARA', `name: ▸${Buffer.from('é', 'latin1')}TARA`]],
      'A letter here cannot be read.  Type it again, and save the file as UTF-8.'
    ],
    [
      'a word that stands alone, however much after it is lost',
      [
        ['guidance.yaml', '# yaml-language-server: $schema=./editor/guidance.schema.json', 'x'],
        ['guidance.yaml', 'title: Sex', '▸title: Sex']
      ],
      `This cannot be read.  ${COMPARE}`
    ],
    [
      'a tag',
      [['tips.yaml', 'say: Have a plan', 'say: ▸!now Have a plan']],
      'The text after "say:" begins with !, which has a meaning of its own here.  Put all of it in quotes: "!now Have a plan ready in case something goes w..."'
    ],
    [
      'a text that starts with a star',
      [
        [
          'tips.yaml',
          "say: Have a plan ready in case something goes wrong. For example, a friend who calls for help if you don't text by a set time.",
          'say: ▸*plan'
        ]
      ],
      'This starts with & or *, which YAML does not read as text.  Put it in quotes.'
    ],
    [
      'a text that starts with an ampersand',
      [['tips.yaml', 'say: Have a plan', 'say: &now ▸Have a plan']],
      'This starts with & or *, which YAML does not read as text.  Put it in quotes.'
    ]
  ])
})
