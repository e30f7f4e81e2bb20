import { initialTransition, transition } from 'xstate'
import { CHOICES } from '../../content/vocabulary.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import type { Stage } from '../../encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import { type DrillRecord, isEnding } from './record.ts'

/** Ids contain neither of these, and addresses leave both unescaped. */
const BETWEEN = '*'
const WITHIN = '_'

type Entry = DrillRecord[number]

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
