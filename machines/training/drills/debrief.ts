import type { Drill, OfficerAction, Service, Tip } from '../../content/content.ts'
import { type Stage, selectStage } from '../../encounter/encounter.selectors.ts'
import { needsOf } from '../../outcome/needs.ts'
import { outcomeOf, type Placed, raisedActions, type Setting } from '../../outcome/outcome.ts'
import {
  type DrillRecord,
  endingOf,
  lastSnapshotOf,
  type Reaction,
  reactionsAt,
  recordOfRoute,
  stepsOf
} from './record.ts'

/** The first items of an outcome: what the person would have received. */
export interface GivenItems {
  readonly actions: readonly OfficerAction[]
  readonly contacts: readonly Service[]
  readonly tips: readonly Tip[]
}

const NOTHING: GivenItems = { actions: [], contacts: [], tips: [] }

/** The words chosen at a step, in order. */
interface ChosenWords {
  readonly place: Stage
  readonly ways: readonly number[]
}

/** The result of a drill, without a judgement: what happened, and what a good route would have given. */
export interface Debrief {
  /** `undefined` if the outcome was never reached. */
  readonly given: GivenItems | undefined
  /** What the nearest good route would have given in addition. */
  readonly missed: GivenItems
  /** The good route closest to the run, if any good route reaches the outcome. */
  readonly nearest: Drill['routes'][number] | undefined
  /** Whether it ended with Clear, as a good route does. */
  readonly isClearedAsGood: boolean
  readonly said: readonly ChosenWords[]
  /** What was done at each interruption; nothing if it did not occur. */
  readonly reactions: readonly (readonly Reaction[] | undefined)[]
}

const items = <Item>(placed: readonly Placed<Item>[]): readonly Item[] => placed.map(({ item }) => item)

const hasOutcome = (record: DrillRecord) => stepsOf(record).some(({ to }) => selectStage(to) === 'outcome')

/** @returns what an outcome shows first; `undefined` if the record never reaches one. */
export const firstItemsOf = (record: DrillRecord, setting: Setting): GivenItems | undefined => {
  if (!hasOutcome(record)) return undefined
  const { answers } = lastSnapshotOf(record).context
  const outcome = outcomeOf(needsOf(answers), setting, answers.workplaces)
  return {
    actions: items(raisedActions(outcome)),
    contacts: items(outcome.contactFirst),
    tips: items(outcome.tipsToShare)
  }
}

const beyond = <Item extends { readonly id: string }>(wanted: readonly Item[], had: readonly Item[]) =>
  wanted.filter(({ id }) => !had.some(one => one.id === id))

const without = (wanted: GivenItems, had: GivenItems): GivenItems => ({
  actions: beyond(wanted.actions, had.actions),
  contacts: beyond(wanted.contacts, had.contacts),
  tips: beyond(wanted.tips, had.tips)
})

const countOf = ({ actions, contacts, tips }: GivenItems) => actions.length + contacts.length + tips.length

const comparedWith = ({ routes }: Drill, given: GivenItems | undefined, setting: Setting) =>
  routes
    .flatMap(route => {
      const good = firstItemsOf(recordOfRoute(route.presses), setting)
      return good ? { route, missed: without(good, given ?? NOTHING) } : []
    })
    .sort((a, b) => countOf(a.missed) - countOf(b.missed))[0]

const chosenWordsIn = (record: DrillRecord): readonly ChosenWords[] => {
  const ways = new Map<Stage, number[]>()
  for (const entry of record)
    if (entry.kind === 'said') ways.set(entry.place, [...(ways.get(entry.place) ?? []), entry.way])
  return [...ways].map(([place, chosen]) => ({ place, ways: [...new Set(chosen)] }))
}

/**
 * @param setting the content and the area, at the moment of the drill.
 */
export const debriefOf = (drill: Drill, record: DrillRecord, setting: Setting): Debrief => {
  const given = firstItemsOf(record, setting)
  const compared = comparedWith(drill, given, setting)
  const steps = stepsOf(record)
  return {
    given,
    missed: compared?.missed ?? NOTHING,
    nearest: compared?.route,
    isClearedAsGood:
      given === undefined &&
      endingOf(record) === 'cleared' &&
      drill.routes.some(({ presses }) => presses.at(-1) === 'clear' && !hasOutcome(recordOfRoute(presses))),
    said: chosenWordsIn(record),
    reactions: drill.interruptions.map(({ at }) => reactionsAt(at, steps))
  }
}
