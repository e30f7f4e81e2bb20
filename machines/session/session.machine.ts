import { assertEvent, assign, setup } from 'xstate'
import { encounterLogic } from '../encounter/encounter.logic.ts'
import { selectIsUnderWay } from '../encounter/encounter.selectors.ts'
import { hiddenWipeAt, idleWipeAt, type Limits, type PageActivity, warningAt } from './deadlines.ts'

export interface SessionInput {
  /** The id of the force to start with, if any. */
  readonly force?: string | undefined
  /** The tag of the officer's language to start with; English if left out. */
  readonly language?: string | undefined
  readonly limits: Limits
}

/** Why a page cleared itself: for too long, nobody touched it, or it was hidden. */
export const CLEARED_BY = ['untouched', 'hidden'] as const
export type ClearedBy = (typeof CLEARED_BY)[number]

interface SessionContext extends PageActivity {
  readonly force: string | undefined
  readonly language: string | undefined
  readonly limits: Limits
  /** The tag of the language chosen for the person. It is wiped, because it says something about them. */
  readonly personLanguage: string | undefined
  /** The chosen place in the force's area: a council or a nation. It is wiped for the same reason. */
  readonly place: string | undefined
  /** Whether the encounter has an answer, or a step beyond the first screen. The session does not know which. */
  readonly isUnderWay: boolean
  /** Why the page cleared itself; `undefined` if somebody cleared it. */
  readonly clearedBy: ClearedBy | undefined
}

export interface ClockReading {
  /** Milliseconds of a monotonic clock that also runs while the phone sleeps. */
  readonly at: number
  /** False if the device's clock was set back since the last reading. */
  readonly isSure: boolean
}

/** Events that carry the time. */
const TIMED_EVENTS = [
  /** Another encounter begins, from the screen on which the last one ended. */
  'session.begin',
  /** A deadline may have passed. */
  'clock.ticked',
  /** `touched`: a touch, a key press or scrolling. `pressed`: a press, after it was handled. */
  'page.touched',
  'page.pressed',
  /** A phone number was tapped. */
  'number.called',
  /** The page became hidden, or visible again. */
  'page.hidden',
  'page.shown'
] as const
export type TimedEventType = (typeof TIMED_EVENTS)[number]

export type SessionEvent =
  | { readonly type: 'session.clear'; readonly by?: ClearedBy | undefined }
  | { readonly type: 'session.finish' | 'session.fail' }
  | { readonly type: 'force.choose'; readonly force: string | undefined }
  | { readonly type: 'place.choose'; readonly place: string | undefined }
  | { readonly type: 'language.choose' | 'personLanguage.choose'; readonly language: string | undefined }
  | ({ readonly type: TimedEventType } & ClockReading)

const readingOf = (event: SessionEvent): ClockReading => {
  assertEvent(event, [...TIMED_EVENTS])
  return event
}

/** The first page event or tick after a missed deadline wipes the session. The screen says which deadline it was. */
const clearIf = <Guard extends string>(guard: Guard, by: ClearedBy) =>
  ({ guard, target: '#session.cleared', actions: { type: 'noteCause', params: { by } } }) as const
const clearIfIdleTooLong = clearIf('wasLeftTooLong', 'untouched')
const clearIfHiddenTooLong = clearIf('wasHiddenTooLong', 'hidden')
/** The idle time counts from the press that begins an encounter, not from when the page was loaded. */
const beginEncounter = { target: 'open', actions: 'noteTouch' } as const

/** The values of the context when there is nothing to wipe. */
const EMPTY = {
  isUnderWay: false,
  clearedBy: undefined,
  personLanguage: undefined,
  place: undefined,
  touchedAt: 0,
  hiddenAt: 0,
  keptForCallUntil: 0
}

export const hasAnythingToWipe = ({
  isUnderWay,
  personLanguage,
  place
}: Pick<SessionContext, 'isUnderWay' | 'personLanguage' | 'place'>): boolean =>
  isUnderWay || personLanguage !== undefined || place !== undefined

/**
 * Owns the encounter, and decides when it ends. A wipe stops and drops the encounter actor, and the screens
 * drop everything that they rendered from it. The force and the officer's language survive a wipe, because they
 * say nothing about the person; the place and the person's language do not. Everything is kept only in memory.
 *
 * Timers stop while a phone sleeps, so there are none here. Events carry the time instead, and a
 * missed deadline takes precedence over what an event would otherwise do.
 */
