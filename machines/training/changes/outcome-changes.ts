import type { DayNumber, Tip } from '../../content/content.ts'
import { WORKPLACES, type Workplace } from '../../content/vocabulary.ts'
import type { Moment } from '../../hours/london.ts'
import { type Condition, conditionOf, countOf } from '../outcomes/condition.ts'
import { actionLister, keyOf, type Lister, tipLister } from '../outcomes/listers.ts'
import { type NeedSets, subsets } from '../outcomes/need-sets.ts'
import { areaIn, contactRules, contactsAt, type Edition, momentsFrom } from '../outcomes/settings.ts'
import {
  findChanges,
  type Happening,
  type Happenings,
  type ListChange,
  type ListName
} from './list-changes.ts'

/** Where and when something changes. What is missing makes no difference. */
export interface ChangedIn {
  /** Ids of forces; `undefined` stands for no force. */
  readonly forces?: readonly (string | undefined)[]
  /** One moment for each opening state in which it is so. */
  readonly moments?: readonly Moment[]
  /** The places of work that must have been said. */
  readonly workplaces?: readonly (readonly Workplace[])[]
}

/** The same things that happen to the same people. */
export interface OutcomeChange {
  readonly changes: readonly ListChange[]
  /** Those to whom they happen in at least one of the settings that are told. */
  readonly who: Condition
  readonly changedIn: ChangedIn
}

/** A list that changes for somebody. */
export interface ChangedList {
  readonly list: ListName
  /** All to whom it changes: nobody else is affected. */
  readonly who: Condition
  /** 1 for each set of needs that is affected, somewhere and at some time. */
  readonly flags: Uint8Array
  readonly changedIn: ChangedIn
  /** What happens, to whom: that which happens to most comes first. */
  readonly changes: readonly OutcomeChange[]
}

/** Two editions of the content, looked at from the same day on. */
export interface Compared {
  readonly before: Edition
  readonly after: Edition
  readonly from: DayNumber
}

/** A setting in which a change was found. */
interface Where {
  readonly force?: string | undefined
  readonly at?: Moment
  readonly workplaces?: readonly Workplace[]
}

/** @returns the forces of both editions, and none. */
export const areasOf = ({
  before,
  after
}: Pick<Compared, 'before' | 'after'>): readonly (string | undefined)[] => [
  undefined,
  ...after.content.forces
    .map(({ id }) => id)
    .filter(id => before.content.forces.some(force => force.id === id))
]

/** A clock before the day of a build counts for nothing, so both are taken to be built on the same day. */
const builtOn = (edition: Edition, day: DayNumber): Edition => ({
  ...edition,
  content: { ...edition.content, calendar: { ...edition.content.calendar, builtOn: day } }
})

interface Pair {
  readonly was: Lister
  readonly is: Lister
  readonly where: readonly Where[]
}

/** Settings in which contacts differ; those alike together. */
const contactPairs = (compared: Compared, moments: readonly Moment[]): readonly Pair[] => {
  const [before, after] = [builtOn(compared.before, compared.from), builtOn(compared.after, compared.from)]
  const pairs = new Map<string, Pair>()
  for (const force of areasOf(compared)) {
    const [areaBefore, areaAfter] = [areaIn(before, force), areaIn(after, force)]
    if (!areaBefore || !areaAfter) continue
    for (const at of moments) {
      const [was, is] = [contactsAt(before, areaBefore, at), contactsAt(after, areaAfter, at)]
      if (keyOf(was) === keyOf(is)) continue
      const key = `${keyOf(was)} -> ${keyOf(is)}`
      const pair = pairs.get(key) ?? { was, is, where: [] }
      pairs.set(key, { ...pair, where: [...pair.where, { force, at }] })
    }
  }
  return [...pairs.values()]
}

/** Places of work by which the tips of two editions are told apart, none first; those alike once. */
const tipPairs = (before: readonly Tip[], after: readonly Tip[]): readonly Pair[] => {
  const pairs = new Map<string, Pair>()
  for (const workplaces of subsets(WORKPLACES).toSorted((a, b) => a.length - b.length)) {
    const [was, is] = [tipLister(before, workplaces), tipLister(after, workplaces)]
    if (keyOf(was) === keyOf(is)) continue
    const key = `${keyOf(was)} -> ${keyOf(is)}`
    if (!pairs.has(key)) pairs.set(key, { was, is, where: [{ workplaces }] })
  }
  return [...pairs.values()]
}

interface Gathered extends Happening {
  readonly where: readonly Where[]
}

