import { type QuestionId, takesSeveralChoices } from '../../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable, toggled } from '../../../machines/encounter/answers.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'

/** A step that can come before the outcome. */
type EarlyStep = QuestionId | 'nearNow'
export type EarlyPlace = EarlyStep | 'ready' | 'danger'

/** The target of an event that goes back: to the previous step or, from danger, to the step where it was opened. */
export const RETURN = ''

/** @returns the key of the table's entry for a question's choices, unless a choice has its own entry. */
export const anyChoiceOf = (question: string) => `choice.toggle ${question}`

/** Where each event leads, by name. Made from the encounter machine. An event not listed waits for the app. */
export type EarlyTable = Readonly<Record<EarlyPlace, EarlyRow>>
type EarlyRow = Readonly<Partial<Record<string, Exclude<EarlyPlace, 'ready'> | typeof RETURN>>>

/** How far a conversation went before the app ran. */
export interface EarlyWalk {
  /** The steps seen after the first screen, the current one last. */
  readonly trail: readonly EarlyStep[]
  /** Whether the danger screen is shown, which is not in the trail. */
  readonly isInDanger: boolean
  readonly answers: Answers
}

export const NOT_BEGUN: EarlyWalk = { trail: [], isInDanger: false, answers: {} }

export const earlyPlaceOf = ({ trail, isInDanger }: EarlyWalk): EarlyPlace =>
  isInDanger ? 'danger' : (trail.at(-1) ?? 'ready')

/** @returns how many steps Back can go. */
export const depthOf = ({ trail, isInDanger }: EarlyWalk): number => trail.length + (isInDanger ? 1 : 0)

/** Whether there is anything to wipe: a step beyond the first screen, or an answer. */
export const isUnderWay = (walk: EarlyWalk): boolean =>
  depthOf(walk) > 0 || Object.keys(walk.answers).length > 0

const choicesAt = (place: EarlyPlace, answers: Answers): readonly string[] =>
  takesSeveralChoices(place) ? (answers[place] ?? []) : []

/** @returns the answers after an event at a place. */
const record = (place: EarlyPlace, event: EncounterEvent, answers: Answers): Answers => {
  const [kind, answer] = event.type.split('.')
  if (kind === 'answer') return keepApplicable({ ...answers, [place]: answer })
  const given = choicesAt(place, answers)
  if (event.type === 'choice.toggle') return { ...answers, [place]: toggled<string>(given, event.choice) }
  // Continue without a choice counts as an answer.
  return event.type === 'step.continue' ? { ...answers, [place]: given } : answers
}

/** @returns where an event leads. A choice may have its own target, both when it is selected and on Continue. */
const targetOf = (row: EarlyRow, place: EarlyPlace, event: EncounterEvent, answers: Answers) => {
  const targetOfChoice = (choice: string) => row[`${anyChoiceOf(place)} ${choice}`]
  const chosen = choicesAt(place, answers)
  if (event.type === 'choice.toggle')
    return (chosen.includes(event.choice) && targetOfChoice(event.choice)) || row[anyChoiceOf(event.question)]
  return (event.type === 'step.continue' && chosen.map(targetOfChoice).find(Boolean)) || row[event.type]
}

/**
 * Takes a step as the encounter machine would.
 * @returns the walk after the event; `undefined` if it leads somewhere that only the app can show.
 */
export const takeStep = (
  table: EarlyTable,
  walk: EarlyWalk,
  event: EncounterEvent
): EarlyWalk | undefined => {
  const { trail, isInDanger } = walk
  const place = earlyPlaceOf(walk)
  const answers = record(place, event, walk.answers)
  const target = targetOf(table[place], place, event, answers)
  if (target === undefined) return undefined
  if (target === RETURN) return { ...walk, isInDanger: false, trail: isInDanger ? trail : trail.slice(0, -1) }
  if (target === 'danger') return { ...walk, isInDanger: true }
  return { ...walk, answers, trail: target === place ? trail : [...trail, target] }
}
