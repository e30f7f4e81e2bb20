import type { Need, Workplace } from '../../content/vocabulary.ts'
import type { Moment } from '../../hours/london.ts'
import { type Combination, needCombinations } from '../outcomes/combinations.ts'
import { type Condition, conditionOf } from '../outcomes/condition.ts'
import { type ChangeExample, exampleOf } from './example.ts'
import { type ListChange, type ListName, listChanges } from './list-changes.ts'
import {
  actionSettings,
  type Compared,
  type ComparedSettings,
  contactSettings,
  forcesOfBoth,
  momentsToCompare,
  tipSettings,
  type Where
} from './settings.ts'
import { weekParts } from './week-parts.ts'

/** Where and when something changes. A missing field means everywhere or always. */
export interface ChangedIn {
  /** Ids of forces; `undefined` means no force. */
  readonly forces?: readonly (string | undefined)[] | undefined
  /** One moment for each opening state in which it changes. */
  readonly moments?: readonly Moment[] | undefined
  /** The places of work that the change depends on. */
  readonly workplaces?: readonly (readonly Workplace[])[]
}

/** Changes that affect the same combinations of needs, in the same forces and hours. */
export interface OutcomeChange {
  readonly changes: readonly ListChange[]
  /** The people affected in at least one of those settings. */
  readonly who: Condition
  readonly changedIn: ChangedIn
}

/** A list with changes. */
export interface ChangedList {
  readonly list: ListName
  /** Everyone with up to three needs whom it affects. */
  readonly who: Condition
  readonly changedIn: ChangedIn
  /** The change that affects most people first. */
  readonly changes: readonly OutcomeChange[]
  /** How many combinations of needs it affects, of all. */
  readonly count: number
  readonly of: number
  /** Of an ordinary week, the half hours from Monday midnight in which it changes; all of them if that is missing. */
  readonly weekParts?: ReadonlySet<number>
  readonly example: ChangeExample
}

/** One change, with every combination of up to three needs that it affects in any setting. */
interface Found {
  /** The change for the shortest affected combination of needs. */
  change: ListChange
  shortest: number
  readonly affected: Set<Combination>
  readonly where: Set<Where>
  example: Example
}

/** The needs of the shortest affected combination, where, and its list before and after. */
type Example = readonly [needs: readonly Need[], where: Where, lists: readonly [Ids, Ids]]
type Ids = readonly string[]

/** The same change in several settings counts once. */
const findChanges = (list: ListName, settings: readonly ComparedSettings[]): readonly Found[] => {
  const found = new Map<string, Found>()
  for (const { listBefore, listAfter, needs, where } of settings)
    for (const combination of needCombinations()) {
      if (!combination.needs.some(need => needs.includes(need))) continue
      const [before, after] = [listBefore(combination.needs), listAfter(combination.needs)]
      for (const change of listChanges(list, before, after)) {
        const key = change.kind === 'order' ? change.kind : `${change.kind} ${change.id}`
        const { length } = combination
        const example: Example = [combination.needs, where[0] ?? {}, [before, after]]
        const one = found.get(key) ?? {
          change,
          shortest: length,
          affected: new Set(),
          where: new Set(),
          example
        }
        if (length < one.shortest) Object.assign(one, { change, shortest: length, example })
        one.affected.add(combination)
        for (const setting of where) one.where.add(setting)
        found.set(key, one)
      }
    }
  return [...found.values()]
}

/** Leaves out places of work if the change does not depend on them. */
const changedIn = (where: readonly Where[], forceCount: number, momentCount: number): ChangedIn => {
  if (where.some(({ moment }) => moment)) {
    const forces = [...new Set(where.map(({ force }) => force))]
    const moments = where.flatMap(({ moment }) => moment ?? [])
    const distinct = [...new Map(moments.map(one => [`${one.day} ${one.minute}`, one])).values()]
    return {
      forces: forces.length < forceCount ? forces : undefined,
      moments: where.length < forces.length * momentCount ? distinct : undefined
    }
  }
  const workplaces = where.flatMap(({ workplaces: named }) => (named ? [named] : []))
  return workplaces.length === 0 || workplaces.some(named => named.length === 0) ? {} : { workplaces }
}

const whoIsIn = (affected: ReadonlySet<Combination>): Condition =>
  conditionOf(combination => affected.has(combination), needCombinations())

/** @returns the changes that affect the same people in the same settings together, those that affect most first. */
const grouped = (
  found: readonly Found[],
  changedInOf: (where: Iterable<Where>) => ChangedIn
): readonly OutcomeChange[] => {
  const indexes = new Map(needCombinations().map((combination, index) => [combination, index]))
  const keyOf = ({ affected, where }: Found) =>
    JSON.stringify([
      [...affected].map(combination => indexes.get(combination)).toSorted(),
      changedInOf(where)
    ])
  const groups = new Map<string, readonly Found[]>()
  for (const one of found) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
    .flatMap(group => {
      const [first] = group
      return first ? [{ first, changes: group.map(({ change }) => change) }] : []
    })
    .toSorted((a, b) => b.first.affected.size - a.first.affected.size)
    .map(({ first: { affected, where }, changes }) => ({
      changes,
      who: whoIsIn(affected),
      changedIn: changedInOf(where)
    }))
}

/** The half hours of a week in which the first contacts change. */
const changingParts = (compared: Compared): Pick<ChangedList, 'weekParts'> => {
  const parts = weekParts(compared)
  const keyOf = ({ day, minute }: Moment) => `${day} ${minute}`
  const distinct = [...new Map(parts.map(({ same }) => [keyOf(same), same])).values()]
  const found = findChanges('contactFirst', contactSettings(compared, distinct))
  const changing = new Set(
    found.flatMap(({ where }) => [...where].flatMap(({ moment }) => (moment ? [keyOf(moment)] : [])))
  )
  const changingIn = parts.flatMap(({ same }, part) => (changing.has(keyOf(same)) ? [part] : []))
  return changingIn.length === parts.length ? {} : { weekParts: new Set(changingIn) }
}

/**
 * The items that come first in only one of two revisions, or in another order: for every combination of up to three
 * needs, in every force, at every opening state of a year, and for every place of work.
 */
export const outcomeChanges = (compared: Compared): readonly ChangedList[] => {
  const moments = momentsToCompare(compared)
  const changedInOf = (where: Iterable<Where>) =>
    changedIn([...where], forcesOfBoth(compared).length, moments.length)
  const lists: readonly (readonly [ListName, readonly ComparedSettings[]])[] = [
    ['doNow', actionSettings(compared)],
    ['contactFirst', contactSettings(compared, moments)],
    ['tipsToShare', tipSettings(compared)]
  ]
  return lists.flatMap(([list, settings]) => {
    const found = findChanges(list, settings)
    // An item that is added or removed matters more than a new order.
    const weight = ({ change, shortest }: Found) => shortest + (change.kind === 'order' ? 100 : 0)
    const [first] = found.toSorted((a, b) => weight(a) - weight(b))
    if (!first) return []
    const affected = new Set(found.flatMap(one => [...one.affected]))
    return {
      list,
      who: whoIsIn(affected),
      count: affected.size,
      of: needCombinations().length,
      ...(list === 'contactFirst' ? changingParts(compared) : {}),
      example: exampleOf(compared, ...first.example),
      changedIn: changedInOf(new Set(found.flatMap(({ where }) => [...where]))),
      changes: grouped(found, changedInOf)
    }
  })
}
