import { NEEDS } from '../../content/vocabulary.ts'
import { nationsServed } from '../../outcome/area.ts'
import type { Setting } from '../../outcome/outcome.ts'
import type { RankedService } from '../../outcome/ranked-service.ts'
import type { Revision } from './revision.ts'

/** Fields that are only shown, and hours, which decide by the state of a service at each moment. */
const OTHER_FIELDS: ReadonlySet<string> = new Set([
  ...['hours', 'website', 'inShort', 'name', 'neutralName', 'for', 'address', 'howToReach', 'cost', 'onBill'],
  ...['tellsPolice', 'caution', 'note', 'checked', 'reviewBy', 'area']
])

/**
 * @returns a text that is equal for two revisions if they choose the same first contacts in any force, whenever the same
 * services are in the same state.
 */
export const contactRules = ({ content, packs }: Revision): string =>
  JSON.stringify(
    [content.services, content.forces.map(({ id, nations }) => [id, nations]), packs],
    (field, value) => (OTHER_FIELDS.has(field) ? undefined : value)
  )

/**
 * For each need, in the order of NEEDS, the contacts that fit it, best first, with what else decides whether and where
 * they come first. Two settings in which this is the same have the same contacts first for any needs.
 */
export const rankingByNeed = ({ area, contacts }: Pick<Setting, 'area' | 'contacts'>): readonly string[] => {
  const described = ({ service, nations, sisters, line, timing, isShut, isReachable }: RankedService) =>
    [
      service.id,
      service.bestFor.join('+'),
      nationsServed({ nations }, area),
      isReachable ? `${timing} ${isShut}` : 'cannot be reached',
      line ?? '',
      sisters.map(({ id }) => id).join('+'),
      ...(service.local ? [service.local.runBy === 'police' ? 'police' : 'local'] : [])
    ].join(' ')
  return NEEDS.map(need =>
    [area.nations.length, ...(contacts.queues.get(need) ?? []).map(described)].join('; ')
  )
}
