import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { revealingWords } from '../../../../tools/content/rules/neutral-names.ts'
import { content, packs } from '../../../support/fixture-content.ts'

const services = [...content.services, ...Object.values(packs).flatMap(({ localServices }) => localServices)]
const anyWord = fc.constantFrom(
  ...services
    .flatMap(service => `${service.name} ${service.for}`.split(/[^\p{L}]+/u))
    .filter(word => word.length > 3)
)
/** Words that services share with a neutral name but that reveal nothing. */
const SHARED =
  'free line national night hour hours evening number weekday weekend local main office evenings weekdays weekends'.split(
    ' '
  )

test('neutral names: one with any word of the names or purposes of services is refused', () => {
  fc.assert(
    fc.property(
      anyWord,
      fc.constantFrom('{} line', 'Free {}', '{}', 'line-{}', 'night,{}'),
      (word, pattern) => {
        const isShared = SHARED.includes(word.toLowerCase())
        expect(revealingWords(pattern.replace('{}', word))).toEqual(isShared ? [] : [word])
      }
    ),
    { numRuns: 500 }
  )
})
