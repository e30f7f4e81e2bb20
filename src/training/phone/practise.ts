import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { placeOf } from '../../../machines/map/flow-map.ts'
import {
  type SessionActor,
  selectEncounter,
  selectEnding,
  selectForce
} from '../../../machines/session/session.selectors.ts'
import { tellTime } from '../../browser/clock.ts'
import type { Running } from '../../run.tsx'
import type { FromPhone, PhoneState, ToPhone } from './messages.ts'

const stateOf = (session: SessionActor, events: readonly EncounterEvent[]): PhoneState => {
  const snapshot = session.getSnapshot()
  const encounter = selectEncounter(snapshot)?.getSnapshot()
  return {
    answers: encounter?.context.answers ?? {},
    place: encounter ? placeOf(encounter) : (selectEnding(snapshot) ?? 'cleared'),
    isOver: encounter === undefined,
    force: selectForce(snapshot),
    events
  }
}

/**
 * Lets a session be watched and set from outside, as only training does.
 * @param tell is told of every change.
 * @returns what obeys the messages of training.
 */
export const practise = ({ session, touch }: Running, tell: (message: FromPhone) => void) => {
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
  let force = selectForce(session.getSnapshot())
  session.subscribe(snapshot => {
    const encounter = selectEncounter(snapshot)
    const isSameForce = selectForce(snapshot) === force
    force = selectForce(snapshot)
    if (encounter !== known) {
      known = encounter
      follow()
    } else if (!isSameForce) tellNow()
  })

  const open = (wanted: readonly EncounterEvent[]) => {
    session.send({ type: 'clear' })
    session.send({ type: 'begin' })
    touch()
    for (const event of wanted) selectEncounter(session.getSnapshot())?.send(event)
  }
  const set = ({ force: id, at }: Extract<ToPhone, { readonly type: 'setting' }>) => {
    tellTime(at)
    session.send({ type: 'force', force: id })
  }
  return (message: ToPhone) => {
    if (message.type === 'open') open(message.events)
    if (message.type === 'setting') set(message)
    touch()
  }
}
