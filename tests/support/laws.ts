import type { Service } from '../../machines/content/content.ts'
import { isGrave, NEEDS, type Need } from '../../machines/content/vocabulary.ts'
import { actionsInSight } from '../../machines/outcome/actions.ts'
import { nationsServed } from '../../machines/outcome/area.ts'
import { mayHaveRow } from '../../machines/outcome/contacts.ts'
import type { RaisedNeed } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf, type Placed, type Setting } from '../../machines/outcome/outcome.ts'
import { MAX_CONTACTS, rowsAtMost } from '../../machines/outcome/rows.ts'
import { isAssault, soundsLikeBlame, tipsInSight } from '../../machines/outcome/tips.ts'
import { oncePer } from '../../tools/content/once-per.ts'

type Law<Subject> = (
  subject: Subject,
  needs: readonly Need[],
  setting: Setting,
  closing: readonly Service[]
) => boolean
type Laws<Subject> = Readonly<Record<string, Law<Subject>>>

/** @returns for a setting: how many nations of its area a service and its sisters serve. */
const nationsServedIn = oncePer(({ area, contacts }: Setting) =>
  oncePer((service: Service) => {
    const nations = [service, ...(contacts.sisters.get(service) ?? [])].flatMap(one => one.nations)
    return nationsServed({ nations }, area)
  })
)

/** @returns for a setting: the number and key that a service's row shows. */
const lineIn = oncePer(({ contacts: { queues } }: Setting) => {
  const lines = new Map(
    [...queues.values()].flatMap(queue => queue.map(({ service, line }) => [service, line] as const))
  )
  return (service: Service) => lines.get(service)
})

/** @returns a setting's lines for each grave need: own ones not shut, or else all; none run by the police. */
const graveLinesIn = oncePer(
  ({ contacts: { queues } }: Setting) =>
    new Map(
      NEEDS.filter(isGrave).map(need => {
        const all = (queues.get(need) ?? []).filter(
          ({ isReachable, service }) =>
            isReachable && service.local?.runBy !== 'police' && !service.worksWithPolice
        )
        const isOwn = ({ isGeneral, nations, service: { bestFor } }: (typeof all)[number]) =>
          !isGeneral || (bestFor.includes(need) && !nations.includes('uk'))
        const own = all.filter(one => isOwn(one) && !one.isShut)
        return [need, new Set((own.length > 0 ? own : all).map(({ line }) => line))] as const
      })
    )
)

const isForUnder18 = oncePer(({ shortName, inShort }: Service) => /under.18/i.test(`${shortName} ${inShort}`))

