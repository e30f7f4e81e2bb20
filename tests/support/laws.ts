import type { Service } from '../../machines/content/content.ts'
import type { Need } from '../../machines/content/vocabulary.ts'
import { ACTIONS_FIRST } from '../../machines/outcome/actions.ts'
import { nationsServed, worksSomewhereIn } from '../../machines/outcome/area.ts'
import { mayHaveRow } from '../../machines/outcome/contacts.ts'
import type { RaisedNeed } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf, type Setting } from '../../machines/outcome/outcome.ts'
import { CONTACTS_FIRST } from '../../machines/outcome/rows.ts'
import { isBlame, TIPS_FIRST } from '../../machines/outcome/tips.ts'
import { byNaming } from '../../machines/outcome/turns.ts'

/** Five rows, without those kept for National Ugly Mugs and a local service, have room for so many needs before another. */
const MOST_MORE_PRESSING = 2

type Law = (outcome: Outcome, needs: readonly Need[], setting: Setting) => boolean

/** The timings of the services for what was said that may have a row: 0 answers now, 1 probably. */
const timingsFor = (needs: readonly Need[], { contacts: { queues } }: Setting): readonly number[] =>
  needs
    .filter(need => need !== 'everyone')
    .flatMap(need => queues.get(need) ?? [])
    .flatMap(({ isReachable, service, timing }) =>
      isReachable && service.local?.runBy !== 'police' ? [timing] : []
    )

const timingsOf = (service: Service, { contacts: { queues } }: Setting): readonly number[] =>
  (queues.get(service.needs[0] ?? 'everyone') ?? []).flatMap(one =>
    one.service === service ? [one.timing] : []
  )

/** What holds of every outcome. */
const LAWS: Readonly<Record<string, Law>> = {
  'no list is empty': ({ contactFirst, allContacts, tipsToShare, allTips }) =>
    [contactFirst, allContacts, tipsToShare, allTips].every(list => list.length > 0),
  'three to five contacts and three tips come first': ({ contactFirst, tipsToShare }) =>
    contactFirst.length >= 3 && contactFirst.length <= CONTACTS_FIRST && tipsToShare.length === TIPS_FIRST,
  'National Ugly Mugs is among the first': ({ contactFirst }) =>
    contactFirst.some(({ item }) => item.id === 'num'),
  'a contact that answers now is among the first': ({ contactFirst }, _, { contacts }) =>
    contactFirst.some(({ item }) => contacts.answersNow(item)),
  'every contact among the first can be reached': ({ contactFirst }) =>
    contactFirst.every(({ item }) => mayHaveRow(item)),
  'every contact among the first works in the area': ({ contactFirst }, _, { area }) =>
    contactFirst.every(({ item }) => worksSomewhereIn(item, area)),
  'who serves half of the area or less does not lead': ({ contactFirst: [first] }, _, { area }) =>
    first !== undefined && nationsServed(first.item, area) * 2 > area.nations.length,
  'what works in one nation of several stands after what works in all': ({ contactFirst }, _, { area }) => {
    const nations = contactFirst.map(({ item }) => nationsServed(item, area))
    return (
      area.nations.length === 1 || nations.lastIndexOf(area.nations.length) < nations.concat(1).indexOf(1)
    )
  },
  'the first contact answers if anybody who fits does': ({ contactFirst: [first] }, needs, setting) => {
    if (!first || setting.area.nations.length > 1) return first !== undefined
    const timings = timingsFor(needs, setting)
    const [ofFirst = 3] = timingsOf(first.item, setting)
    return ofFirst <= 1 || !timings.some(timing => timing <= 1)
  },
  'who fears the police is not sent to a service of the police': ({ contactFirst }, needs) =>
    !needs.includes('police-or-authority') ||
    contactFirst.every(({ item }) => item.local?.runBy !== 'police'),
  'nobody is sent to report who did not ask to': ({ contactFirst }, needs) =>
    needs.includes('pass-on-information') || !contactFirst.some(({ item }) => item.id === 'crimestoppers'),
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
  'nowhere safe tonight has a row for a bed where one can be asked for': ({ contactFirst }, needs, setting) =>
    !needs.includes('nowhere-safe-tonight') ||
    setting.area.nations.length > 1 ||
    timingsFor(['nowhere-safe-tonight'], setting).length === 0 ||
    contactFirst.some(({ item }) => item.needs.includes('nowhere-safe-tonight')),
  'poor mental health beside at most two more pressing needs has a row for the best who are sure to answer': (
    { contactFirst },
    needs,
    setting
  ) => {
    const { area, contacts } = setting
    const morePressing = byNaming(needs).named.indexOf('mental-health')
    const isBestAndSure = (service: Service) =>
      service.bestFor.includes('mental-health') && contacts.answersNow(service)
    return (
      morePressing === -1 ||
      morePressing > MOST_MORE_PRESSING ||
      area.nations.length > 1 ||
      contactFirst.some(({ item }) => isBestAndSure(item)) ||
      !(contacts.queues.get('mental-health') ?? []).some(({ service }) => isBestAndSure(service))
    )
  },
  'a need that nobody serves is named': ({ unserved }, needs, { contacts }) =>
    unserved.every(({ raised }) => needs.includes(raised.need)) &&
    unserved.length === needs.filter(need => contacts.unserved.has(need)).length,
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
