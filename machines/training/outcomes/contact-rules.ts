import type { Service } from '../../content/content.ts'
import { NEEDS } from '../../content/vocabulary.ts'
import { nationsServed } from '../../outcome/area.ts'
import type { Setting } from '../../outcome/outcome.ts'
import type { RankedService } from '../../outcome/ranked-service.ts'
import type { Revision } from './revision.ts'

/** Fields of services and lines that are only shown: they decide nothing. */
const FOR_READING: ReadonlySet<string> = new Set([
  'name',
  'neutralName',
  'for',
  'address',
  'howToReach',
  'cost',
  'onBill',
  'tellsPolice',
  'caution',
  'note',
  'checked',
  'reviewBy',
  'area'
])

const withoutWords = (services: readonly Service[] | undefined): string =>
  JSON.stringify(services, (field, value) => (FOR_READING.has(field) ? undefined : value))

/**
 * @returns a text that is equal for two revisions if they choose the same first contacts, at any time and in any force.
 */
export const contactRules = ({ content, packs }: Revision): string =>
  JSON.stringify([
    withoutWords(content.services),
    content.forces.map(({ id, nations }) => [id, nations, withoutWords(packs[id]?.localServices)]),
    { ...content.calendar, builtOn: 0 }
  ])

/**
 * For each need, in the order of NEEDS, the contacts that fit it, best first, with what else decides whether and where
 * they come first. Two settings in which this is the same have the same contacts first for any needs.
 */
export const rankingByNeed = ({ area, contacts }: Setting): readonly string[] => {
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
