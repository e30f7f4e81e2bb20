import type { Drill } from '../../content/content.ts'
import type { Stage } from '../../encounter/encounter.selectors.ts'
import { needsOf } from '../../outcome/needs.ts'
import { outcomeOf, type Setting } from '../../outcome/outcome.ts'
import { sceneAt } from './drill.ts'
import {
  type DrillRecord,
  lastSnapshotOf,
  partsOf,
  reactionsAt,
  recordOfRoute,
  stagesOf,
  stepsOf,
  wordsChosenAt
} from './record.ts'

/** One of the first items of an outcome, which the person would have received. */
export interface GivenItem {
  readonly kind: 'actions' | 'contacts' | 'tips'
  readonly id: string
  readonly says: string
}

const hasOutcome = (record: DrillRecord) => stagesOf(record).includes('outcome')

/** @returns the items that the outcome shows first; `undefined` if the record never reaches it. */
export const firstItemsOf = (record: DrillRecord, setting: Setting): readonly GivenItem[] | undefined => {
  if (!hasOutcome(record)) return undefined
  const { answers } = lastSnapshotOf(record).context
  const outcome = outcomeOf(needsOf(answers), setting, answers.workplaces)
  return [
    ...[...outcome.doNow, ...outcome.doNowMore].map(({ item: { id, line } }) => ({
      kind: 'actions' as const,
      id,
      says: line
    })),
    ...outcome.contactFirst.map(({ item: { id, name } }) => ({ kind: 'contacts' as const, id, says: name })),
    ...outcome.tipsToShare.map(({ item: { id, say } }) => ({ kind: 'tips' as const, id, says: say }))
  ]
}

/** @returns the items that only the first list has. */
const without = (list: readonly GivenItem[] = [], other: readonly GivenItem[] = []): readonly GivenItem[] =>
  list.filter(({ kind, id }) => !other.some(one => one.kind === kind && one.id === id))

const nearestRoute = ({ routes }: Drill, given: readonly GivenItem[] | undefined, setting: Setting) =>
  routes
    .flatMap(route => {
      const good = firstItemsOf(recordOfRoute(route.presses), setting)
      return good ? { route, missed: without(good, given) } : []
    })
    .sort((a, b) => a.missed.length - b.missed.length)[0]

/** @returns the scenes that the trainee reached, with the indexes of the words that they chose there. */
const metScenes = (drill: Drill, record: DrillRecord) =>
  stagesOf(record).flatMap(place => {
    const scene = sceneAt(drill, place)
    return scene ? { place, scene, chosen: wordsChosenAt(place, record) } : []
  })

export type Presses = ReturnType<typeof partsOf>[number]['presses']

/** @returns a text that is equal for the same presses, whatever their order. */
const sameText = (presses: Presses): string =>
  presses
    .map(press => JSON.stringify(press))
    .sort()
    .join()

/**
 * @returns the presses of several runs, place by place, in the order in which places were reached;
 * none if a run did not reach a place. `isSame`: whether the presses are those of the first run.
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
 * @returns the items that the person would have received after only one of two runs, whether both
 * give the same (as two runs without an outcome do), and at how many of their places the runs differ.
 */
const compareRuns = (first: DrillRecord, second: DrillRecord, setting: Setting) => {
  const [one, other] = [firstItemsOf(first, setting), firstItemsOf(second, setting)]
  const [firstOnly, secondOnly] = [without(one, other), without(other, one)]
  const places = compareRoutes([first, second])
  return {
    firstOnly,
    secondOnly,
    isSame: (one === undefined) === (other === undefined) && firstOnly.length + secondOnly.length === 0,
    places: places.length,
    differing: places.filter(({ runs }) => runs.some(({ isSame }) => !isSame)).length
  }
}

/**
 * @param setting the content and the area, at the moment of the drill.
 * @param other another officer's run, to compare with.
 * @returns what happened in a drill, and what a good route would have given. It does not judge.
 */
export const debriefOf = (drill: Drill, record: DrillRecord, setting: Setting, other?: DrillRecord) => {
  const given = firstItemsOf(record, setting)
  const nearest = nearestRoute(drill, given, setting)
  const steps = stepsOf(record)
  const met = metScenes(drill, record)
  const chosen = met.flatMap(({ scene, chosen: ways }) => ways.flatMap(way => scene.ways[way] ?? []))
  return {
    /** `undefined` if the outcome was never reached. */
    given,
    /** The items that only the nearest good route would have given. */
    missed: nearest?.missed ?? [],
    /** The good route that gives the fewest other items than the run; `undefined` if none reaches the outcome. */
    nearest: nearest?.route,
    /** Whether the run ended with Clear and without an outcome, as some good route does. */
    isClearedAsGood:
      given === undefined &&
      record.some(entry => entry.kind === 'ended' && entry.how === 'cleared') &&
      drill.routes.some(({ presses }) => presses.at(-1) === 'clear' && !hasOutcome(recordOfRoute(presses))),
    met,
    /** The words that were chosen, by their effect. */
    words: {
      helps: chosen.filter(({ effect }) => effect === 'helps'),
      hurts: chosen.filter(({ effect }) => effect === 'hurts')
    },
    /** The reactions to each interruption; `undefined` if its place was never reached. */
    reactions: drill.interruptions.map(({ at }) => reactionsAt(at, steps)),
    answers: lastSnapshotOf(record).context.answers,
    /** A comparison of this run, the other run and the good routes. */
    routes: compareRoutes([
      record,
      ...(other ? [other] : []),
      ...drill.routes.map(({ presses }) => recordOfRoute(presses))
    ]),
    compared: other && compareRuns(record, other, setting)
  }
}
export type Debrief = ReturnType<typeof debriefOf>
