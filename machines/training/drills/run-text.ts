import { initialTransition, transition } from 'xstate'
import { CHOICES } from '../../content/vocabulary.ts'
import { encounterMachine } from '../../encounter/encounter.machine.ts'
import type { EncounterEvent } from '../../encounter/encounter.setup.ts'
import { type DrillRecord, isEnding } from './record.ts'

/** Ids contain neither of these, and addresses leave both unescaped. */
const BETWEEN = '*'
const WITHIN = '_'

type Entry = DrillRecord[number]

const eventParts = (event: EncounterEvent): readonly string[] => {
  switch (event.type) {
    case 'choice.toggle':
      return [event.type, event.question, event.choice]
    case 'answer.change':
      return [event.type, event.question]
    case 'handOver.open':
      return [event.type, ...event.contacts]
    case 'contact.toggle':
      return [event.type, event.contact]
    case 'carry.answer':
      return [event.type, event.answer]
    default:
      return [event.type]
  }
}

const partsOf = (entry: Entry): readonly string[] => {
  switch (entry.kind) {
    case 'pressed':
      return eventParts(entry.event)
    case 'said':
      return ['said', entry.place, String(entry.way)]
    case 'waited':
      return ['waited']
    case 'ended':
      return ['ended', entry.how]
  }
}

/** @returns a run of a drill as one word for an address: what was pressed and said, and the seconds since it began. */
export const formatRun = (record: DrillRecord): string => {
  const start = record[0]?.at ?? 0
  return record
    .map(entry => [String(Math.round((entry.at - start) / 1_000)), ...partsOf(entry)].join(WITHIN))
    .join(BETWEEN)
}

const eventFrom = ([type = '', first = '', second = '', ...others]: readonly string[]): EncounterEvent => {
  const rest = [first, second, ...others].filter(Boolean)
  const fields: Readonly<Record<string, object>> = {
    'choice.toggle': { question: first, choice: second },
    'answer.change': { question: first },
    'handOver.open': { contacts: rest },
    'contact.toggle': { contact: first },
    'carry.answer': { answer: first }
  }
  return { type, ...fields[type] } as EncounterEvent
}

/** Whether the content has words for a choice; the machine itself accepts any. */
const isKnown = (event: EncounterEvent): boolean =>
  event.type !== 'choice.toggle' ||
  (Object.hasOwn(CHOICES, event.question) &&
    (CHOICES[event.question] as readonly string[]).includes(event.choice))

const entryFrom = (text: string): Entry | undefined => {
  const [seconds = '', kind = '', first = '', second = '', ...others] = text.split(WITHIN)
  if (!/^\d{1,5}$/.test(seconds)) return undefined
  const at = Number(seconds) * 1_000
  if (kind === 'waited') return { kind, at }
  if (kind === 'ended') return isEnding(first) ? { kind, how: first, at } : undefined
  if (kind === 'said')
    return /^\d$/.test(second) ? ({ kind, place: first, way: Number(second), at } as Entry) : undefined
  return { kind: 'pressed', event: eventFrom([kind, first, second, ...others]), at }
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
