import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'

/** @returns the name of an event on a button: its type, and for a choice also the question and the choice. */
export const nameOfEvent = (event: EncounterEvent): string =>
  event.type === 'choice.toggle' ? `${event.type} ${event.question} ${event.choice}` : event.type

/** @returns the event with this name. */
export const eventOfName = (name: string): EncounterEvent => {
  const [type, question, choice] = name.split(' ')
  return (question ? { type, question, choice } : { type }) as EncounterEvent
}
