import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'

/** @returns the name of an event, as buttons have it: its type, and for a choice its question and what is chosen. */
export const nameOfEvent = (event: EncounterEvent): string =>
  event.type === 'choice.toggle' ? `${event.type} ${event.question} ${event.choice}` : event.type

/** @returns the event that a name is of. */
export const eventOfName = (name: string): EncounterEvent => {
  const [type, question, choice] = name.split(' ')
  return (question ? { type, question, choice } : { type }) as EncounterEvent
}
