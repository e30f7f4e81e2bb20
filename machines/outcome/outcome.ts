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

const place = <Item extends { readonly needs: readonly Need[] }>(
  raised: readonly RaisedNeed[],
  item: Item
): Placed<Item> => {
  const reasons = raised.filter(({ need }) => item.needs.includes(need))
  const told = reasons.filter(({ need }) => need !== 'everyone')
  return { item, reasons: told.length > 0 ? told : reasons }
}

/**
 * Prepares the rules for one content; the work that does not depend on answers is done once.
 * @returns a pure function: the same needs and places of work give the same outcome.
 */
export const outcomesOf = (content: Content) => {
  const contacts = contactsFor(content.services)
  const tips = tipsFor(content.tips)
  /**
   * @param raised needs, the most pressing first, as `needsOf` gives them.
   * @param workplaces where the person works, if they said; it only reorders tips.
   */
  return (raised: readonly RaisedNeed[], workplaces: readonly Workplace[] = []): Outcome => {
    const needs = raised.map(({ need }) => need)
    const { first, fitting } = contacts(needs)
    const rest = content.services.filter(service => !fitting.includes(service))
    const placed = <Item extends { readonly needs: readonly Need[] }>(items: readonly Item[]) =>
      items.map(item => place(raised, item))
    return {
      doNow: placed(content.actions.filter(action => action.needs.some(need => needs.includes(need)))),
      contactFirst: placed(first),
      allContacts: placed([...fitting, ...rest]),
      tipsToShare: placed(tips(needs, workplaces).slice(0, TIPS_FIRST)),
      allTips: placed(content.tips)
    }
  }
}

/** As `outcomesOf`, for one outcome. */
export const outcomeOf = (
  raised: readonly RaisedNeed[],
  content: Content,
  workplaces: readonly Workplace[] = []
): Outcome => outcomesOf(content)(raised, workplaces)
