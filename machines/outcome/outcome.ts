import type { Content, OfficerAction, Service, Tip } from '../../content/content.ts'
import type { Need, Workplace } from '../../content/vocabulary.ts'
import { contactsFor } from './contacts.ts'
import type { RaisedNeed } from './needs.ts'
import { TIPS_FIRST, tipsFor } from './tips.ts'

/** Something in an outcome, with the needs that put it there: none if it is there for completeness alone. */
export interface Placed<Item> {
  readonly item: Item
  readonly reasons: readonly RaisedNeed[]
}

/** What an encounter ends in. */
export interface Outcome {
  readonly doNow: readonly Placed<OfficerAction>[]
  readonly contactFirst: readonly Placed<Service>[]
  /** Every contact: those that fit, best first, then the rest. */
  readonly allContacts: readonly Placed<Service>[]
  readonly tipsToShare: readonly Placed<Tip>[]
  /** Every tip, in the order of the guidance. */
  readonly allTips: readonly Placed<Tip>[]
}

interface Needed {
  readonly needs: readonly Need[]
}

/** What was told is a reason; that everyone gets it is one only where nothing told applies. */
const place = <Item extends Needed>(raised: readonly RaisedNeed[], item: Item): Placed<Item> => {
  const told: RaisedNeed[] = []
  let everyone: RaisedNeed | undefined
  for (const reason of raised) {
    if (!item.needs.includes(reason.need)) continue
    if (reason.need === 'everyone') everyone = reason
    else told.push(reason)
  }
  return { item, reasons: told.length === 0 && everyone ? [everyone] : told }
}

/** The rankings of one content. They hold nothing of any encounter. */
const rankings = new WeakMap<Content, ReturnType<typeof rankingsOf>>()
const rankingsOf = ({ services, tips }: Content) => ({ contacts: contactsFor(services), tips: tipsFor(tips) })

const known = (content: Content) => {
  const found = rankings.get(content) ?? rankingsOf(content)
  rankings.set(content, found)
  return found
}

/**
 * What needs come to. Pure: the same needs and places of work give the same outcome.
 * @param raised needs, the most pressing first, as `needsOf` gives them.
 * @param content what there is to offer; its rankings are worked out once.
 * @param workplaces where the person works, if they said; it only reorders tips.
 */
export const outcomeOf = (
  raised: readonly RaisedNeed[],
  content: Content,
  workplaces: readonly Workplace[] = []
): Outcome => {
  const { contacts, tips } = known(content)
  const needs = raised.map(({ need }) => need)
  const { first, fitting } = contacts(needs)
  const rest = content.services.filter(service => !fitting.includes(service))
  const placed = <Item extends Needed>(items: readonly Item[]) => items.map(item => place(raised, item))
  return {
    doNow: placed(content.actions.filter(action => action.needs.some(need => needs.includes(need)))),
    contactFirst: placed(first),
    allContacts: placed([...fitting, ...rest]),
    tipsToShare: placed(tips(needs, workplaces).slice(0, TIPS_FIRST)),
    allTips: placed(content.tips)
  }
}
