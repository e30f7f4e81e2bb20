import { BED, NEEDS } from '../../content/vocabulary.ts'
import { nationsServed } from '../../outcome/area.ts'
import type { Setting } from '../../outcome/outcome.ts'
import type { RankedService } from '../../outcome/ranked-service.ts'
import type { Revision } from './revision.ts'

/** Fields that are only shown; and hours, because what matters of them is the service's state at a moment. */
const OTHER_FIELDS: ReadonlySet<string> = new Set([
  ...['hours', 'website', 'inShort', 'name', 'neutralName', 'for', 'address', 'howToReach', 'cost', 'onBill'],
  ...['tellsPolice', 'caution', 'note', 'checked', 'reviewBy', 'area']
])

/**
 * @returns a text. If it is equal for two revisions, they choose the same first contacts in each
 * force as long as their services are in the same state.
 */
export const contactRules = ({ content, packs }: Revision): string =>
  JSON.stringify(
    [content.services, content.forces.map(({ id, nations }) => [id, nations]), packs],
    (field, value) => (OTHER_FIELDS.has(field) ? undefined : value)
  )

/**
 * @returns a text for each need, in the order of NEEDS: the services that meet it, best first, with all else that
 * decides about the first contacts. If these texts are equal for two settings, so are the first contacts for any needs.
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
      service.worksWithPolice ? 'with the police' : '',
      service.local && service.needs.includes(BED) ? 'bed' : '',
      ...(service.local ? [service.local.runBy === 'police' ? 'police' : 'local'] : [])
    ].join(' ')
  return NEEDS.map(need =>
    [area.nations.length, ...(contacts.queues.get(need) ?? []).map(described)].join('; ')
  )
}
