import type { Service } from '../content/content.ts'
import type { Need } from '../content/vocabulary.ts'
import { type Area, nationsServed, worksAllOver } from './area.ts'

/** Needs whose best contact always comes first: the emergency number in danger, and a bed for tonight. */
const LEADING: readonly Need[] = ['danger-now', 'nowhere-safe-tonight']

const mustLead = ({ bestFor }: Service, needs: readonly Need[]): boolean =>
  LEADING.some(need => needs.includes(need) && bestFor.includes(need))

/** Whether a service works in no more than half of the nations of an area. */
const worksInHalfAtMost = (service: Service, area: Area): boolean =>
  nationsServed(service, area) * 2 <= area.nations.length

/**
 * A contact for at most half of the area's nations does not come first, unless it must, or none of the others works in
 * all nations.
 * @param ranked all contacts that meet the needs, best first.
 * @returns `first`, with the best contact for the whole area moved to the front if necessary.
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
