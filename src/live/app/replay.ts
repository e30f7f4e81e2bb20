import {
  type EncounterActor,
  selectDepth,
  selectScreenKey
} from '../../../machines/encounter/encounter.selectors.ts'
import { type SessionActor, selectEncounter } from '../../../machines/session/session.selectors.ts'
import { leaveScreen } from '../layout/use-screen-change.ts'
import type { EarlyConversation, EarlyEvent } from '../platform/early-conversation.ts'
import type { Steps } from '../platform/history.ts'

/** @returns the steps of an encounter, for the browser's Back. */
export const stepsForBack = (encounter: EncounterActor): Steps => ({
  hasAny: () => selectDepth(encounter.getSnapshot()) > 0,
  back: () => encounter.send({ type: 'step.back' }),
  onStep: stepped => void encounter.subscribe({ next: stepped, error: () => undefined })
})

const replayEvents = (encounter: EncounterActor, events: readonly EarlyEvent[]) => {
  for (const { event, top } of events) {
    leaveScreen(encounter, selectScreenKey(encounter.getSnapshot()), top)
    encounter.send(event)
  }
}

/** Replays in the session what happened before the app ran, so that both are in the same place. Draws nothing. */
export const replay = (
  session: SessionActor,
  { events, touchedAt, calledAt, hiddenAt, cleared }: EarlyConversation
): void => {
  const at = (type: 'number.called' | 'page.touched' | 'page.hidden', when: number) =>
    session.send({ type, at: when, isSure: true })
  // These come before the events: the page may have been idle for long, which wipes nothing while it is empty.
  if (calledAt !== undefined) at('number.called', calledAt)
  at('page.touched', touchedAt)
  const encounter = selectEncounter(session.getSnapshot())
  if (encounter) replayEvents(encounter, events)
  if (cleared) session.send({ type: 'session.clear', by: cleared === 'otherwise' ? undefined : cleared })
  else if (hiddenAt !== undefined) at('page.hidden', hiddenAt)
}
