import type { Jump, Seen } from './clocks.ts'

/** What stops a page. */
const STOPS = {
  /** Its process, as a system that is short of memory does. */
  process: 'its process stopped',
  /** Its tasks, as a browser does in the background. */
  tasks: 'frozen',
  /** Nothing: the clocks alone say that hours have passed. */
  nothing: 'asleep'
} as const

export interface Scene {
  /** Before the app has come. */
  readonly isEarly: boolean
  /** Out of sight, as behind a lock screen, until it goes on. */
  readonly isHidden: boolean
  readonly stop: keyof typeof STOPS
  readonly jump: Jump
  /** A page that does not hear that it goes on. */
  readonly isDeaf?: true
}

const HOURS = 5 * 3_600_000
const NO_TIME: Jump = { wall: 0, monotonic: 0 }
const JUMPS: readonly Jump[] = [
  { wall: HOURS, monotonic: 0 },
  { wall: 0, monotonic: HOURS },
  { wall: HOURS, monotonic: HOURS }
]

const STATES = [true, false].flatMap(isEarly => [true, false].map(isHidden => ({ isEarly, isHidden })))

/** After hours. */
export const SCENES: readonly Scene[] = STATES.flatMap(state =>
  (Object.keys(STOPS) as (keyof typeof STOPS)[]).flatMap(stop =>
    JUMPS.map(jump => ({ ...state, stop, jump }))
  )
)

/** After a moment, when nothing may be wiped; and pages on which the attack must find a fault. */
export const CONTROLS: readonly Scene[] = [
  ...STATES.map(state => ({ ...state, stop: 'nothing' as const, jump: NO_TIME })),
  ...STATES.map(state => ({
    ...state,
    stop: 'nothing' as const,
    jump: JUMPS[0] as Jump,
    isDeaf: true as const
  }))
]

const hours = (ms: number) => `${ms / 3_600_000} hours`

/** @returns a scene in words. */
export const nameOf = ({ isEarly, isHidden, stop, jump, isDeaf }: Scene): string =>
  `${isEarly ? 'the early walk' : 'the app'} ${isHidden ? 'out of sight' : 'in sight'}, ${STOPS[stop]}${isDeaf ? ' and deaf' : ''}, clocks on by ${hours(jump.wall)} and ${hours(jump.monotonic)}`

/** Where the conversation stands, and what its next question is. */
export const STANDS = 'Are you worried about your safety?'
export const NEXT = 'Have you got a safe place to go to?'
export const WIPED = 'Cleared'

/** Longest that a page in sight may still show what it showed when it was stopped, on a machine that is busy. Milliseconds. */
const AT_ONCE_MS = 2_000

/**
 * @param seen what came in sight from the moment in which the page went on.
 * @returns what of it is wrong after hours.
 */
export const faultsOf = ({ isHidden }: Pick<Scene, 'isHidden'>, seen: readonly Seen[]): readonly string[] => {
  const [first, last] = [seen[0], seen.at(-1)]
  const wiped = seen.find(({ heading }) => heading === WIPED)
  const wipedAfter = (wiped?.after ?? 0) - (first?.after ?? 0)
  const mayShow = isHidden ? ['', WIPED] : ['', WIPED, STANDS]
  return [
    ...seen.filter(({ heading }) => !mayShow.includes(heading)).map(({ heading }) => `it shows "${heading}"`),
    ...(isHidden || wipedAfter <= AT_ONCE_MS ? [] : [`it is wiped ${wipedAfter} ms after it went on`]),
    ...(last?.heading === WIPED ? [] : [`it ends on "${last?.heading ?? ''}"`])
  ]
}
