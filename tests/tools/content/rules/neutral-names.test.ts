import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { revealingWords } from '../../../../tools/content/rules/neutral-names.ts'
import { pin } from '../../../support/content-errors.ts'
import { content, packs } from '../../../support/fixture-content.ts'

const samaritans = 'services/samaritans.yaml'
const NAME = 'neutral-name: Free line, day and night'
const MEND =
  'Leave it out to show the number without a name, or use only these words: a, and, by, day, evening, evenings, free, hour, hours, in, line, local, main, national, night, number, office, or, out, of, the, weekday, weekdays, weekend, weekends.'

describe('neutral names: a name is refused', () => {
  pin([
    [
      'that tells what the line is for',
      [[samaritans, NAME, 'neutral-name: ▸Crisis line, day and night']],
      `"Crisis" may reveal what "Crisis line, day and night" is for.  ${MEND}`
    ],
    [
      'that is its true name',
      [[samaritans, NAME, 'neutral-name: ▸Samaritans']],
      `"Samaritans" may reveal what "Samaritans" is for.  ${MEND}`
    ],
    [
      'that holds a number',
      [[samaritans, NAME, 'neutral-name: ▸Line 247']],
      `"247" may reveal what "Line 247" is for.  ${MEND}`
    ],
    [
      'of a local service that tells',
      [
        [
          'forces/west-yorkshire.yaml',
          '    name: Basis Yorkshire',
          '    name: Basis Yorkshire\n    neutral-name: ▸Outreach office'
        ]
      ],
      `"Outreach" may reveal what "Outreach office" is for.  ${MEND}`
    ]
  ])
})

const services = [...content.services, ...Object.values(packs).flatMap(({ localServices }) => localServices)]
const anyWord = fc.constantFrom(
  ...services
    .flatMap(service => `${service.name} ${service.for}`.split(/[^\p{L}]+/u))
    .filter(word => word.length > 3)
)
/** Words that services share with a neutral name, and that tell nothing. */
const SHARED = [
  'free',
  'line',
  'national',
  'night',
  'hour',
  'hours',
  'evening',
  'number',
  'weekday',
  'weekend',
  'local',
  'main',
  'office',
  'evenings',
  'weekdays',
  'weekends'
]

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
