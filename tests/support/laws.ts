import type { Need } from '../../machines/content/vocabulary.ts'
import { ACTIONS_FIRST } from '../../machines/outcome/actions.ts'
import { nationsServed, worksSomewhereIn } from '../../machines/outcome/area.ts'
import { CONTACTS_FIRST, cannotBeReached, isNumberInDoubt } from '../../machines/outcome/contacts.ts'
import type { RaisedNeed } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf, type Setting } from '../../machines/outcome/outcome.ts'
import { isBlame, TIPS_FIRST } from '../../machines/outcome/tips.ts'

type Law = (outcome: Outcome, needs: readonly Need[], setting: Setting) => boolean

/** The contact that must lead, after the emergency if there is danger. */
const leader = ({ contactFirst: [first, second] }: Outcome, needs: readonly Need[]) =>
  (needs.includes('danger-now') ? second : first)?.item

/** What holds of every outcome. */
const LAWS: Readonly<Record<string, Law>> = {
  'no list is empty': ({ contactFirst, allContacts, tipsToShare, allTips }) =>
    [contactFirst, allContacts, tipsToShare, allTips].every(list => list.length > 0),
  'at most five contacts and three tips come first': ({ contactFirst, tipsToShare }) =>
    contactFirst.length <= CONTACTS_FIRST && tipsToShare.length <= TIPS_FIRST,
  'National Ugly Mugs is among the first': ({ contactFirst }) =>
    contactFirst.some(({ item }) => item.id === 'num'),
  'a contact that answers now is among the first': ({ contactFirst }, _, { contacts }) =>
    contactFirst.some(({ item }) => contacts.answersNow(item)),
  'no number in doubt is among the first': ({ contactFirst }) =>
    !contactFirst.some(({ item }) => isNumberInDoubt(item)),
  'every contact among the first can be reached': ({ contactFirst }) =>
    !contactFirst.some(({ item }) => cannotBeReached(item)),
  'every contact among the first works in the area': ({ contactFirst }, _, { area }) =>
    contactFirst.every(({ item }) => worksSomewhereIn(item, area)),
  'only a shelter or the emergency may lead where it serves half of the area or less': (
    { contactFirst: [first] },
    needs,
    { area }
  ) =>
    needs.includes('danger-now') ||
    needs.includes('nowhere-safe-tonight') ||
    (first !== undefined && nationsServed(first.item, area) * 2 > area.nations.length),
  'nobody is sent to report who did not ask to': ({ contactFirst }, needs) =>
    needs.includes('report-crime') ||
    needs.includes('pass-on-information') ||
    !contactFirst.some(({ item }) => item.id === 'crimestoppers'),
  'all 17 tips can be reached': ({ allTips }) => new Set(allTips.map(({ item }) => item.id)).size === 17,
  'every national contact can be reached, once': ({ allContacts, elsewhere }, _, { content }) =>
    new Set([...allContacts, ...elsewhere].map(({ item }) => item)).size === content.services.length &&
    allContacts.length + elsewhere.length === content.services.length,
  'no item is twice among the first': ({ contactFirst, tipsToShare }) =>
    new Set([...contactFirst, ...tipsToShare].map(({ item }) => item.id)).size ===
    contactFirst.length + tipsToShare.length,
  'danger puts the emergency first': ({ doNow, contactFirst }, needs) =>
    !needs.includes('danger-now') ||
    (doNow[0]?.item.id === 'emergency' && contactFirst[0]?.item.id === 'emergency-999'),
  'nowhere safe tonight puts a shelter route in Do now': ({ doNow }, needs) =>
    !needs.includes('nowhere-safe-tonight') || doNow.some(({ item }) => item.id === 'somewhere-tonight'),
  'nowhere safe tonight puts a shelter first, after danger alone': (outcome, needs) =>
    !needs.includes('nowhere-safe-tonight') ||
    leader(outcome, needs)?.bestFor.includes('nowhere-safe-tonight') === true,
  'at most two actions are to be done now': ({ doNow }) => doNow.length <= ACTIONS_FIRST,
  'an assault puts what to do about it in Do now, or next after danger and a bed': ({ doNow, ifs }, needs) =>
    !needs.includes('hurt-or-assaulted') ||
    [...doNow, ...ifs].slice(0, ACTIONS_FIRST + 1).some(({ item }) => item.id === 'hurt-or-assaulted'),
  'no tip among the first sounds like blame': ({ tipsToShare }, needs) =>
    !tipsToShare.some(({ item }) => isBlame(item, needs)),
  'whatever comes first has a reason': ({ doNow, contactFirst }) =>
    [...doNow, ...contactFirst].every(({ reasons }) => reasons.length > 0),
  'every reason is a need that was raised': ({ doNow, contactFirst, tipsToShare }, needs) =>
    [...doNow, ...contactFirst, ...tipsToShare].every(({ reasons }) =>
      reasons.every(({ need }) => needs.includes(need))
    )
}

/** @returns each law that an outcome breaks. */
export const lawsBrokenBy = (outcome: Outcome, needs: readonly Need[], setting: Setting): readonly string[] =>
  Object.entries(LAWS).flatMap(([law, holds]) => (holds(outcome, needs, setting) ? [] : [law]))

/** @returns each law that is broken for some needs, with those needs. */
export const lawsBrokenFor = (raised: readonly RaisedNeed[], setting: Setting): readonly string[] => {
  const needs = raised.map(({ need }) => need)
  return lawsBrokenBy(outcomeOf(raised, setting), needs, setting).map(law => `${law}: ${needs.join(', ')}`)
}

/** @returns needs as said outright. */
export const raisedAs = (needs: readonly Need[]): readonly RaisedNeed[] =>
  needs.map(need => ({ need, certainty: 'said' }))
