import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { placeOf } from '../../../machines/map/flow-map.ts'
import {
  type SessionActor,
  selectEncounter,
  selectEnding,
  selectForce
} from '../../../machines/session/session.selectors.ts'
import { tellTime } from '../../browser/clock.ts'
import type { FromPhone, PhoneState, ToPhone } from './messages.ts'

const stateOf = (session: SessionActor, events: readonly EncounterEvent[]): PhoneState => {
  const snapshot = session.getSnapshot()
  const encounter = selectEncounter(snapshot)?.getSnapshot()
  return {
    answers: encounter?.context.answers ?? {},
    place: encounter ? placeOf(encounter) : (selectEnding(snapshot) ?? 'cleared'),
    force: selectForce(snapshot),
    events
  }
}

/**
 * Lets a session be watched and set from outside, as only training does.
 * @param tell is told of every change.
 * @returns what obeys the messages of training.
 */
export const practise = (session: SessionActor, tell: (message: FromPhone) => void) => {
  let events: readonly EncounterEvent[] = []
  const tellNow = () => tell({ type: 'now', ...stateOf(session, events) })

  const watch = () =>
    selectEncounter(session.getSnapshot())?.subscribe({ next: tellNow, error: () => undefined })
  const follow = () => {
    events = []
    watch()
    tellNow()
  }
  session.system.inspect(({ type, actorRef, ...inspected }) => {
    if (type !== '@xstate.event' || actorRef !== selectEncounter(session.getSnapshot())) return
    if ('event' in inspected) events = [...events, inspected.event as EncounterEvent]
  })
  let known = selectEncounter(session.getSnapshot())
  watch()
  session.subscribe(snapshot => {
    const encounter = selectEncounter(snapshot)
    if (encounter === known) return tellNow()
    known = encounter
    follow()
  })

  const open = (wanted: readonly EncounterEvent[]) => {
    session.send({ type: 'clear' })
    session.send({ type: 'begin' })
    for (const event of wanted) selectEncounter(session.getSnapshot())?.send(event)
  }
  return (message: ToPhone) => {
    if (message.type === 'open') return open(message.events)
    tellTime(message.at)
    session.send({ type: 'force', force: message.force })
  }
}
