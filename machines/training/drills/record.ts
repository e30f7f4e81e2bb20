import { initialTransition, transition } from 'xstate'
import type { Drill } from '../../content/content.ts'
import { CHOICES } from '../../content/vocabulary.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import { type EncounterSnapshot, type Stage, selectStage } from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import type { Ending } from '../../session/session.selectors.ts'
import { eventsOf, type Press } from './drill.ts'

/** One thing that the trainee did. */
type Entry =
  | { readonly kind: 'pressed'; readonly event: EncounterEvent }
  /** Words were chosen: `way` is their index among those that the drill offers at the place. */
  | { readonly kind: 'said'; readonly place: Stage; readonly way: number }
  | { readonly kind: 'waited' }
  /** The encounter ended: the phone was cleared, Finish was pressed, or there was an error. */
  | { readonly kind: 'ended'; readonly how: Ending }

/** Everything recorded in a drill, in order. */
export type DrillRecord = readonly Entry[]

/** An entry, with the state of the encounter before and after it. */
export interface RecordStep {
  readonly entry: Entry
  readonly from: EncounterSnapshot
  readonly to: EncounterSnapshot
}

/** @returns each entry with its effect on the encounter. @param start the state before the first entry. */
export const stepsOf = (record: DrillRecord, start = initialTransition(encounterMachine)[0]) => {
  let now = start
  return record.map((entry): RecordStep => {
    const from = now
    if (entry.kind === 'pressed') now = transition(encounterMachine, now, entry.event)[0]
    return { entry, from, to: now }
  })
}

/** @returns the last state of the encounter. */
export const lastSnapshotOf = (record: DrillRecord): EncounterSnapshot =>
  stepsOf(record).at(-1)?.to ?? initialTransition(encounterMachine)[0]

/** @returns the places reached, each once. */
export const stagesOf = (record: DrillRecord): readonly Stage[] => [
  ...new Set(stepsOf(record).map(({ to }) => selectStage(to)))
]

/** @returns the encounter events in a record. Clear is not one of them. */
export const pressedIn = (record: DrillRecord): readonly EncounterEvent[] =>
  record.flatMap(entry => (entry.kind === 'pressed' ? entry.event : []))

const ENDINGS: readonly string[] = ['cleared', 'finished', 'broken'] satisfies readonly Ending[]

/** Whether a name is that of an ending. */
export const isEnding = (name: string): name is Ending => ENDINGS.includes(name)

/** @returns the indexes of the words chosen at a place, each once. */
export const wordsChosenAt = (place: Stage, record: DrillRecord): readonly number[] => [
  ...new Set(record.flatMap(entry => (entry.kind === 'said' && entry.place === place ? entry.way : [])))
]

/** @returns the record that somebody who took this route would leave. */
export const recordOfRoute = (presses: readonly Press[]): DrillRecord =>
  presses.flatMap(
    (press): DrillRecord =>
      press === 'clear'
        ? [{ kind: 'ended', how: 'cleared' }]
        : eventsOf(press).map(event => ({ kind: 'pressed', event }))
  )

/** What an officer can do at an interruption. */
export type Reaction = Drill['interruptions'][number]['do'][number] | 'carryOn'

const leaving = ({ entry, to }: RecordStep): Reaction => {
  if (entry.kind === 'ended')
    return entry.how === 'cleared' ? 'clear' : entry.how === 'finished' ? 'finish' : 'carryOn'
  if (['danger', 'nearNow'].includes(selectStage(to))) return 'danger'
  return entry.kind === 'pressed' && entry.event.type === 'encounter.finish' ? 'finish' : 'carryOn'
}

/**
 * @returns the reactions to an interruption at a place: none if there has been none yet, `undefined` if the
 * encounter has not reached the place. Choices do not count as a reaction while they stay on the question.
 */
export const reactionsAt = (place: Stage, steps: readonly RecordStep[]): readonly Reaction[] | undefined => {
  const arrived = steps.findIndex(({ to }) => selectStage(to) === place)
  if (arrived === -1) return undefined
  const after = steps
    .slice(arrived + 1)
    .filter(({ entry, to }) => entry.kind === 'waited' || entry.kind === 'ended' || selectStage(to) !== place)
  const left = after.findIndex(({ entry }) => entry.kind !== 'waited')
  const waits = left === -1 ? after : after.slice(0, left)
  const last = after[left]
  return [...waits.slice(0, 1).map((): Reaction => 'wait'), ...(last ? [leaving(last)] : [])]
}