export const sessionMachine = setup({
  types: {} as {
    context: SessionContext
    input: SessionInput
    events: SessionEvent
    tags: 'covered'
  },
  actors: { encounter: encounterLogic },
  guards: {
    isWarningDue: ({ context, event }) =>
      hasAnythingToWipe(context) && readingOf(event).at >= warningAt(context.limits, context),
    wasLeftTooLong: ({ context, event }) =>
      hasAnythingToWipe(context) && readingOf(event).at >= idleWipeAt(context.limits, context),
    // If the clock was set back, the time away is unknown.
    wasHiddenTooLong: ({ context, event }) => {
      const { at, isSure } = readingOf(event)
      return hasAnythingToWipe(context) && (!isSure || at >= hiddenWipeAt(context.limits, context))
    }
  },
  actions: {
    setForce: assign((_, { force }: { force: string | undefined }) => ({ force, place: undefined })),
    setPlace: assign({ place: (_, { place }: { place: string | undefined }) => place }),
    setLanguage: assign({ language: (_, { language }: { language: string | undefined }) => language }),
    setPersonLanguage: assign({
      personLanguage: (_, { language }: { language: string | undefined }) => language
    }),
    noteWhetherUnderWay: assign({ isUnderWay: (_, { isUnderWay }: { isUnderWay: boolean }) => isUnderWay }),
    noteTouch: assign({ touchedAt: ({ event }) => readingOf(event).at }),
    noteHidden: assign({ hiddenAt: ({ event }) => readingOf(event).at }),
    noteCall: assign({
      keptForCallUntil: ({ context, event }) => readingOf(event).at + context.limits.call
    }),
    noteCause: assign({ clearedBy: (_, { by }: { by: ClearedBy | undefined }) => by }),
    forget: assign(EMPTY)
  }
}).createMachine({
  id: 'session',
  context: ({ input: { force, language, limits } }) => ({ force, language, limits, ...EMPTY }),
  initial: 'open',
  on: {
    'force.choose': { actions: { type: 'setForce', params: ({ event }) => ({ force: event.force }) } },
    'language.choose': {
      actions: { type: 'setLanguage', params: ({ event }) => ({ language: event.language }) }
    }
  },
  states: {
    open: {
      description: 'An encounter is open. Leaving it stops the encounter and drops what it held.',
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
        'session.clear': {
          target: 'cleared',
          actions: { type: 'noteCause', params: ({ event }) => ({ by: event.by }) }
        },
        'session.finish': 'finished',
        'session.fail': 'broken',
        'place.choose': {
          actions: { type: 'setPlace', params: ({ event }) => ({ place: event.place }) }
        },
        'personLanguage.choose': {
          actions: { type: 'setPersonLanguage', params: ({ event }) => ({ language: event.language }) }
        }
      },
      initial: 'attended',
      states: {
        attended: {
          description: 'Somebody is using the page.',
          on: {
            'clock.ticked': [clearIfIdleTooLong, { guard: 'isWarningDue', target: 'warned' }],
            'page.touched': [clearIfIdleTooLong, { actions: 'noteTouch' }],
            'page.pressed': [clearIfIdleTooLong, { actions: 'noteTouch' }],
            'number.called': [clearIfIdleTooLong, { actions: ['noteTouch', 'noteCall'] }],
            'page.hidden': [clearIfIdleTooLong, { target: 'covered', actions: 'noteHidden' }]
          }
        },
        warned: {
          description:
            'A panel asks whether anybody is there. A touch does not dismiss it, as it may be on its way to Clear.',
          on: {
            'clock.ticked': clearIfIdleTooLong,
            'page.touched': clearIfIdleTooLong,
            'page.pressed': [clearIfIdleTooLong, { target: 'attended', actions: 'noteTouch' }],
            'page.hidden': [clearIfIdleTooLong, { target: 'covered', actions: 'noteHidden' }]
          }
        },
        covered: {
          description: 'A hidden page shows nothing, so that the app switcher has no picture of it.',
          tags: 'covered',
          on: {
            'clock.ticked': clearIfHiddenTooLong,
            'page.touched': clearIfHiddenTooLong,
            'page.pressed': clearIfHiddenTooLong,
            'page.shown': [clearIfHiddenTooLong, { target: 'attended', actions: 'noteTouch' }]
          }
        }
      }
    },
    cleared: {
      description: 'By Clear or a deadline: the screen shows nothing about the encounter.',
      on: { 'session.begin': beginEncounter, 'session.fail': 'broken' }
    },
    finished: {
      description:
        'By Finish: the screen reminds the officer of the duty to record, until the phone is put away.',
      on: {
        'session.begin': beginEncounter,
        'session.clear': 'cleared',
        'page.hidden': 'cleared',
        'session.fail': 'broken'
      }
    },
    broken: {
      description: 'After an error: only numbers to ring, and no answers.',
      on: { 'session.begin': beginEncounter, 'session.clear': 'cleared' }
    }
  }
})
