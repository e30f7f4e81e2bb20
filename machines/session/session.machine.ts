import { assign, setup } from 'xstate'
import { encounterMachine } from '../encounter/encounter.machine.ts'

interface SessionInput {
  /** The id of the force that the address names, if it names one that is known. */
  readonly force?: string | undefined
}

/**
 * What an encounter must not know of: how long it lives, and whose area it is in. It owns the encounter, and a wipe
 * stops that actor and drops it; the screens then drop everything that was drawn from it. The force outlives a wipe: it
 * says where the officer works, and nothing of the person. It is held in memory alone.
 */
export const sessionMachine = setup({
  types: {
    context: {} as { readonly force: string | undefined },
    input: {} as SessionInput | undefined,
    events: {} as
      | { readonly type: 'clear' | 'finish' | 'begin' | 'fault' }
      | { readonly type: 'force'; readonly force: string | undefined },
    tags: {} as 'wiped'
  },
  actors: { encounter: encounterMachine },
  actions: { setForce: assign({ force: (_, { force }: { force: string | undefined }) => force }) }
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ force: input?.force }),
  initial: 'open',
  on: { force: { actions: { type: 'setForce', params: ({ event }) => ({ force: event.force }) } } },
  states: {
    open: {
      invoke: { id: 'encounter', src: 'encounter', onError: 'broken' },
      on: { clear: 'cleared', finish: 'finished', fault: 'broken' }
    },
    /** Cleared in a hurry, perhaps: the screen says nothing of what it was. */
    cleared: { tags: 'wiped', on: { begin: 'open' } },
    /** Ended in good order: the screen reminds the officer of the duty to record. */
    finished: { tags: 'wiped', on: { begin: 'open', clear: 'cleared' } },
    /** Something in the program failed: plain numbers, and no answers. */
    broken: { tags: 'wiped', on: { begin: 'open', clear: 'cleared' } }
  }
})
