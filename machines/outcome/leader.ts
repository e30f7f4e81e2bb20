import type { Service } from '../content/content.ts'
import type { Need } from '../content/vocabulary.ts'
import { type Area, nationsServed, worksAllOver } from './area.ts'

/** Needs whose best contact leads wherever it works: the emergency in danger, and a bed for tonight. */
const LEADING: readonly Need[] = ['danger-now', 'nowhere-safe-tonight']

const mustLead = ({ bestFor }: Service, needs: readonly Need[]): boolean =>
  LEADING.some(need => needs.includes(need) && bestFor.includes(need))

/** Whether a service works in no more than half of the nations of an area. */
const worksInHalfAtMost = (service: Service, area: Area): boolean =>
  nationsServed(service, area) * 2 <= area.nations.length

/**
 * What works in no more than half of the nations of an area does not lead, unless it must, or none of the first works in
 * all of them.
 * @param first the contacts to contact first.
 * @param ranked all that fit, best first.
 * @returns the same, the best that works all over the area at their head if the one there may not lead.
 */
export const withLeader = (
  first: readonly Service[],
  ranked: Iterable<Service>,
  area: Area,
  needs: readonly Need[]
): readonly Service[] => {
  const [head] = first
  if (!head || !worksInHalfAtMost(head, area) || mustLead(head, needs)) return first
  for (const service of ranked)
    if (worksAllOver(service, area) && first.includes(service))
      return [service, ...first.filter(other => other !== service)]
  return first
}