/** The same change in several settings counts once, for everyone to whom it happens in any of them. */
const gathered = (list: ListName, pairs: readonly Pair[], sets: NeedSets): readonly Gathered[] => {
  const found: Happenings = new Map()
  const wheres = new Map<string, readonly Where[]>()
  for (const { was, is, where } of pairs)
    for (const name of findChanges(list, was, is, sets, found))
      wheres.set(name, [...(wheres.get(name) ?? []), ...where])
  return [...found].map(([name, happening]) => ({ ...happening, where: wheres.get(name) ?? [] }))
}

/** Where nobody needs to say a place of work, none is told. */
const changedIn = (where: readonly Where[], areas: number, moments: number): ChangedIn => {
  if (where.some(({ at }) => at)) {
    const forces = [...new Set(where.map(({ force }) => force))]
    const times = [
      ...new Map(where.flatMap(({ at }) => (at ? [[`${at.day} ${at.minute}`, at]] : []))).values()
    ]
    return {
      ...(forces.length < areas ? { forces } : {}),
      ...(where.length < forces.length * moments ? { moments: times } : {})
    }
  }
  const workplaces = where.flatMap(({ workplaces: said }) => (said ? [said] : []))
  return workplaces.length === 0 || workplaces.some(said => said.length === 0) ? {} : { workplaces }
}

/** Tells which sets of needs carry a flag, in a few letters. */
const printOf = (flags: Uint8Array): string => {
  let [first, second, count] = [17, 31, 0]
  for (let at = 0; at < flags.length; at++) {
    if (!flags[at]) continue
    first = (Math.imul(first, 0x01000193) ^ at) | 0
    second = (Math.imul(second, 0x5bd1e995) + at) | 0
    count++
  }
  return `${count} ${first} ${second}`
}

/** What happens to the same people, in the same places, together; what happens to most of them first. */
const grouped = (
  happenings: readonly Gathered[],
  placeOf: (where: readonly Where[]) => ChangedIn,
  sets: NeedSets
): readonly OutcomeChange[] => {
  const groups = new Map<string, readonly Gathered[]>()
  for (const happening of happenings) {
    const key = `${printOf(happening.flags)} ${JSON.stringify(placeOf(happening.where))}`
    groups.set(key, [...(groups.get(key) ?? []), happening])
  }
  return [...groups.values()]
    .flatMap(group => {
      const [first] = group
      if (!first) return []
      const count = countOf(first.flags)
      const changes = group.map(({ change }) => change)
      return [
        { count, change: { changes, who: conditionOf(first.flags, sets), changedIn: placeOf(first.where) } }
      ]
    })
    .toSorted((a, b) => b.count - a.count)
    .map(({ change }) => change)
}

const changedListOf = (
  list: ListName,
  pairs: readonly Pair[],
  placeOf: (where: readonly Where[]) => ChangedIn,
  sets: NeedSets
): readonly ChangedList[] => {
  const happenings = gathered(list, pairs, sets)
  if (happenings.length === 0) return []
  const any = new Uint8Array(sets.bits.length)
  for (const { flags } of happenings)
    for (let at = 0; at < flags.length; at++) any[at] = (any[at] ?? 0) | (flags[at] ?? 0)
  return [
    {
      list,
      who: conditionOf(any, sets),
      flags: any,
      changedIn: placeOf([...new Set(happenings.flatMap(({ where }) => where))]),
      changes: grouped(happenings, placeOf, sets)
    }
  ]
}

/** No moment needs to be looked at where the rules of contacts are the same. */
const momentsFor = ({ before, after, from }: Compared): readonly Moment[] =>
  contactRules(before) === contactRules(after) ? [] : momentsFrom(from, [before, after])

/**
 * What comes first in the outcomes of one edition and not in those of another, or in another order: for every set of
 * needs, in every force, at every opening state of a year, and for every place of work.
 * @param moments to look at; every opening state of a year, if they are not given.
 */
export const outcomeChanges = (
  compared: Compared,
  sets: NeedSets,
  moments: readonly Moment[] = momentsFor(compared)
): readonly ChangedList[] => {
  const { content: before } = compared.before
  const { content: after } = compared.after
  const [was, is] = [actionLister(before.actions), actionLister(after.actions)]
  const placeOf = (where: readonly Where[]) => changedIn(where, areasOf(compared).length, moments.length)
  return [
    ...changedListOf('doNow', keyOf(was) === keyOf(is) ? [] : [{ was, is, where: [] }], placeOf, sets),
    ...changedListOf('contactFirst', contactPairs(compared, moments), placeOf, sets),
    ...changedListOf('tipsToShare', tipPairs(before.tips, after.tips), placeOf, sets)
  ]
}
