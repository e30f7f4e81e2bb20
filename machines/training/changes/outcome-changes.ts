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
import type { Compared, ComparedMoments } from './compared-moments.ts'

/** The lists that an outcome shows first, and the full lists, whose items are the same for all needs. */
export type ListName = keyof FirstLists | 'localContacts' | 'allContacts' | 'allTips'

/** The force, the time and the workplaces of one phone. What is left out makes no difference to its list. */
export interface OnePhone {
  /** The id of a force; `undefined` means no force. */
  readonly force?: string | undefined
  readonly moment?: Moment
  readonly workplaces?: readonly Workplace[]
}

type Ids = readonly string[]

/** A list on one phone, before and after. */
export interface Example {
  readonly combination: Combination
  readonly place: OnePhone
  readonly before: Ids
  readonly after: Ids
}

/** An item that a list gains or loses, or a new order of a list, with the cases in which that happens. */
export interface ItemChange {
  readonly list: ListName
  readonly kind: 'gained' | 'lost' | 'order'
  /** The id of the item; empty for an order. */
  readonly id: string
  readonly combinations: Set<Combination>
  readonly forces: Set<string | undefined>
  readonly moments: Set<Moment>
  readonly workplaces: Set<readonly Workplace[]>
  /** The items that it pushes out, or that take its place, each with the forces where that happens. */
  readonly others: Map<string, Set<string | undefined>>
  /** The case with the shortest conversation. */
  example: Example
}

/** @returns `undefined`, for no force, and the ids of the forces that are in both revisions. */
export const forcesOfBoth = ({ before, after }: Compared): readonly (string | undefined)[] => {
  const forcesBefore = new Set(before.content.forces.map(({ id }) => id))
  return [undefined, ...after.content.forces.map(({ id }) => id).filter(id => forcesBefore.has(id))]
}

type Compare = (list: ListName, example: Example, moments?: readonly Moment[]) => void

/** Collects changes. An unedited item that only makes room for an edited one, or replaces it, does not count. */
const collector = ({ before, after }: Compared) => {
  const itemsOf = (revision: Revision) => {
    const { actions, tips } = revision.content
    return new Map(
      [...servicesIn(revision), ...tips, ...actions].map(item => [item.id, JSON.stringify(item)])
    )
  }
  const [itemsBefore, itemsAfter] = [itemsOf(before), itemsOf(after)]
  const isEdited = (id: string) => itemsBefore.get(id) !== itemsAfter.get(id)
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
 * Rows are computed only once for the same input: for each need, the same services in the same order and state.
 * Many forces and hours share their input. Combinations of three needs are compared only at the fixed moments.
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
  // This need always counts, because local services for any help may have a row whatever was said.
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
      const area = areaIn({ content, packs }, force)
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
    const [sideBefore, sideAfter] = [before(force), after(force)]
    const alike = new Map<string, Moment[]>()
    for (const moment of moments) {
      const [stateBefore, stateAfter] = [sideBefore.stateAt(moment), sideAfter.stateAt(moment)]
      if (onlyHours && stateBefore === stateAfter) continue
      const key = `${stateBefore} ${stateAfter}`
      alike.set(key, [...(alike.get(key) ?? []), moment])
    }
    for (const [moment, ...same] of alike.values()) {
      if (!moment) continue
      const [rowsBefore, rowsAfter] = [sideBefore.rowsAt(moment), sideAfter.rowsAt(moment)]
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

/** One area is enough: actions are the same in every area, at any time. */
const compareActions = ({ before, after }: Compared, compare: Compare): void => {
  const sideOf = ({ content }: Revision) => {
    const actions = actionsIn(content.actions, ANYWHERE, [])
    return ({ needs }: Combination): Ids => {
      const { doNow, doNowMore } = actionsFor(actions, needs)
      return [...doNow, ...doNowMore].map(({ id }) => id)
    }
  }
  const [idsBefore, idsAfter] = [sideOf(before), sideOf(after)]
  for (const combination of needCombinations())
    compare('doNow', { combination, place: {}, before: idsBefore(combination), after: idsAfter(combination) })
}

/** Tips depend on the workplaces, so every set of workplaces is compared, smaller sets first. */
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
  const [idsBefore, idsAfter] = [sideOf(before), sideOf(after)]
  const sizes = [0, ...WORKPLACES.map((_, index) => index + 1)]
  for (const workplaces of sizes.flatMap(size => combinationsOfSize(WORKPLACES, size)))
    for (const combination of needCombinations())
      compare('tipsToShare', {
        combination,
        place: { workplaces },
        before: idsBefore(combination, workplaces),
        after: idsAfter(combination, workplaces)
      })
}

/** One combination is enough: the full lists have the same items whatever was said. */
const compareFullLists = (compared: Compared, compare: Compare): void => {
  const combination = combinationOf([])
  const idsOf = (items: readonly { readonly id: string }[]): Ids => items.map(({ id }) => id)
  const listsOf = (revision: Revision, force: string | undefined) => {
    const area = areaIn(revision, force)
    const { services, tips } = revision.content
    return {
      localContacts: idsOf(area.localServices),
      allContacts: idsOf(services.filter(service => worksSomewhereIn(service, area))),
      allTips: idsOf(tips)
    }
  }
  for (const force of forcesOfBoth(compared)) {
    const [before, after] = [listsOf(compared.before, force), listsOf(compared.after, force)]
    for (const list of ['localContacts', 'allContacts', 'allTips'] as const)
      compare(list, { combination, place: { force }, before: before[list], after: after[list] })
  }
}

/**
 * @returns what the lists of an outcome gain and lose, for every combination of up to three needs in every force:
 * contacts at four fixed moments and whenever an edited line opens or closes, tips for every set of workplaces.
 */
export const outcomeChanges = (compared: Compared, moments: ComparedMoments): readonly ItemChange[] => {
  const { found, compare } = collector(compared)
  compareActions(compared, compare)
  compareContacts(compared, moments, compare)
  compareTips(compared, compare)
  compareFullLists(compared, compare)
  return [...found.values()]
}
