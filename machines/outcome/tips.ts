import type { Tip } from '../content/content.ts'
import type { Need, Workplace } from '../content/vocabulary.ts'
import { splitByChoice } from './needs.ts'
import { rankBy } from './rank.ts'

/** How many tips "Tips to share" shows at most. The full list is one tap away. */
export const TIPS_FIRST = 3

export const isAssault = (need: Need): boolean => need === 'sexual-assault' || need === 'hurt'

/** @returns how many tips to show: none in danger, and one after an assault, when more would be a lecture. */
export const tipsInSight = (needs: readonly Need[]): number =>
  needs.includes('danger-now') ? 0 : needs.some(isAssault) ? 1 : TIPS_FIRST

/** Whether a tip is meant for a kind of place where the person works. */
const matchesWorkplace = (tip: Tip, workplaces: readonly Workplace[]) =>
  tip.workplaces?.some(place => workplaces.includes(place)) === true

/** Whether a tip would sound like blame to a person with these needs. */
export const soundsLikeBlame = (tip: Tip, needs: readonly Need[]): boolean =>
  tip.notFor?.some(need => needs.includes(need)) === true

/**
 * Whether a tip is only for kinds of places where the person does not work: a tip about bookings,
 * for someone who works on the street.
 */
const isMisplaced = (tip: Tip, workplaces: readonly Workplace[]): boolean =>
  workplaces.length > 0 && tip.workplaces !== undefined && !matchesWorkplace(tip, workplaces)

type Tier = 0 | 1 | 2 | 3 | 4 | 5 | 6

/**
 * The rank of a tip; smaller comes first. First come tips for the needs raised (and of these, those
 * for the place of work), then tips for the place of work, tips for everyone, the rest, tips for
 * other places of work, and tips that would sound like blame.
 */
const tier = (tip: Tip, needs: readonly Need[], workplaces: readonly Workplace[]): Tier => {
  if (soundsLikeBlame(tip, needs)) return 6
  if (isMisplaced(tip, workplaces)) return 5
  if (tip.needs.some(need => need !== 'everyone' && needs.includes(need)))
    return matchesWorkplace(tip, workplaces) ? 0 : 1
  if (matchesWorkplace(tip, workplaces)) return 2
  return tip.needs.includes('everyone') ? 3 : 4
}

/**
 * @param tips all tips, in the order of the guidance.
 * @returns a function that takes needs, the most pressing first, and workplaces, and returns all tips, best first.
 */
export const tipsFor = (tips: readonly Tip[]) => {
  const rank = rankBy(tips, ({ bestFor }, need) => [bestFor?.includes(need) ? 0 : 1])
  return (needs: readonly Need[], workplaces: readonly Workplace[]): readonly Tip[] => {
    const { chosen, implied } = splitByChoice(needs)
    const tiers: Record<Tier, Tip[]> = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] }
    for (const tip of new Set([...rank(chosen), ...rank(implied), ...tips]))
      tiers[tier(tip, needs, workplaces)].push(tip)
    const sorted = Object.values(tiers).flat()
    const first = sorted.slice(0, TIPS_FIRST)
    return [
      ...first.filter(tip => !tip.comesLast),
      ...first.filter(tip => tip.comesLast),
      ...sorted.slice(TIPS_FIRST)
    ]
  }
}
