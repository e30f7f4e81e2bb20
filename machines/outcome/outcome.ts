import type { Content, Service, Tip } from '../content/content.ts'
import type { Workplace } from '../content/vocabulary.ts'
import type { Moment } from '../hours/london.ts'
import { type ActionInArea, actionsFor, actionsIn } from './actions.ts'
import { type Area, worksSomewhereIn } from './area.ts'
import { contactsFor } from './contacts.ts'
import type { RaisedNeed } from './needs.ts'
import type { Needed } from './rank.ts'
import { tipsFor, tipsInSight } from './tips.ts'

/*
 * How an outcome is made, in order:
 * 1. needs: the answers raise needs, the most pressing first.
 * 2. area, contacts: each service of the area becomes a ranked-service, with all that decides its rank at this minute.
 * 3. rank: a queue of services for each need, the best first.
 * 4. rows: nine rules fill up to five or six rows with services for the needs, which are then sorted for the screen.
 * Actions follow from needs alone, tips from needs and places of work.
 */

/** An item of an outcome, with the needs that put it there: none if it is only listed for completeness. */
export interface Placed<Item> {
  readonly item: Item
  readonly reasons: readonly RaisedNeed[]
  /** Whether the contact is among the first only because it is sure to answer now and no other was. */
  readonly becauseItAnswers?: boolean
  /** The services of other nations with the same number, which this row also represents. */
  readonly sisters?: readonly Service[]
}

/** A need that no contact meets, at least in one of the area's nations. */
export interface UnservedNeed {
  readonly raised: RaisedNeed
  /** The next best service to ask, if there is one. */
  readonly instead: Service | undefined
}

/** The items that an outcome shows first. */
interface FirstOfOutcome {
  /** The actions in sight, as many as `actionsInSight` says. */
  readonly doNow: readonly Placed<ActionInArea>[]
  /** The other actions that needs raised. */
  readonly doNowMore: readonly Placed<ActionInArea>[]
  /** The actions for cases that answers cannot show, unless a need raised them. They have no reasons. */
  readonly ifs: readonly Placed<ActionInArea>[]
  /** Three to five contacts, or six if three needs are grave. */
  readonly contactFirst: readonly Placed<Service>[]
  /** Services that have no row. Each is one line below the rows. */
  readonly closing: readonly Service[]
  readonly unserved: readonly UnservedNeed[]
  /** At most three. */
  readonly tipsToShare: readonly Placed<Tip>[]
}

/** The result of an encounter. */
export interface Outcome extends FirstOfOutcome {
  /** All local services of the area: those that meet the needs, best first, then the others. */
  readonly localContacts: readonly Placed<Service>[]
  /** All national services that work in the area, in the same order. */
  readonly allContacts: readonly Placed<Service>[]
  /** The national services that do not work in the area. */
  readonly elsewhere: readonly Placed<Service>[]
  /** The services of the area that are shut. */
  readonly shut: ReadonlySet<Service>
  /** Every tip, in the order of the guidance. */
  readonly allTips: readonly Placed<Tip>[]
}

/** Everything that an outcome depends on, except the encounter. */
export interface Setting {
  readonly content: Content
  readonly area: Area
  readonly actions: readonly ActionInArea[]
  readonly contacts: ReturnType<typeof contactsFor>
  readonly tips: ReturnType<typeof tipsFor>
  /** All services of the content and the area, grouped by the list that shows them. */
  readonly listed: {
    readonly local: ReadonlySet<Service>
    readonly national: ReadonlySet<Service>
    readonly elsewhere: readonly Service[]
  }
}

/**
 * Computes once what the outcomes in one area at one time have in common.
 * @param area the area of the conversation.
 * @param now the time in London.
 */
export const settingOf = (content: Content, area: Area, now: Moment): Setting => {
  const services = [...area.localServices, ...content.services]
  const actions = actionsIn(content.actions, area, services)
  return {
    content,
    area,
    actions,
    contacts: contactsFor(services, area, now, content.calendar),
    tips: tipsFor(content.tips),
    listed: {
      local: new Set(area.localServices),
      national: new Set(content.services.filter(service => worksSomewhereIn(service, area))),
      elsewhere: content.services.filter(service => !worksSomewhereIn(service, area))
    }
  }
}

/**
 * @param raised needs, the most pressing first.
 * @returns a function that adds to each item the reasons for it: the raised needs that it meets, or
 * `everyone` if it meets no other.
 */
const placedFor = (raised: readonly RaisedNeed[]) => {
  const isEveryone = ({ need }: RaisedNeed) => need === 'everyone'
  const everyone = raised.filter(isEveryone)
  const others = raised.filter(one => !isEveryone(one))
  return <Item extends Needed>(items: readonly Item[]): readonly Placed<Item>[] =>
    items.map(item => {
      const { needs } = item
      const reasons = others.filter(({ need }) => needs.includes(need))
      return { item, reasons: reasons.length > 0 || !needs.includes('everyone') ? reasons : everyone }
    })
}

/**
 * @param raised the needs, the most pressing first, as `needsOf` returns them.
 * @param workplaces where the person works, if they said so. They only reorder tips.
 */
export const firstOfOutcome = (
  raised: readonly RaisedNeed[],
  setting: Setting,
  workplaces: readonly Workplace[] = []
): FirstOfOutcome => {
  const { actions, contacts, tips } = setting
  const needs = raised.map(({ need }) => need)
  const { first, closing, becauseItAnswers } = contacts.firstOf(needs)
  const placed = placedFor(raised)
  const { doNow, doNowMore, ifs } = actionsFor(actions, needs)
  return {
    doNow: placed(doNow),
    doNowMore: placed(doNowMore),
    ifs: placed(ifs),
    contactFirst: placed(first).map(({ item, reasons }) => ({
      item,
      sisters: contacts.sisters.get(item) ?? [],
      // A local service for any help may have a row whatever was said.
      reasons: reasons.length > 0 ? reasons : raised.filter(({ need }) => need === 'everyone'),
      becauseItAnswers: item === becauseItAnswers
    })),
    closing,
    unserved: raised
      .filter(({ need }) => contacts.unserved.has(need))
      .map(reason => ({ raised: reason, instead: contacts.unserved.get(reason.need) })),
    tipsToShare: placed(tips(needs, workplaces).slice(0, tipsInSight(needs)))
  }
}

/** The same as `firstOfOutcome`, with everything else that the outcome screen shows. */
export const outcomeOf = (
  raised: readonly RaisedNeed[],
  setting: Setting,
  workplaces: readonly Workplace[] = []
): Outcome => {
  const { content, contacts, listed } = setting
  const fitting = contacts.fitting(raised.map(({ need }) => need))
  const fittingFirst = (services: ReadonlySet<Service>) => [
    ...[...fitting].filter(service => services.has(service)),
    ...[...services].filter(service => !fitting.has(service))
  ]
  const placed = placedFor(raised)
  return {
    ...firstOfOutcome(raised, setting, workplaces),
    localContacts: placed(fittingFirst(listed.local)),
    allContacts: placed(fittingFirst(listed.national)),
    elsewhere: placed(listed.elsewhere),
    shut: contacts.shut,
    allTips: placed(content.tips)
  }
}
