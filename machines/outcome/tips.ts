import type { Tip } from '../content/content.ts'
import type { Need, Workplace } from '../content/vocabulary.ts'
import { rankBy } from './rank.ts'

/** The most tips under "Tips to share", before the full list. */
export const TIPS_FIRST = 3

/** Whether a tip is written for a place where the person works. */
export const suits = (tip: Tip, workplaces: readonly Workplace[]) =>
  tip.workplaces?.some(place => workplaces.includes(place)) === true

/** Whether a tip would sound like blame to a person with these needs. */
export const isBlame = (tip: Tip, needs: readonly Need[]): boolean =>
  tip.notFor?.some(need => needs.includes(need)) === true

/**
 * Smaller comes first: tips for the needs raised, then those for the place of work, then those for everyone, then the
 * rest, then those that are not for these needs. Among tips for the needs raised, those for the place of work come first.
 */
const tier = (tip: Tip, needs: readonly Need[], workplaces: readonly Workplace[]): number => {
  if (isBlame(tip, needs)) return 5
  if (tip.needs.some(need => need !== 'everyone' && needs.includes(need)))
    return suits(tip, workplaces) ? 0 : 1
  if (suits(tip, workplaces)) return 2
  return tip.needs.includes('everyone') ? 3 : 4
}

/**
 * @param tips in the order of the guidance.
 * @returns a function from needs, the most pressing first, and places of work to all tips, best first.
 */
export const tipsFor = (tips: readonly Tip[]) => {
  const rank = rankBy(tips, () => [])
  return (needs: readonly Need[], workplaces: readonly Workplace[]): readonly Tip[] => {
    const fitting = [...rank(needs)]
    const rest = tips.filter(tip => !fitting.includes(tip))
    return [...fitting, ...rest]
      .map(tip => ({ tip, tier: tier(tip, needs, workplaces) }))
      .sort((a, b) => a.tier - b.tier)
      .map(({ tip }) => tip)
  }
}
