import { isRecoveryValue } from '../parse/recovery.ts'
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

/** What may stand beside such names and numbers on a card or in a code that somebody else may find. */
const BESIDE = [...NEUTRAL, 'confirmed', 'not', 'numbers', 'text', 'useful'] as const

/** The words of the hand-over that go onto a neutral card or into a neutral code. */
const CARRIED = ['card-title', 'by-text', 'out-of-hours', 'not-confirmed'] as const

/** @returns the parts of a neutral name that may tell what it is for: whatever is no word of the list. */
export const tellingIn = (name: string, neutral: readonly string[] = NEUTRAL): readonly string[] =>
  name.split(/[\s,-]+/).filter(word => word !== '' && !neutral.includes(word.toLowerCase()))

const withoutSigns = (text: string) => text.replaceAll('{number}', ' ').replace(/[.:()]/g, ' ')

/** A card that is to tell nothing would tell it in its title. */
const carried = rule(['screens.yaml'], ({ 'screens.yaml': { yaml, value } }) =>
  CARRIED.flatMap(field => {
    const text = value['hand-over'][field]
    const telling = isRecoveryValue(text) ? [] : tellingIn(withoutSigns(text), BESIDE)
    return telling.length === 0
      ? []
      : yaml.error(
          ['hand-over', field],
          `"${telling.join('", "')}" may tell whoever finds a card what its numbers are for.`,
          `Use these words alone: ${BESIDE.join(', ')}.`
        )
  })
)

/** A name that is meant to tell nothing must not tell anything. */
export const neutralNameRules = [
  carried,
  rule(['serviceEntries'], ({ serviceEntries }) =>
    serviceEntries.flatMap(({ yaml, value: { 'neutral-name': name } }) => {
      const telling = name === undefined || isRecoveryValue(name) ? [] : tellingIn(name)
      return telling.length === 0
        ? []
        : yaml.error(
            ['neutral-name'],
            `"${telling.join('", "')}" may tell what "${name}" is for.`,
            `Leave it out: then the number stands without a name. Or use these words alone: ${NEUTRAL.join(', ')}.`
          )
    })
  )
]
