import { IMPLIED_NEEDS } from '../content/ids.ts'
import { BED, type Need } from '../content/vocabulary.ts'

/** Needs that follow from a plain answer. They wait for those that the person chose. */
const IMPLIED: readonly Need[] = IMPLIED_NEEDS

/** Whether the person named a need themselves, by a choice. */
export const isChosen = (need: Need): boolean => need !== 'everyone' && !IMPLIED.includes(need)

/** @returns needs, the most pressing first, without `everyone`: those that the person chose, and those that an answer implies. */
export const splitByChoice = (needs: readonly Need[]) => ({
  chosen: needs.filter(isChosen),
  implied: needs.filter(need => IMPLIED.includes(need))
})

/**
 * Needs whose services find a safe place away from a partner, or from someone who controls the person. They come before
 * a bed from a council.
 */
const BEFORE_A_BED: readonly Need[] = ['exploitation', 'domestic-abuse']

/** @returns the needs in the order in which they take turns, without `everyone`. */
export const turnsOf = (needs: readonly Need[]): readonly Need[] => {
  const { chosen, implied } = splitByChoice(needs)
  const said = [...chosen, ...implied]
  if (!said.includes(BED)) return said
  const last = said.findLastIndex(need => BEFORE_A_BED.includes(need))
  if (last === -1) return said
  return [...said.slice(0, last + 1).filter(need => need !== BED), BED, ...said.slice(last + 1)]
}
