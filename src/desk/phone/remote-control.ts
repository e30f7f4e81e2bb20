import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { selectStage } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import {
  type SessionActor,
  selectEncounter,
  selectEnding,
  selectForce,
  selectLanguage,
  selectPersonLanguage,
  selectSaidPlace
} from '../../../machines/session/session.selectors.ts'
import type { RunningApp } from '../../live/app/run-app.tsx'
import { setClock } from '../../live/platform/clock.ts'
import type { ChosenSettings, FromPhone, PhoneSettings, PhoneState, ToPhone } from './messages.ts'

/** English counts as no language chosen. */
const chosenSettings = (session: SessionActor): ChosenSettings => {
  const snapshot = session.getSnapshot()
  const language = selectLanguage(snapshot)
  return {
    force: selectForce(snapshot),
    language: language === ENGLISH ? undefined : language,
    personLanguage: selectPersonLanguage(snapshot),
    saidPlace: selectSaidPlace(snapshot)
  }
}

const stateOf = (session: SessionActor, events: readonly EncounterEvent[]): PhoneState => {
  const snapshot = session.getSnapshot()
  const encounter = selectEncounter(snapshot)?.getSnapshot()
  return {
    answers: encounter?.context.answers ?? {},
    place: encounter ? selectStage(encounter) : (selectEnding(snapshot) ?? 'cleared'),
    isOver: encounter === undefined,
    ...chosenSettings(session),
    events
  }
}

/**
 * Lets the page around the phone follow a session and control it.
 * @param tell called on every change.
 * @returns a handler for the messages from that page.
 */
export const remoteControl = ({ session, report }: RunningApp, tell: (message: FromPhone) => void) => {
  let events: readonly EncounterEvent[] = []
  const postState = () => tell({ type: 'now', ...stateOf(session, events) })

  const subscribe = () =>
    selectEncounter(session.getSnapshot())?.subscribe({ next: postState, error: () => undefined })
  const attach = () => {
    events = []
    subscribe()
    postState()
  }
  session.system.inspect(({ type, actorRef, ...inspected }) => {
    if (type !== '@xstate.event' || actorRef !== selectEncounter(session.getSnapshot())) return
    if ('event' in inspected) events = [...events, inspected.event as EncounterEvent]
  })
  let current = selectEncounter(session.getSnapshot())
  subscribe()
  let chosen = chosenSettings(session)
  session.subscribe(snapshot => {
    const encounter = selectEncounter(snapshot)
    const before = chosen
    chosen = chosenSettings(session)
    const isSame = Object.values(before).join() === Object.values(chosen).join()
    if (encounter !== current) {
      current = encounter
      attach()
    } else if (!isSame) postState()
  })

  const open = ({ events: wanted, personLanguage }: Extract<ToPhone, { readonly type: 'open' }>) => {
    session.send({ type: 'session.clear' })
    report('session.begin')
    if (personLanguage) session.send({ type: 'personLanguage.choose', language: personLanguage })
    for (const event of wanted) selectEncounter(session.getSnapshot())?.send(event)
  }
  const set = ({ force, language, at }: PhoneSettings) => {
    setClock(at)
    session.send({ type: 'force.choose', force })
    session.send({ type: 'language.choose', language })
  }
  return (message: ToPhone) => {
    if (message.type === 'open') open(message)
    if (message.type === 'setting') set(message)
    if (message.type === 'clock') setClock(message.at)
    report('page.pressed')
  }
}
