import type { Need } from '../content/vocabulary.ts'

/** What no choice of the person names: it follows from an answer alone, and waits for the needs that they named. */
const UNNAMED: readonly Need[] = [
  'afraid-of-someone',
  'worried-about-safety',
  'no-safe-place',
  'help-or-support'
]

/** @returns needs, the most pressing first, without `everyone`: those that the person named, and the others. */
export const byNaming = (needs: readonly Need[]) => ({
  named: needs.filter(need => need !== 'everyone' && !UNNAMED.includes(need)),
  unnamed: needs.filter(need => UNNAMED.includes(need))
})