/** @returns a run split by place: the presses at each place, in order, the end of the encounter included. */
export const partsOf = (record: DrillRecord) => {
  const parts: { readonly place: Stage; readonly presses: (EncounterEvent | Ending)[] }[] = []
  for (const { entry, from } of stepsOf(record)) {
    if (entry.kind !== 'pressed' && entry.kind !== 'ended') continue
    const press = entry.kind === 'ended' ? entry.how : entry.event
    const [last, place] = [parts.at(-1), selectStage(from)]
    if (last?.place === place) last.presses.push(press)
    else parts.push({ place, presses: [press] })
  }
  return parts
}

/** Separators of entries and of values. No id contains them, and they need no escaping in a URL. */
const BETWEEN = '*'
const WITHIN = '_'

/** The fields of events besides `type`, in the order in which they are written. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['choice.toggle', ['question', 'choice']],
  ['answer.change', ['question']],
  ['contact.toggle', ['contact']],
  ['carry.answer', ['answer']]
])

const valuesOf = (entry: Entry): readonly (string | undefined)[] => {
  if (entry.kind === 'waited') return ['waited']
  if (entry.kind === 'ended') return ['ended', entry.how]
  if (entry.kind === 'said') return ['said', entry.place, String(entry.way)]
  const { event } = entry
  if ('contacts' in event) return [event.type, ...event.contacts]
  const values = new Map<string, string>(Object.entries(event))
  return [event.type, ...(FIELDS.get(event.type) ?? []).map(field => values.get(field))]
}

/** @returns a run of a drill as a text for a URL. */
export const formatRun = (record: DrillRecord): string =>
  record.map(entry => valuesOf(entry).join(WITHIN)).join(BETWEEN)

const eventFrom = (type: string, values: readonly string[]): EncounterEvent => {
  const fields = (FIELDS.get(type) ?? []).map((field, index) => [field, values[index] ?? ''])
  const contacts = ['handOver.open', 'contacts.choose'].includes(type) ? { contacts: values } : {}
  return { type, ...Object.fromEntries(fields), ...contacts } as EncounterEvent
}

/** Whether a choice exists. This must be checked here, because the machine accepts any. */
const isKnown = (event: EncounterEvent): boolean =>
  event.type !== 'choice.toggle' ||
  (Object.hasOwn(CHOICES, event.question) &&
    (CHOICES[event.question] as readonly string[]).includes(event.choice))

const entryFrom = (text: string): Entry | undefined => {
  const [kind = '', ...values] = text.split(WITHIN)
  const [first = '', second = ''] = values
  if (kind === 'waited') return { kind }
  if (kind === 'ended') return isEnding(first) ? { kind, how: first } : undefined
  if (kind === 'said')
    return /^\d$/.test(second) ? { kind, place: first as Stage, way: Number(second) } : undefined
  return { kind: 'pressed', event: eventFrom(kind, values) }
}

/** Whether the flow allows every press of a record. */
const isPossible = (record: DrillRecord): boolean => {
  let now = initialTransition(encounterMachine)[0]
  return record.every(entry => {
    if (entry.kind !== 'pressed') return true
    if (!isKnown(entry.event) || !now.can(entry.event)) return false
    now = transition(encounterMachine, now, entry.event)[0]
    return true
  })
}

/** @returns the run that `formatRun` wrote; `undefined` if it is no run, or not one that the flow allows. */
export const parseRun = (text: string): DrillRecord | undefined => {
  const entries = text === '' ? [] : text.split(BETWEEN).map(entryFrom)
  const record = entries.filter(entry => entry !== undefined)
  return record.length === entries.length && isPossible(record) ? record : undefined
}

/**
 * Finds a run of a drill in pasted text: in a URL, a saved debrief, or by itself.
 * @returns `undefined` if there is none, or it is of another drill.
 */
export const findRun = (pasted: string, drill: string): DrillRecord | undefined => {
  if ((/[?&]drill=([^&\s]*)/.exec(pasted)?.[1] ?? drill) !== drill) return undefined
  const text = /[?&]run=([^&\s]*)/.exec(pasted)?.[1] ?? pasted.trim()
  return text === '' ? undefined : parseRun(text)
}
