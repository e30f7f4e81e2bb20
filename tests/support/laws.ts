import type { Service } from '../../machines/content/content.ts'
import { CONTACTS_FIRST, hasNoWay, isNumberInDoubt } from '../../machines/outcome/contacts.ts'
import type { RaisedNeed } from '../../machines/outcome/needs.ts'
import type { Outcome } from '../../machines/outcome/outcome.ts'
import { TIPS_FIRST } from '../../machines/outcome/tips.ts'
import { content } from './setting.ts'

type Law = (outcome: Outcome, needs: readonly string[], services: readonly Service[]) => boolean

const offersShelter: Law = ({ contactFirst: [first, second] }, needs) => {
  const shelter = needs.includes('danger-now') ? second : first
  return shelter?.item.bestFor.includes('nowhere-safe-tonight') === true
}

/** The laws of an outcome, opening hours aside: whether each holds for these needs. */
const LAWS: Readonly<Record<string, Law>> = {
  'no list is empty': ({ contactFirst, allContacts, tipsToShare, allTips }) =>
    [contactFirst, allContacts, tipsToShare, allTips].every(list => list.length > 0),
  'at most five contacts and six tips come first': ({ contactFirst, tipsToShare }) =>
    contactFirst.length <= CONTACTS_FIRST && tipsToShare.length <= TIPS_FIRST,
  'National Ugly Mugs is among the first': ({ contactFirst }) =>
    contactFirst.some(({ item }) => item.id === 'num'),
  'no number in doubt is among the first': ({ contactFirst }) =>
    !contactFirst.some(({ item }) => isNumberInDoubt(item)),
  'nothing that nobody can contact is among the first': ({ contactFirst }) =>
    !contactFirst.some(({ item }) => hasNoWay(item)),
  'nobody is sent to report who did not ask to': ({ contactFirst }, needs) =>
    needs.includes('report-crime') ||
    needs.includes('pass-on-information') ||
    !contactFirst.some(({ item }) => item.id === 'crimestoppers'),
  'all 17 tips can be reached': ({ allTips }) => new Set(allTips.map(({ item }) => item.id)).size === 17,
  'every national contact can be reached, once': ({ allContacts, elsewhere }, _, services) =>
    new Set([...allContacts, ...elsewhere].map(({ item }) => item)).size === services.length &&
    allContacts.length + elsewhere.length === services.length,
  'nothing stands twice among the first': ({ contactFirst, tipsToShare }) =>
    new Set([...contactFirst, ...tipsToShare].map(({ item }) => item.id)).size ===
    contactFirst.length + tipsToShare.length,
  'danger puts the emergency first': ({ doNow, contactFirst }, needs) =>
    !needs.includes('danger-now') ||
    (doNow[0]?.item.id === 'emergency' && contactFirst[0]?.item.id === 'emergency-999'),
  'nowhere safe tonight puts a shelter route first, after danger alone': (outcome, needs, services) =>
    !needs.includes('nowhere-safe-tonight') || offersShelter(outcome, needs, services),
  'whatever comes first has a reason': ({ doNow, contactFirst }) =>
    [...doNow, ...contactFirst].every(({ reasons }) => reasons.length > 0),
  'every reason is a need that was raised': ({ doNow, contactFirst, tipsToShare }, needs) =>
    [...doNow, ...contactFirst, ...tipsToShare].every(({ reasons }) =>
      reasons.every(({ need }) => needs.includes(need))
    )
}

/**
 * @param services every national service, which are the real ones unless it is said.
 * @returns each law that an outcome breaks, with the needs it was for.
 */
export const broken = (
  outcome: Outcome,
  raised: readonly RaisedNeed[],
  services: readonly Service[] = content.services
): readonly string[] => {
  const needs = raised.map(({ need }) => need)
  return Object.entries(LAWS).flatMap(([law, holds]) =>
    holds(outcome, needs, services) ? [] : `${law}: ${needs.join(', ')}`
  )
}
