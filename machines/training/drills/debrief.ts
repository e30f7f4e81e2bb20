import type { Drill, OfficerAction, Service, Tip } from '../../content/content.ts'
import { type Stage, selectStage } from '../../encounter/encounter.selectors.ts'
import { needsOf } from '../../outcome/needs.ts'
import { outcomeOf, type Placed, raisedActions, type Setting } from '../../outcome/outcome.ts'
import { type Scene, sceneAt } from './drill.ts'
import {
  type DrillRecord,
  endingOf,
  partsOf,
  reactionsAt,
  recordOfRoute,
  stagesOf,
  stepsOf,
  wordsChosenAt
} from './record.ts'

/** The first items of an outcome: what the person would have received. */
export interface GivenItems {
  readonly actions: readonly OfficerAction[]
  readonly contacts: readonly Service[]
  readonly tips: readonly Tip[]
}

/** Nothing received. */
export const NO_ITEMS: GivenItems = { actions: [], contacts: [], tips: [] }

/** A scene that the trainee came to, and the words that they chose there, by their index. */
interface MetScene {
  readonly place: Stage
  readonly scene: Scene
  readonly chosen: readonly number[]
}

const items = <Item>(placed: readonly Placed<Item>[]): readonly Item[] => placed.map(({ item }) => item)

const hasOutcome = (record: DrillRecord) => stagesOf(record).includes('outcome')

/** @returns what an outcome shows first; `undefined` if the record never reaches one. */
export const firstItemsOf = (record: DrillRecord, setting: Setting): GivenItems | undefined => {
  const steps = stepsOf(record)
  const last = steps.at(-1)
  if (!last || !steps.some(({ to }) => selectStage(to) === 'outcome')) return undefined
  const { answers } = last.to.context
  const outcome = outcomeOf(needsOf(answers), setting, answers.workplaces)
  return {
    actions: items(raisedActions(outcome)),
    contacts: items(outcome.contactFirst),
    tips: items(outcome.tipsToShare)
  }
}

const beyond = <Item extends { readonly id: string }>(wanted: readonly Item[], had: readonly Item[]) =>
  wanted.filter(({ id }) => !had.some(one => one.id === id))

/** @returns what is in the first alone. */
const without = (wanted: GivenItems = NO_ITEMS, had: GivenItems = NO_ITEMS): GivenItems => ({
  actions: beyond(wanted.actions, had.actions),
  contacts: beyond(wanted.contacts, had.contacts),
  tips: beyond(wanted.tips, had.tips)
})

/** @returns the number of items of all kinds. */
export const countItems = ({ actions, contacts, tips }: GivenItems): number =>
  actions.length + contacts.length + tips.length

const nearestRoute = ({ routes }: Drill, given: GivenItems | undefined, setting: Setting) =>
  routes
    .flatMap(route => {
      const good = firstItemsOf(recordOfRoute(route.presses), setting)
      return good ? { route, missed: without(good, given) } : []
    })
    .sort((a, b) => countItems(a.missed) - countItems(b.missed))[0]

const metScenes = (drill: Drill, record: DrillRecord): readonly MetScene[] =>
  stagesOf(record).flatMap(place => {
    const scene = sceneAt(drill, place)
    return scene ? { place, scene, chosen: wordsChosenAt(place, record) } : []
  })

/**
 * @param setting the content and the area, at the moment of the drill.
 * @returns the result of a drill, without a judgement: what happened, and what a good route would have given.
 */
export const debriefOf = (drill: Drill, record: DrillRecord, setting: Setting) => {
  const given = firstItemsOf(record, setting)
  const nearest = nearestRoute(drill, given, setting)
  const steps = stepsOf(record)
  const met = metScenes(drill, record)
  const chosen = met.flatMap(({ scene, chosen: ways }) => ways.flatMap(way => scene.ways[way] ?? []))
  return {
    /** `undefined` if the outcome was never reached. */
    given,
    /** What the nearest good route would have given in addition. */
    missed: nearest?.missed ?? NO_ITEMS,
    /** The good route closest to the run, if any good route reaches the outcome. */
    nearest: nearest?.route,
    /** Whether it ended with Clear, as a good route does. */
    isClearedAsGood:
      given === undefined &&
      endingOf(record) === 'cleared' &&
      drill.routes.some(({ presses }) => presses.at(-1) === 'clear' && !hasOutcome(recordOfRoute(presses))),
    met,
    /** The words that were chosen, by their effect. */
    words: {
      helps: chosen.filter(({ effect }) => effect === 'helps'),
      hurts: chosen.filter(({ effect }) => effect === 'hurts')
    },
    /** What was done at each interruption; nothing if it did not occur. */
    reactions: drill.interruptions.map(({ at }) => reactionsAt(at, steps))
  }
}
export type Debrief = ReturnType<typeof debriefOf>

export type Presses = ReturnType<typeof partsOf>[number]['presses']

/** The order in which choices were made does not matter. */
const sameText = (presses: Presses): string =>
  presses
    .map(press => JSON.stringify(press))
    .sort()
    .join()

/**
 * @returns what several runs did, place by place, in the order in which they came to them: nothing if a run did not come
 * there. `isSame`: as the first run.
 */
export const compareRoutes = (records: readonly DrillRecord[]) => {
  const places: Stage[] = []
  const runs = records.map(record => {
    const all = new Map<Stage, Presses>()
    for (const { place, presses } of partsOf(record)) all.set(place, [...(all.get(place) ?? []), ...presses])
    let last = -1
    for (const place of all.keys()) {
      if (places.includes(place)) last = places.indexOf(place)
      else places.splice(++last, 0, place)
    }
    return all
  })
  return places.map(place => {
    const all = runs.map(run => run.get(place) ?? [])
    const [first = []] = all
    return { place, runs: all.map(presses => ({ presses, isSame: sameText(presses) === sameText(first) })) }
  })
}

/**
 * @param setting the content and the area, at the moment of the drill.
 * @returns what the person would have received after one run and not after another. Nothing after either is the same.
 */
export const compareGiven = (first: DrillRecord, second: DrillRecord, setting: Setting) => {
  const [one, other] = [firstItemsOf(first, setting), firstItemsOf(second, setting)]
  const [firstOnly, secondOnly] = [without(one, other), without(other, one)]
  const hasSameItems = countItems(firstOnly) + countItems(secondOnly) === 0
  return { firstOnly, secondOnly, isSame: (one === undefined) === (other === undefined) && hasSameItems }
}
