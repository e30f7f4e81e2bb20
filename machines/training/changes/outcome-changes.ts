import type { Service } from '../../content/content.ts'
import { NEEDS, WORKPLACES, type Workplace } from '../../content/vocabulary.ts'
import { availabilityOf } from '../../hours/availability.ts'
import type { Moment } from '../../hours/london.ts'
import { actionsFor, actionsIn } from '../../outcome/actions.ts'
import { ANYWHERE, worksSomewhereIn } from '../../outcome/area.ts'
import { contactsFor } from '../../outcome/contacts.ts'
import { tipsFor, tipsInSight } from '../../outcome/tips.ts'
import {
  type Combination,
  combinationOf,
  combinationsOfSize,
  needCombinations
} from '../outcomes/combinations.ts'
import { contactRules, rankingByNeed } from '../outcomes/contact-rules.ts'
import type { FirstLists } from '../outcomes/outcome-rows.ts'
import { areaIn, builtOn, type Revision, servicesIn } from '../outcomes/revision.ts'
import { type Compared, type ComparedMoments, momentsToCompare } from './compared-moments.ts'

/** The lists that an outcome shows first, and the full lists behind a tap, which are the same for all needs. */
export type ListName = keyof FirstLists | 'localContacts' | 'allContacts' | 'allTips'

/** Where and when one phone is; what is missing does not matter to its list. */
export interface OnePhone {
  /** The id of a force; `undefined` means no force. */
  readonly force?: string | undefined
  readonly moment?: Moment
  readonly workplaces?: readonly Workplace[]
}

type Ids = readonly string[]

/** A list of one phone before and after. */
export interface Example {
  readonly combination: Combination
  readonly place: OnePhone
  readonly before: Ids
  readonly after: Ids
}

/** An item that a list gains or loses, or another order of a list, with everything that it is found for. */
export interface ItemChange {
  readonly list: ListName
  readonly kind: 'gained' | 'lost' | 'order'
  /** Of the item. Empty for an order. */
  readonly id: string
  readonly combinations: Set<Combination>
  readonly forces: Set<string | undefined>
  readonly moments: Set<Moment>
  readonly workplaces: Set<readonly Workplace[]>
  /** The items that it pushes out, or that take its place, with the forces in which they do. */
  readonly others: Map<string, Set<string | undefined>>
  /** The shortest conversation. */
  example: Example
}

/** @returns the forces in both revisions, and `undefined` for no force. */
export const forcesOfBoth = ({ before, after }: Compared): readonly (string | undefined)[] => {
  const were = new Set(before.content.forces.map(({ id }) => id))
  return [undefined, ...after.content.forces.map(({ id }) => id).filter(id => were.has(id))]
}

type Compare = (list: ListName, example: Example, moments?: readonly Moment[]) => void

/** An item that only makes room for an edited one, or takes its place, is no change of its own. */
const collector = ({ before, after }: Compared) => {
  const itemsOf = (revision: Revision) => {
    const { actions, tips } = revision.content
    return new Map(
      [...servicesIn(revision), ...tips, ...actions].map(item => [item.id, JSON.stringify(item)])
    )
  }
  const [were, are] = [itemsOf(before), itemsOf(after)]
  const isEdited = (id: string) => were.get(id) !== are.get(id)
  const found = new Map<string, ItemChange>()
  const compare: Compare = (list, example, moments = []) => {
    const { combination, place, before, after } = example
    const add = (kind: ItemChange['kind'], id: string, others: Ids) => {
      const key = `${list} ${kind} ${id}`
      const change: ItemChange = found.get(key) ?? {
        ...{ list, kind, id, example, others: new Map() },
        ...{ combinations: new Set(), forces: new Set(), moments: new Set(), workplaces: new Set() }
      }
      found.set(key, change)
      if (combination.length < change.example.combination.length) change.example = example
      change.combinations.add(combination)
      change.forces.add(place.force)
      for (const moment of moments) change.moments.add(moment)
      if (place.workplaces) change.workplaces.add(place.workplaces)
      for (const other of others)
        change.others.set(other, (change.others.get(other) ?? new Set()).add(place.force))
    }
    const lost = before.filter(id => !after.includes(id))
    const gained = after.filter(id => !before.includes(id))
    for (const id of lost) if (isEdited(id) || !gained.some(isEdited)) add('lost', id, gained)
    for (const id of gained) if (isEdited(id) || !lost.some(isEdited)) add('gained', id, lost)
    const kept = before.filter(id => after.includes(id))
    if (after.filter(id => kept.includes(id)).join() !== kept.join()) add('order', '', [])
  }
  return { found, compare }
}

/**
 * Rows are worked out once for what decides them: for each need that was said, the same services in the same order and
 * state. Many forces and hours share it. Three needs together are looked at in the fixed moments alone.
 */
