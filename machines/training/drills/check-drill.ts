import { initialTransition, transition } from 'xstate'
import type { Drill } from '../../content/content.ts'
import { QUESTIONS, type QuestionId, takesSeveralChoices } from '../../content/vocabulary.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import {
  type EncounterSnapshot,
  type Stage,
  selectKind,
  selectQuestion,
  selectStage
} from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import type { Setting } from '../../outcome/outcome.ts'
import { answerEvents } from '../walk/replay.ts'
import { firstItemsOf } from './debrief.ts'
import { choicesIn, eventsOf, type Press, questionOf } from './drill.ts'
import { type RecordStep, reactionsAt, recordOfRoute, stepsOf } from './record.ts'

/** A part of a drill that does not fit the flow: its path in the file, and why. */
export type DrillMismatch = { readonly path: readonly PropertyKey[] } & (
  | { readonly kind: 'nothingHeard'; readonly question: QuestionId; readonly option: string }
  | { readonly kind: 'doesNothing'; readonly place: Stage }
  | { readonly kind: 'neverAsked' | 'endsNowhere' | 'afterClear' | 'neverComesUp' }
  | { readonly kind: 'notAskedHere'; readonly question: QuestionId; readonly place: Stage }
  | { readonly kind: 'doesNotFit'; readonly question: QuestionId; readonly option: string }
  | { readonly kind: 'otherReaction'; readonly place: Stage }
)

const goOn = (from: EncounterSnapshot, events: readonly EncounterEvent[]) =>
  events.reduce((now, event) => transition(encounterMachine, now, event)[0], from)

/** A way to answer a question that fits the drill: one answer, or all fitting choices together. */
interface Option {
  readonly chosen: readonly string[]
  readonly path: readonly PropertyKey[]
}

const optionsAt = (question: QuestionId, fits: readonly string[]): readonly Option[] =>
  takesSeveralChoices(question)
    ? [{ chosen: fits, path: ['questions', question, 'fits'] }]
    : fits.map((answer, at) => ({ chosen: [answer], path: ['questions', question, 'fits', at] }))

/** Moves past the danger screen after "near now", because it is not a question. */
const pastDanger = (now: EncounterSnapshot) =>
  selectKind(now) === 'danger' ? goOn(now, [{ type: 'danger.close' }]) : now

/** Tries every fitting option of every question that comes up, from the start. */
const explore = (drill: Drill): readonly DrillMismatch[] => {
  const start = goOn(initialTransition(encounterMachine)[0], [{ type: 'encounter.start' }])
  const waiting: { readonly now: EncounterSnapshot; readonly by: Option }[] = [
    { now: start, by: { chosen: [], path: ['questions'] } }
  ]
  const misfits = new Map<string, DrillMismatch>()
  const add = (misfit: DrillMismatch) => misfits.set(JSON.stringify(misfit), misfit)
  const seen = new Set<string>()
  const asked = new Set<QuestionId>()
  for (const { now, by } of waiting) {
    const question = selectQuestion(now)
    const key = JSON.stringify([now.value, now.context])
    if (question === undefined || seen.has(key)) continue
    seen.add(key)
    asked.add(question)
    const heard = drill.questions[question]
    if (!heard) {
      add({ kind: 'nothingHeard', question, option: by.chosen.join(', '), path: by.path })
      continue
    }
    for (const option of optionsAt(question, heard.fits)) {
      const next = pastDanger(goOn(now, answerEvents(question, option.chosen)))
      waiting.push({ now: next, by: option })
    }
  }
  for (const question of QUESTIONS)
    if (drill.questions[question] && !asked.has(question))
      add({ kind: 'neverAsked', path: ['questions', question] })
  return [...misfits.values()]
}

const pressMisfit = (
  drill: Drill,
  now: EncounterSnapshot,
  press: Press,
  path: DrillMismatch['path']
): DrillMismatch | undefined => {
  const [place, question] = [selectStage(now), questionOf(press)]
  if (question === undefined) {
    const [event] = eventsOf(press)
    return event && !now.can(event) ? { kind: 'doesNothing', place, path } : undefined
  }
  if (selectQuestion(now) !== question) return { kind: 'notAskedHere', question, place, path }
  const fits: readonly string[] = drill.questions[question]?.fits ?? []
  const option = choicesIn(press).find(chosen => !fits.includes(chosen))
  return option === undefined
    ? undefined
    : { kind: 'doesNotFit', question, option, path: [...path, question] }
}