/** Laws about the contacts that come first, the only ones that depend on the time. */
const ROW_LAWS: Laws<readonly Service[]> = {
  'three to five contacts come first, and six only for three grave needs': (rows, needs) =>
    rows.length >= 3 && rows.length <= rowsAtMost(needs),
  'no contact is twice among the first': rows => new Set(rows).size === rows.length,
  'no two contacts among the first have the same number and key': (rows, _, setting) => {
    const lines = rows.flatMap(row => lineIn(setting)(row) ?? [])
    return new Set(lines).size === lines.length
  },
  'no contact among the first is for under 18s': rows => !rows.some(isForUnder18),
  'National Ugly Mugs is among the first, or closes the list': (rows, _needs, _setting, closing) =>
    [...rows, ...closing].some(({ id }) => id === 'num'),
  'a contact that answers now is among the first, unless each row is for a grave need': (
    rows,
    needs,
    { contacts }
  ) => rows.some(contacts.answersNow) || needs.filter(isGrave).length >= MAX_CONTACTS,
  'one that answers now is among the first three, if any row does': (rows, _, { contacts }) =>
    !rows.some(contacts.answersNow) || rows.slice(0, 3).some(contacts.answersNow),
  'who is shut stands last': (rows, _, { contacts: { shut } }) => {
    const at = rows.findIndex(row => shut.has(row))
    return at === -1 || rows.slice(at).every(row => shut.has(row))
  },
  'each grave need has a line of its own, in a row or below the last': (rows, needs, setting, closing) => {
    const grave = needs.filter(isGrave)
    if (setting.area.nations.length > 1) return true
    const lines = graveLinesIn(setting)
    const below = grave.length > rowsAtMost(needs) ? closing : []
    const shown = [...rows, ...below].map(lineIn(setting))
    return grave.every(need => lines.get(need)?.size === 0 || shown.some(line => lines.get(need)?.has(line)))
  },
  'every contact among the first can be reached': rows => rows.every(mayHaveRow),
  'every contact among the first works in the area': (rows, _, setting) =>
    rows.every(row => nationsServedIn(setting)(row) > 0),
  'who serves half of the area or less does not lead, if a row serves all': (rows, _, setting) => {
    const [first = 0, ...others] = rows.map(nationsServedIn(setting))
    const { length } = setting.area.nations
    return first * 2 > length || !others.includes(length)
  },
  'what works in one nation of several stands after what works in all': (rows, _, setting) => {
    const { area, contacts } = setting
    if (area.nations.length === 1) return true
    const nations = rows.filter(row => !contacts.shut.has(row)).map(nationsServedIn(setting))
    return nations.lastIndexOf(area.nations.length) < nations.concat(1).indexOf(1)
  },
  'who may fear the police is sent to no service that they run, go out with or hear from': (rows, needs) =>
    !(needs.includes('police-or-authority') || needs.includes('immigration-or-legal')) ||
    rows.every(({ local, worksWithPolice }) => local?.runBy !== 'police' && !worksWithPolice),
  'nobody is sent to report who did not ask to': (rows, needs) =>
    needs.includes('pass-on-information') || !rows.some(({ id }) => id === 'crimestoppers'),
  'danger puts 999 first among the contacts': ([first], needs) =>
    !needs.includes('danger-now') || first?.id === 'emergency-999'
}

const countDifferent = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id)).size

/** @returns whether the lists together hold each item exactly once. */
const isEachOnce = oncePer((items: readonly Service[]) => {
  const places = new Map(items.map((item, place) => [item, place]))
  return (lists: readonly (readonly Placed<Service>[])[]): boolean => {
    const isSeen = new Uint8Array(items.length)
    let count = 0
    for (const list of lists)
      for (const { item } of list) {
        const place = places.get(item)
        if (place === undefined || isSeen[place] === 1) return false
        isSeen[place] = 1
        count++
      }
    return count === items.length
  }
})

const CONTROL = ['exploitation', 'domestic-abuse'] as const

