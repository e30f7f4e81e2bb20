import { setup } from 'xstate'
import { encounterMachine } from '../encounter/encounter.machine.ts'

/**
 * What an encounter must not know of: how long it lives. It owns the encounter, and a wipe stops that actor and drops
 * it; the screens then drop everything that was drawn from it.
 */
export const sessionMachine = setup({
  types: {
    events: {} as { readonly type: 'clear' | 'finish' | 'begin' | 'fault' },
    tags: {} as 'wiped'
  },
  actors: { encounter: encounterMachine }
}).createMachine({
  id: 'session',
  initial: 'open',
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
