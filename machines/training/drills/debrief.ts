import type { Drill } from '../../content/content.ts'
import type { Stage } from '../../encounter/encounter.selectors.ts'
import { needsOf } from '../../outcome/needs.ts'
import { outcomeOf, raisedActions, type Setting } from '../../outcome/outcome.ts'
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

/** One of the first items of an outcome: what the person would have received. */
export interface GivenItem {
  readonly kind: 'actions' | 'contacts' | 'tips'
  readonly id: string
  readonly says: string
}

const hasOutcome = (record: DrillRecord) => stagesOf(record).includes('outcome')

/** @returns what an outcome shows first; `undefined` if the record never reaches one. */
export const firstItemsOf = (record: DrillRecord, setting: Setting): readonly GivenItem[] | undefined => {
  if (!hasOutcome(record)) return undefined
  const { answers } = lastSnapshotOf(record).context
  const outcome = outcomeOf(needsOf(answers), setting, answers.workplaces)
  return [
    ...raisedActions(outcome).map(({ item: { id, line } }) => ({ kind: 'actions' as const, id, says: line })),
    ...outcome.contactFirst.map(({ item: { id, name } }) => ({ kind: 'contacts' as const, id, says: name })),
    ...outcome.tipsToShare.map(({ item: { id, say } }) => ({ kind: 'tips' as const, id, says: say }))
  ]
}

/** @returns what is in the first alone. */
const without = (wanted: readonly GivenItem[] = [], had: readonly GivenItem[] = []): readonly GivenItem[] =>
  wanted.filter(({ kind, id }) => !had.some(one => one.kind === kind && one.id === id))

const nearestRoute = ({ routes }: Drill, given: readonly GivenItem[] | undefined, setting: Setting) =>
  routes
    .flatMap(route => {
      const good = firstItemsOf(recordOfRoute(route.presses), setting)
      return good ? { route, missed: without(good, given) } : []
    })
    .sort((a, b) => a.missed.length - b.missed.length)[0]

/** The scenes that the trainee came to, and the words that they chose there, by their index. */
const metScenes = (drill: Drill, record: DrillRecord) =>
  stagesOf(record).flatMap(place => {
    const scene = sceneAt(drill, place)
    return scene ? { place, scene, chosen: wordsChosenAt(place, record) } : []
  })

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
 * @returns whether two runs end in the same, what the person would have received after one alone, and at how many of
 * their places they differ. Nothing after either is the same.
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
 * @param other the run of another officer, to compare with.
 * @returns the result of a drill, without a judgement: what happened, and what a good route would have given.
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
    /** What the nearest good route would have given in addition. */
    missed: nearest?.missed ?? [],
    /** The good route closest to the run, if any good route reaches the outcome. */
    nearest: nearest?.route,
    /** Whether it ended with Clear, as a good route does. */
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
    /** What was done at each interruption; nothing if it did not occur. */
    reactions: drill.interruptions.map(({ at }) => reactionsAt(at, steps)),
    answers: lastSnapshotOf(record).context.answers,
    /** The run, the other and the good routes. */
    routes: compareRoutes([
      record,
      ...(other ? [other] : []),
      ...drill.routes.map(({ presses }) => recordOfRoute(presses))
    ]),
    compared: other && compareRuns(record, other, setting)
  }
}
export type Debrief = ReturnType<typeof debriefOf>
