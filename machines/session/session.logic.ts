import type { ActorLogic } from 'xstate'
import { type SessionEvent, type SessionInput, sessionMachine } from './session.machine.ts'
import { type SessionSnapshot, selectEnding } from './session.selectors.ts'

/** Creates a machine without a trace of earlier events, which XState records in a machine's state nodes. */
const createSession = () => sessionMachine.provide({})

/** The actor logic of a page's session. Each wipe also replaces the machine, so that it shows no past events. */
export const sessionLogic: ActorLogic<SessionSnapshot, SessionEvent, SessionInput> = {
  getInitialSnapshot: (scope, input) => createSession().getInitialSnapshot(scope, input),
  transition: (snapshot, event, scope) => {
    const next = snapshot.machine.transition(snapshot, event, scope)
    const { value, context } = next
    return selectEnding(next) ? createSession().resolveState({ value, context }) : next
  },
  getPersistedSnapshot: (snapshot, options) => snapshot.machine.getPersistedSnapshot(snapshot, options)
}
