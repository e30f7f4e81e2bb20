import { isStandIn } from '../salvage.ts'
import { rule } from './rule.ts'

/**
 * All that a neutral name may be made of: what a line is, when it answers, what a call costs. Listing what tells too much would
 * miss the next word; whatever is not here is refused.
 */
const NEUTRAL = [
  'a',
  'and',
  'by',
  'day',
  'evening',
  'evenings',
  'free',
  'hour',
  'hours',
  'in',
  'line',
  'local',
  'main',
  'national',
  'night',
  'number',
  'office',
  'or',
  'out',
  'of',
  'the',
  'weekday',
  'weekdays',
  'weekend',
  'weekends'
] as const

const isNeutral = (word: string) => NEUTRAL.some(neutral => neutral === word.toLowerCase())

/** @returns the parts of a neutral name that may tell what it is for: whatever is no word of the list. */
export const tellingIn = (name: string): readonly string[] =>
  name.split(/[\s,-]+/).filter(word => word !== '' && !isNeutral(word))

/** A name that is meant to tell nothing must not tell anything. */
export const neutralNameRules = [
  rule(['offered'], ({ offered }) =>
    offered.flatMap(({ yaml, value: { 'neutral-name': name } }) => {
      const telling = name === undefined || isStandIn(name) ? [] : tellingIn(name)
      return telling.length === 0
        ? []
        : yaml.fault(
            ['neutral-name'],
            `"${telling.join('", "')}" may tell what "${name}" is for.`,
            `Leave it out: then the number stands without a name. Or use these words alone: ${NEUTRAL.join(', ')}.`
          )
    })
  )
]