/** Laws about everything else in an outcome, at any time. */
const LAWS: Laws<Outcome> = {
  'no list is empty': ({ contactFirst, allContacts, allTips }) =>
    [contactFirst, allContacts, allTips].every(list => list.length > 0),
  'three tips come first, one after an assault, none in danger': ({ tipsToShare }, needs) =>
    new Set(tipsToShare.map(({ item }) => item)).size === tipsInSight(needs) &&
    tipsToShare.length === tipsInSight(needs),
  'danger puts the emergency first in Do now': ({ doNow }, needs) =>
    !needs.includes('danger-now') || doNow[0]?.item.id === 'emergency',
  'all 17 tips can be reached': ({ allTips }, _, { content }) =>
    countDifferent(content.tips) === 17 &&
    allTips.length === 17 &&
    allTips.every(({ item }, place) => item === content.tips[place]),
  'every national contact can be reached, once': ({ allContacts, elsewhere }, _, { content }) =>
    isEachOnce(content.services)([allContacts, elsewhere]),
  'nowhere safe tonight puts a shelter route in Do now': ({ doNow }, needs) =>
    !needs.includes('nowhere-safe-tonight') || doNow.some(({ item }) => item.id === 'somewhere-tonight'),
  'a need that nobody serves is named': ({ unserved }, needs, { contacts }) =>
    unserved.every(({ raised }) => needs.includes(raised.need)) &&
    unserved.length === needs.filter(need => contacts.unserved.has(need)).length,
  'at most two actions are in sight, and three only for three grave needs or fear of the police': (
    { doNow },
    needs
  ) => doNow.length <= actionsInSight(needs),
  'no action that a need raised stands under If': ({ ifs }, needs) =>
    ifs.every(({ item, reasons }) => reasons.length === 0 && !item.needs.some(need => needs.includes(need))),
  'control and abuse stand under If for who did not speak of them': (outcome, needs) =>
    CONTROL.every(id =>
      (needs.includes(id) ? [...outcome.doNow, ...outcome.doNowMore] : outcome.ifs).some(
        ({ item }) => item.id === id
      )
    ),
  'an assault puts what to do about it in sight, or next after danger, a bed and a duty to report': (
    outcome,
    needs
  ) =>
    !needs.some(isAssault) ||
    [...outcome.doNow, ...outcome.doNowMore]
      .slice(0, needs.includes('police-or-authority') ? 4 : 3)
      .some(({ item }) => item.needs.some(isAssault)),
  'no tip among the first sounds like blame': ({ tipsToShare }, needs) =>
    !tipsToShare.some(({ item }) => soundsLikeBlame(item, needs)),
  'whatever comes first has a reason': ({ doNow, contactFirst }) =>
    [doNow, contactFirst].every(list => list.every(({ reasons }) => reasons.length > 0)),
  'every reason is a need that was raised': ({ doNow, contactFirst, tipsToShare }, needs) =>
    [doNow, contactFirst, tipsToShare].every(list =>
      list.every(({ reasons }) => reasons.every(({ need }) => needs.includes(need)))
    )
}

const brokenOf = <Subject>(
  laws: readonly (readonly [string, Law<Subject>])[],
  subject: Subject,
  needs: readonly Need[],
  setting: Setting,
  closing: readonly Service[]
): readonly string[] => {
  const broken: string[] = []
  // Runs millions of times, so a law that holds allocates nothing.
  for (const [law, holds] of laws) if (!holds(subject, needs, setting, closing)) broken.push(law)
  return broken
}

const ALL_LAWS = Object.entries(LAWS)
const ALL_ROW_LAWS = Object.entries(ROW_LAWS)

/** @returns each broken law about the contacts that come first, for some needs in a setting. */
export const rowLawsBrokenFor = (needs: readonly Need[], setting: Setting): readonly string[] => {
  const { first, closing } = setting.contacts.firstOf(needs)
  return brokenOf(ALL_ROW_LAWS, first, needs, setting, closing)
}

/** @returns each law that an outcome breaks. */
export const lawsBrokenBy = (
  outcome: Outcome,
  needs: readonly Need[],
  setting: Setting
): readonly string[] => [
  ...brokenOf(ALL_LAWS, outcome, needs, setting, outcome.closing),
  ...brokenOf(
    ALL_ROW_LAWS,
    outcome.contactFirst.map(({ item }) => item),
    needs,
    setting,
    outcome.closing
  )
]

/** @returns each broken law for some needs, followed by the needs. */
export const lawsBrokenFor = (raised: readonly RaisedNeed[], setting: Setting): readonly string[] => {
  const needs = raised.map(({ need }) => need)
  return lawsBrokenBy(outcomeOf(raised, setting), needs, setting).map(law => `${law}: ${needs.join(', ')}`)
}

/** @returns the needs as if each was said outright. */
export const raisedAs = (needs: readonly Need[]): readonly RaisedNeed[] =>
  needs.map(need => ({ need, certainty: 'said' }))

/** @returns the first few broken laws, preceded by where they are broken. */
export const firstFew = (broken: readonly string[], where: string): readonly string[] =>
  broken.slice(0, 3).map(law => `${where}: ${law}`)
