import { isRecoveryValue } from '../parse/recovery.ts'
import { inEachService } from './rule.ts'

/** The only words of a neutral name. A list of forbidden words would miss the next one. */
const NEUTRAL =
  'a and by day evening evenings free hour hours in line local main national night number office or out of the weekday weekdays weekend weekends'.split(
    ' '
  )

/** @returns the words of a name that are not on the list, as they may reveal what the number is for. */
export const revealingWords = (name: string): readonly string[] =>
  name.split(/[\s,-]+/).filter(word => word !== '' && !NEUTRAL.includes(word.toLowerCase()))

/** A name that somebody else may find must not reveal what the number is for. */
export const neutralNameRules = [
  inEachService(({ yaml, value: { neutralName: name } }) => {
    const revealing = name === undefined || isRecoveryValue(name) ? [] : revealingWords(name)
    return revealing.length === 0
      ? []
      : yaml.error(
          ['neutralName'],
          `"${revealing.join('", "')}" may reveal what "${name}" is for.`,
          `Leave it out to show the number without a name, or use only these words: ${NEUTRAL.join(', ')}.`
        )
  })
]