/** @returns the steps of a route, up to the first press that does not fit, and the misfit, if any. */
const walkRoute = (drill: Drill, route: number) => {
  const presses = drill.routes[route]?.presses ?? []
  const path = ['routes', route, 'presses'] as const
  const steps: RecordStep[] = []
  let now = initialTransition(encounterMachine)[0]
  const ending = (...misfits: readonly DrillMismatch[]) => ({ steps, misfits })
  for (const [at, press] of presses.entries()) {
    if (presses[at - 1] === 'clear') return ending({ kind: 'afterClear', path: [...path, at] })
    const misfit = pressMisfit(drill, now, press, [...path, at])
    if (misfit) return ending(misfit)
    steps.push(...stepsOf(recordOfRoute([press]), now))
    now = steps.at(-1)?.to ?? now
  }
  const hasEnded = presses.at(-1) === 'clear' || selectKind(now) === 'outcome'
  return hasEnded ? ending() : ending({ kind: 'endsNowhere', path: [...path, presses.length - 1] })
}

const interruptionMisfits = (
  { at: place, do: wanted }: Drill['interruptions'][number],
  index: number,
  walked: readonly (readonly RecordStep[])[]
): readonly DrillMismatch[] => {
  const reactions = walked.map(steps => reactionsAt(place, steps))
  if (reactions.every(one => one === undefined))
    return [{ kind: 'neverComesUp', path: ['interruptions', index, 'at'] }]
  // A route cannot contain waiting, so a route that simply goes on, or ends there, counts as having waited.
  const isRight = (done: NonNullable<(typeof reactions)[number]>) =>
    done.some(one => wanted.some(want => want === one || (want === 'wait' && one === 'carryOn'))) ||
    (done.length === 0 && wanted.includes('wait'))
  return reactions.flatMap((done, route): readonly DrillMismatch[] =>
    done && !isRight(done) ? [{ kind: 'otherReaction', place, path: ['routes', route, 'presses'] }] : []
  )
}

/**
 * Runs the encounter machine with every good route of a drill, and with every answer that fits.
 * @returns where the drill does not fit the flow; none if it fits.
 */
export const drillMismatches = (drill: Drill): readonly DrillMismatch[] => {
  const walks = drill.routes.map((_, route) => walkRoute(drill, route))
  const found = [...explore(drill), ...walks.flatMap(({ misfits }) => misfits)]
  // Interruptions can only be checked on routes that run to their end.
  if (found.length > 0) return found
  const walked = walks.map(({ steps }) => steps)
  return drill.interruptions.flatMap((one, index) => interruptionMisfits(one, index, walked))
}

/** An item that the phone should show, according to a drill, but does not. */
export interface MissingItem {
  readonly list: 'contacts' | 'actions'
  readonly id: string
  /** The good route on which it is missing; left out if no good route reaches the outcome. */
  readonly route?: string
  readonly path: readonly PropertyKey[]
}

/**
 * @param setting the content and the area, at the moment of the drill.
 * @returns the items of `shows` that some good route does not show; all if no good route has an outcome.
 */
export const missingShows = ({ shows, routes }: Drill, setting: Setting): readonly MissingItem[] => {
  if (!shows) return []
  const outcomes = routes.flatMap(({ name, presses }) => {
    const given = firstItemsOf(recordOfRoute(presses), setting)
    return given ? [{ route: name, given }] : []
  })
  return (['contacts', 'actions'] as const).flatMap(list =>
    (shows[list] ?? []).flatMap((id, index): readonly MissingItem[] => {
      const item = { list, id, path: ['shows', list, index] }
      if (outcomes.length === 0) return [item]
      const without = outcomes.find(({ given }) =>
        given.every(shown => shown.kind !== list || shown.id !== id)
      )
      return without ? [{ ...item, route: without.route }] : []
    })
  )
}