const compareContacts = (
  compared: Compared,
  { week, fixed, others }: ComparedMoments,
  compare: Compare
): void => {
  const moments = [...week.values(), ...others]
  const onlyHours = contactRules(compared.before) === contactRules(compared.after)
  const rankings = new Map<string, number>()
  const numberOf = (ranking: string) => {
    const number = rankings.get(ranking) ?? rankings.size
    rankings.set(ranking, number)
    return number
  }
  // Local services for any help may have a row whatever was said.
  const combinations = needCombinations().map((combination, index) => ({
    combination,
    index,
    deciding: [...combination.needs, 'help-or-support' as const].map(need => NEEDS.indexOf(need))
  }))
  const rows = new Map<string, Ids>()
  const sideOf = (revision: Revision) => {
    const { content, packs } = builtOn(revision, compared.from)
    const statesOf = (services: readonly Service[]) => (moment: Moment) =>
      services.map(service => availabilityOf(service, moment, content.calendar)).join()
    const states = new Map(moments.map(moment => [moment, statesOf(content.services)(moment)]))
    return (force: string | undefined) => {
      const area = areaIn({ content, packs }, force) ?? ANYWHERE
      const localStates = statesOf(area.localServices)
      return {
        stateAt: (moment: Moment) => `${states.get(moment)} ${localStates(moment)}`,
        rowsAt: (moment: Moment) => {
          const services = [...area.localServices, ...content.services]
          const contacts = contactsFor(services, area, moment, content.calendar)
          const ranked = rankingByNeed({ area, contacts }).map(numberOf)
          const rowsFor = ({ combination, index, deciding }: (typeof combinations)[number]): Ids => {
            const key = `${index} ${deciding.map(need => ranked[need]).join()}`
            const known = rows.get(key) ?? contacts.firstOf(combination.needs).first.map(({ id }) => id)
            rows.set(key, known)
            return known
          }
          return { ranked, rowsFor }
        }
      }
    }
  }
  const [before, after] = [sideOf(compared.before), sideOf(compared.after)]
  for (const force of forcesOfBoth(compared)) {
    const [was, is] = [before(force), after(force)]
    const alike = new Map<string, Moment[]>()
    for (const moment of moments) {
      const [stateBefore, stateAfter] = [was.stateAt(moment), is.stateAt(moment)]
      if (onlyHours && stateBefore === stateAfter) continue
      const key = `${stateBefore} ${stateAfter}`
      alike.set(key, [...(alike.get(key) ?? []), moment])
    }
    for (const [moment, ...same] of alike.values()) {
      if (!moment) continue
      const [rowsBefore, rowsAfter] = [was.rowsAt(moment), is.rowsAt(moment)]
      const isFixed = fixed.has(moment) || same.some(one => fixed.has(one))
      for (const one of combinations) {
        if (!isFixed && one.combination.size > 2) continue
        if (one.deciding.every(need => rowsBefore.ranked[need] === rowsAfter.ranked[need])) continue
        const [before, after] = [rowsBefore.rowsFor(one), rowsAfter.rowsFor(one)]
        if (before.join() === after.join()) continue
        const { combination } = one
        compare('contactFirst', { combination, place: { force, moment }, before, after }, [moment, ...same])
      }
    }
  }
}

/** Actions are the same in every area, at any time. */
const compareActions = ({ before, after }: Compared, compare: Compare): void => {
  const sideOf = ({ content }: Revision) => {
    const actions = actionsIn(content.actions, ANYWHERE, [])
    return ({ needs }: Combination): Ids => {
      const { doNow, doNowMore } = actionsFor(actions, needs)
      return [...doNow, ...doNowMore].map(({ id }) => id)
    }
  }
  const [was, is] = [sideOf(before), sideOf(after)]
  for (const combination of needCombinations())
    compare('doNow', { combination, place: {}, before: was(combination), after: is(combination) })
}

/** Tips depend on the places of work: every set of them, the smaller before the larger. */
const compareTips = ({ before, after }: Compared, compare: Compare): void => {
  const rulesOf = ({ content }: Revision) =>
    JSON.stringify(content.tips, (field, value) => (field === 'say' ? undefined : value))
  if (rulesOf(before) === rulesOf(after)) return
  const sideOf = ({ content }: Revision) => {
    const tips = tipsFor(content.tips)
    return ({ needs }: Combination, workplaces: readonly Workplace[]): Ids =>
      tips(needs, workplaces)
        .slice(0, tipsInSight(needs))
        .map(({ id }) => id)
  }
  const [was, is] = [sideOf(before), sideOf(after)]
  const sizes = [0, ...WORKPLACES.map((_, index) => index + 1)]
  for (const workplaces of sizes.flatMap(size => combinationsOfSize(WORKPLACES, size)))
    for (const combination of needCombinations())
      compare('tipsToShare', {
        combination,
        place: { workplaces },
        before: was(combination, workplaces),
        after: is(combination, workplaces)
      })
}

/** The full lists are the same whatever was said. */
const compareFullLists = (compared: Compared, compare: Compare): void => {
  const combination = combinationOf([])
  const idsOf = (items: readonly { readonly id: string }[]): Ids => items.map(({ id }) => id)
  const listsOf = (revision: Revision, force: string | undefined) => {
    const area = areaIn(revision, force) ?? ANYWHERE
    const { services, tips } = revision.content
    return {
      localContacts: idsOf(area.localServices),
      allContacts: idsOf(services.filter(service => worksSomewhereIn(service, area))),
      allTips: idsOf(tips)
    }
  }
  for (const force of forcesOfBoth(compared)) {
    const [was, is] = [listsOf(compared.before, force), listsOf(compared.after, force)]
    for (const list of ['localContacts', 'allContacts', 'allTips'] as const)
      compare(list, { combination, place: { force }, before: was[list], after: is[list] })
  }
}

/**
 * What the lists of an outcome gain and lose, for every combination of up to three needs, in every force: for contacts at
 * four fixed moments, and whenever an edited line opens or shuts; for tips at every place of work.
 */
export const outcomeChanges = (
  compared: Compared,
  moments = momentsToCompare(compared)
): readonly ItemChange[] => {
  const { found, compare } = collector(compared)
  compareActions(compared, compare)
  compareContacts(compared, moments, compare)
  compareTips(compared, compare)
  compareFullLists(compared, compare)
  return [...found.values()]
}
