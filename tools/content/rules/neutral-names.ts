import { isRecoveryValue } from '../parse/recovery.ts'
import { rule } from './rule.ts'

/** The only words of a neutral name. A list of forbidden words would miss the next one. */
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

/** The only words beside them in a code, which somebody else may find. */
const IN_CODE = [...NEUTRAL, 'confirmed', 'not', 'text'] as const

/** The labels that go into a neutral code. */
const CODE_LABELS = ['by-text', 'out-of-hours', 'not-confirmed'] as const

/** @returns the words of a name that are not on the list, and may reveal what it is for. */
export const revealingWords = (name: string, neutral: readonly string[] = NEUTRAL): readonly string[] =>
  name.split(/[\s,-]+/).filter(word => word !== '' && !neutral.includes(word.toLowerCase()))

const withoutSigns = (text: string) => text.replaceAll('{number}', ' ').replace(/[.:()]/g, ' ')

const codeLabels = rule(['screens.yaml'], ({ 'screens.yaml': { yaml, value } }) =>
  CODE_LABELS.flatMap(field => {
    const text = value['hand-over'][field]
    const revealing = isRecoveryValue(text) ? [] : revealingWords(withoutSigns(text), IN_CODE)
    return revealing.length === 0
      ? []
      : yaml.error(
          ['hand-over', field],
          `"${revealing.join('", "')}" may tell whoever finds a code what its numbers are for.`,
          `Use only these words: ${IN_CODE.join(', ')}.`
        )
  })
)

/** What somebody else may find must not reveal what it is for. */
export const neutralNameRules = [
  codeLabels,
  rule(['serviceEntries'], ({ serviceEntries }) =>
    serviceEntries.flatMap(({ yaml, value: { 'neutral-name': name } }) => {
      const revealing = name === undefined || isRecoveryValue(name) ? [] : revealingWords(name)
      return revealing.length === 0
        ? []
        : yaml.error(
            ['neutral-name'],
            `"${revealing.join('", "')}" may tell what "${name}" is for.`,
            `Leave it out to show the number without a name, or use only these words: ${NEUTRAL.join(', ')}.`
          )
    })
  )
]
