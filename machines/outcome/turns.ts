import type { Need } from '../content/vocabulary.ts'

/** What no choice of the person names: it follows from an answer alone, and waits for the needs that they named. */
const UNNAMED: readonly Need[] = [
  'afraid-of-someone',
  'worried-about-safety',
  'no-safe-place',
  'help-or-support'
]

/** Whether the person named a need, by a choice. */
export const isNamed = (need: Need): boolean => need !== 'everyone' && !UNNAMED.includes(need)

/** @returns needs, the most pressing first, without `everyone`: those that the person named, and the others. */
export const byNaming = (needs: readonly Need[]) => ({
  named: needs.filter(isNamed),
  unnamed: needs.filter(need => UNNAMED.includes(need))
})

/** Who can find a safe place away from a partner, or from someone who controls the person, comes before a council. */
const BEFORE_A_BED: readonly Need[] = ['exploitation', 'domestic-abuse']

/** @returns the needs in the order in which they take turns, without `everyone`. */
export const turnsOf = (needs: readonly Need[]): readonly Need[] => {
  const { named, unnamed } = byNaming(needs)
  const said = [...named, ...unnamed]
  if (!said.includes('nowhere-safe-tonight')) return said
  const last = said.findLastIndex(need => BEFORE_A_BED.includes(need))
  if (last === -1) return said
  return [
    ...said.slice(0, last + 1).filter(need => need !== 'nowhere-safe-tonight'),
    'nowhere-safe-tonight',
    ...said.slice(last + 1)
  ]
}
