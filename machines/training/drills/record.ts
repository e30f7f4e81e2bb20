import { initialTransition, transition } from 'xstate'
import type { Drill } from '../../content/content.ts'
import { CHOICES } from '../../content/vocabulary.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import { type EncounterSnapshot, type Stage, selectStage } from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import type { Ending } from '../../session/session.selectors.ts'
import { eventsOf, type Press } from './drill.ts'

/** One thing the trainee did. */
type Entry =
  | { readonly kind: 'pressed'; readonly event: EncounterEvent }
  /** The words chosen at a step: the index among those that the drill offers. */
  | { readonly kind: 'said'; readonly place: Stage; readonly way: number }
  | { readonly kind: 'waited' }
  /** The phone was cleared, or broke: the encounter is gone. */
  | { readonly kind: 'ended'; readonly how: Ending }

/** Everything recorded in a drill, in order. */
export type DrillRecord = readonly Entry[]

/** An entry, with the state of the encounter before and after it. */
export interface RecordStep {
  readonly entry: Entry
  readonly from: EncounterSnapshot
  readonly to: EncounterSnapshot
}

/** @returns each entry with its effect on the encounter, from its start or from a later state. */
export const stepsOf = (
  record: DrillRecord,
  machine: typeof encounterMachine = encounterMachine,
  start: EncounterSnapshot = initialTransition(machine)[0]
) => {
  let now = start
  return record.map((entry): RecordStep => {
    const from = now
    if (entry.kind === 'pressed') now = transition(machine, now, entry.event)[0]
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

/** @returns the events of the phone, without Clear. */
export const pressedIn = (record: DrillRecord): readonly EncounterEvent[] =>
  record.flatMap(entry => (entry.kind === 'pressed' ? entry.event : []))

const ENDINGS: readonly string[] = ['cleared', 'finished', 'broken'] satisfies readonly Ending[]

/** Whether a name is that of an ending, and not of a step. */
export const isEnding = (name: string): name is Ending => ENDINGS.includes(name)

/** @returns the words chosen at a place, by their index, each once. */
export const wordsChosenAt = (place: Stage, record: DrillRecord): readonly number[] => [
  ...new Set(record.flatMap(entry => (entry.kind === 'said' && entry.place === place ? entry.way : [])))
]

/** @returns the record that a route would leave. */
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
  if (entry.kind === 'ended') return 'clear'
  if (['danger', 'nearNow'].includes(selectStage(to))) return 'danger'
  return entry.kind === 'pressed' && entry.event.type === 'encounter.finish' ? 'finish' : 'carryOn'
}

/**
 * @returns the reactions to an interruption at a place: `undefined` if the encounter never reached it, empty if there was
 * no reaction yet. Choices that stay on the question are no reaction.
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

/** @returns the run, place by place: what was pressed there, before the encounter went on or ended. */
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

/** Ids contain neither of these, and addresses leave both unescaped. */
const BETWEEN = '*'
const WITHIN = '_'

/** What an event holds besides its type, in the order in which it is written. */
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
  if (event.type === 'handOver.open') return [event.type, ...event.contacts]
  const values = new Map<string, string>(Object.entries(event))
  return [event.type, ...(FIELDS.get(event.type) ?? []).map(field => values.get(field))]
}

/** @returns a run of a drill as one word for an address: what was pressed and said. */
export const formatRun = (record: DrillRecord): string =>
  record.map(entry => valuesOf(entry).join(WITHIN)).join(BETWEEN)

const eventFrom = (type: string, values: readonly string[]): EncounterEvent => {
  const fields = (FIELDS.get(type) ?? []).map((field, index) => [field, values[index] ?? ''])
  const contacts = type === 'handOver.open' ? { contacts: values } : {}
  return { type, ...Object.fromEntries(fields), ...contacts } as EncounterEvent
}

/** Whether the content has words for a choice; the machine itself accepts any. */
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

/** Whether every press was possible at its place. */
const isPossible = (record: DrillRecord): boolean => {
  let now = initialTransition(encounterMachine)[0]
  return record.every(entry => {
    if (entry.kind !== 'pressed') return true
    if (!isKnown(entry.event) || !now.can(entry.event)) return false
    now = transition(encounterMachine, now, entry.event)[0]
    return true
  })
}

/** @returns the run in a text that `formatRun` wrote; `undefined` if the flow does not allow it. */
export const parseRun = (text: string): DrillRecord | undefined => {
  const entries = text === '' ? [] : text.split(BETWEEN).map(entryFrom)
  const record = entries.filter(entry => entry !== undefined)
  return record.length === entries.length && isPossible(record) ? record : undefined
}

/** Finds a run in pasted text: an address, a saved debrief, or the run alone. */
export const findRun = (pasted: string): DrillRecord | undefined => {
  const text = /[?&]run=([^&\s]*)/.exec(pasted)?.[1] ?? pasted.trim()
  return text === '' ? undefined : parseRun(text)
}
