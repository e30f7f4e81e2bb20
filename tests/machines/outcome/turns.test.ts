import { expect, test } from 'vitest'
import { BED, type Need } from '../../../machines/content/vocabulary.ts'
import { turnsOf } from '../../../machines/outcome/turns.ts'

const IMPLIED = 'afraid-of-someone worried-about-safety no-safe-place help-or-support'.split(' ') as Need[]

test.each<[string, readonly Need[], readonly Need[]]>([
  [
    'chosen needs come before implied ones, and "everyone" has none',
    [...IMPLIED, 'stalking', 'talk', 'everyone'],
    ['stalking', 'talk', ...IMPLIED]
  ],
  ['a bed comes right after exploitation', [BED, 'exploitation', 'talk'], ['exploitation', BED, 'talk']],
  ['a bed comes right after abuse', [BED, 'domestic-abuse', 'talk'], ['domestic-abuse', BED, 'talk']],
  ['a bed keeps its place if neither was said', [BED, 'stalking'], [BED, 'stalking']],
  ['without a bed none has one', ['exploitation', 'talk'], ['exploitation', 'talk']]
])('turns: %s', (_, needs, turns) => {
  expect(turnsOf(needs)).toEqual(turns)
})
