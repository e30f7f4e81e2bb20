import { describe } from 'vitest'
import { NEEDS } from '../../../../machines/content/vocabulary.ts'
import { pin } from '../../../support/content-errors.ts'

const tara = 'services/tara.yaml'
const num = 'services/num.yaml'

describe('a field of no known name: one cause is one error, with what was meant', () => {
  pin([
    [
      'one that must be there, misspelt, is not also called missing',
      [[tara, 'best-for: ', 'bestfor: ▸']],
      'There is no field "bestfor" here.  Did you mean "best-for"?'
    ],
    [
      'one that may be left out, misspelt',
      [[num, 'tells-police: ', 'tell-police: ▸']],
      'There is no field "tell-police" here.  Did you mean "tells-police"?'
    ],
    [
      'one that is cut short',
      [[tara, 'review-by: ', 'review: ▸']],
      'There is no field "review" here.  Did you mean "review-by"?'
    ],
    [
      'one in a list',
      [
        [
          'tips.yaml',
          'id: join-num\n    guidance-line: 30\n    say: ',
          'id: join-num\n    guidance-line: 30\n    says: ▸'
        ]
      ],
      'There is no field "says" here.  Did you mean "say"?'
    ],
    [
      'a name that is there already is not meant',
      [[tara, 'status: check-first', 'status: check-first\nstatuss: ▸show']],
      'There is no field "statuss" here.  Remove it, or correct its spelling.'
    ],
    [
      'a field that left its place is not also called missing',
      [[tara, '  how: published\n', 'how: ▸published\n']],
      '"how" belongs under "checked".  Begin its lines 2 spaces further right.'
    ],
    [
      'a field that went too deep',
      [[tara, '    confirmed: true\nnote: ', '    confirmed: true\n  note: ▸']],
      '"note" does not belong under "phone".  Begin its lines 2 spaces further left.'
    ],
    [
      'a wrong value in a misspelt field has its own error',
      [[tara, 'best-for: []', 'bestfor: ▸[▸expliotation]']],
      'There is no field "bestfor" here.  Did you mean "best-for"?',
      `"expliotation" is not a possible value of "best-for".  Did you mean "exploitation"? Use one of: ${NEEDS.join(', ')}.`
    ]
  ])
})
