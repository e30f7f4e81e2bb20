import { assertEvent, assign, setup } from 'xstate'
import { encounterMachine } from '../encounter/encounter.machine.ts'
import { selectIsUnderWay } from '../encounter/encounter.selectors.ts'
import { type Attendance, hiddenWipeAt, idleWipeAt, type Limits, warningAt } from './deadlines.ts'

interface SessionInput {
  /** The id of the force that the address names, if it names one that is known. */
  readonly force?: string | undefined
  /** The tag of the language that the officer works in, if not in English. */
  readonly language?: string | undefined
  readonly limits: Limits
}

interface SessionContext extends Attendance {
  readonly force: string | undefined
  readonly language: string | undefined
  readonly limits: Limits
  /** The tag of the language that was chosen for the person: it tells something of them. */
  readonly theirLanguage: string | undefined
  /** There is something to wipe. What it is, the session does not know. */
  readonly isUnderWay: boolean
}

/** When something was seen. */
export interface ClockReading {
  /** Milliseconds of a clock that only goes forward, and goes on while the phone sleeps. */
  readonly at: number
  /** The clock of the device was not set back since the last reading. */
  readonly isSure: boolean
}

/** What can be seen of a page from outside. */
const SIGHTINGS = [
  /** Time has passed. */
  'tick',
  /** It was touched, typed at or scrolled; or pressed, and what that does has been done. */
  'touched',
  'pressed',
  /** A phone number was tapped. */
  'called',
  /** It went out of sight, or came back. */
  'hidden',
  'shown'
] as const
export type Sighting = (typeof SIGHTINGS)[number]

export type SessionEvent =
  | { readonly type: 'clear' | 'finish' | 'begin' | 'fault' }
  | { readonly type: 'force'; readonly force: string | undefined }
  | { readonly type: 'language' | 'theirLanguage'; readonly language: string | undefined }
  | ({ readonly type: Sighting } & ClockReading)

const readingOf = (event: SessionEvent): ClockReading => {
  assertEvent(event, [...SIGHTINGS])
  return event
}

/** What has been left, or out of sight, for too long is wiped, whatever comes next. */
const LEFT = { guard: 'wasLeftTooLong', target: '#session.cleared' } as const
const HIDDEN = { guard: 'wasHiddenTooLong', target: '#session.cleared' } as const

/** Nothing to wipe, and nobody there. */
const NOTHING = {
  isUnderWay: false,
  theirLanguage: undefined,
  touchedAt: 0,
  hiddenAt: 0,
  keptForCallUntil: 0
}

/** Whether there is anything to wipe. */
export const hasAnythingToWipe = ({
  isUnderWay,
  theirLanguage
}: Pick<SessionContext, 'isUnderWay' | 'theirLanguage'>): boolean => isUnderWay || theirLanguage !== undefined

/**
 * What an encounter must not know of: how long it lives, and whose area it is in. It owns the encounter, and a wipe
 * stops that actor and drops it; the screens then drop everything that was drawn from it. The force and the officer's
 * language outlive a wipe: they say nothing of the person, whose language goes with the encounter. All is held in memory
 * alone.
 *
 * A timer sleeps with the phone, so there is none here: each sighting brings its time, and a deadline that has passed
 * comes before whatever else the sighting would do.
 */
export const sessionMachine = setup({
  types: {} as {
    context: SessionContext
    input: SessionInput
    events: SessionEvent
    tags: 'covered'
  },
  actors: { encounter: encounterMachine },
  guards: {
    isWarningDue: ({ context, event }) =>
      hasAnythingToWipe(context) && readingOf(event).at >= warningAt(context.limits, context),
    wasLeftTooLong: ({ context, event }) =>
      hasAnythingToWipe(context) && readingOf(event).at >= idleWipeAt(context.limits, context),
    /** With the clock set back nobody knows how long it was. */
    wasHiddenTooLong: ({ context, event }) => {
      const { at, isSure } = readingOf(event)
      return hasAnythingToWipe(context) && (!isSure || at >= hiddenWipeAt(context.limits, context))
    }
  },
  actions: {
    setForce: assign({ force: (_, { force }: { force: string | undefined }) => force }),
    setLanguage: assign({ language: (_, { language }: { language: string | undefined }) => language }),
    setTheirLanguage: assign({
      theirLanguage: (_, { language }: { language: string | undefined }) => language
    }),
    noteWhetherUnderWay: assign({ isUnderWay: (_, { isUnderWay }: { isUnderWay: boolean }) => isUnderWay }),
    noteTouch: assign({ touchedAt: ({ event }) => readingOf(event).at }),
    noteHidden: assign({ hiddenAt: ({ event }) => readingOf(event).at }),
    noteCall: assign({
      keptForCallUntil: ({ context, event }) => readingOf(event).at + context.limits.call
    }),
    forget: assign(NOTHING)
  }
}).createMachine({
  id: 'session',
  context: ({ input: { force, language, limits } }) => ({ force, language, limits, ...NOTHING }),
  initial: 'open',
  on: {
    force: { actions: { type: 'setForce', params: ({ event }) => ({ force: event.force }) } },
    language: { actions: { type: 'setLanguage', params: ({ event }) => ({ language: event.language }) } }
  },
  states: {
    open: {
      invoke: {
        id: 'encounter',
        src: 'encounter',
        onError: 'broken',
        onSnapshot: {
          actions: {
            type: 'noteWhetherUnderWay',
            params: ({ event }) => ({ isUnderWay: selectIsUnderWay(event.snapshot) })
          }
        }
      },
      exit: 'forget',
      on: {
        clear: 'cleared',
        finish: 'finished',
        fault: 'broken',
        theirLanguage: {
          actions: { type: 'setTheirLanguage', params: ({ event }) => ({ language: event.language }) }
        }
      },
      initial: 'attended',
      states: {
        attended: {
          on: {
            tick: [LEFT, { guard: 'isWarningDue', target: 'warned' }],
            touched: [LEFT, { actions: 'noteTouch' }],
            pressed: [LEFT, { actions: 'noteTouch' }],
            called: [LEFT, { actions: ['noteTouch', 'noteCall'] }],
            hidden: [LEFT, { target: 'covered', actions: 'noteHidden' }]
          }
        },
        /** A panel asks whether anybody is there. A touch alone is no answer: it may be on its way to Clear. */
        warned: {
          on: {
            tick: LEFT,
            touched: LEFT,
            pressed: [LEFT, { target: 'attended', actions: 'noteTouch' }],
            hidden: [LEFT, { target: 'covered', actions: 'noteHidden' }]
          }
        },
        /** Out of sight nothing is shown, so that no picture in the list of open apps has it. */
        covered: {
          tags: 'covered',
          on: {
            tick: HIDDEN,
            touched: HIDDEN,
            pressed: HIDDEN,
            shown: [HIDDEN, { target: 'attended', actions: 'noteTouch' }]
          }
        }
      }
    },
    /** Cleared in a hurry, or by itself: the screen says nothing of what it was. */
    cleared: { on: { begin: 'open', fault: 'broken' } },
    /** Ended in good order: the screen reminds the officer of the duty to record, until it is put away. */
    finished: { on: { begin: 'open', clear: 'cleared', hidden: 'cleared', fault: 'broken' } },
    /** Something in the program failed: plain numbers, and no answers. */
    broken: { on: { begin: 'open', clear: 'cleared' } }
  }
})
