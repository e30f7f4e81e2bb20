import type { ActorLogic } from 'xstate'
import { type SessionEvent, type SessionInput, sessionMachine } from './session.machine.ts'
import { type SessionSnapshot, selectEnding } from './session.selectors.ts'

/** Makes a machine that has met no event yet: XState notes those at each state for as long as the machine is there. */
const createSession = () => sessionMachine.provide({})

/** Runs the session of a page. At each wipe its machine is thrown away too, so that nothing tells how it came to that. */
export const sessionLogic: ActorLogic<SessionSnapshot, SessionEvent, SessionInput> = {
  getInitialSnapshot: (scope, input) => createSession().getInitialSnapshot(scope, input),
  transition: (snapshot, event, scope) => {
    const next = snapshot.machine.transition(snapshot, event, scope)
    const { value, context } = next
    return selectEnding(next) ? createSession().resolveState({ value, context }) : next
  },
  getPersistedSnapshot: (snapshot, options) => snapshot.machine.getPersistedSnapshot(snapshot, options)
}
