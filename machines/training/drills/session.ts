import type { Drill } from '../../content/content.ts'
import type { Setting } from '../../outcome/outcome.ts'
import { firstItemsOf } from './debrief.ts'
import { recordOfRoute } from './record.ts'

/** What a trainer asks for: a time, a number of officers, and the drills if they choose them. */
export interface SessionRequest {
  /** `undefined` if it takes as long as it takes. */
  readonly minutes: number | undefined
  readonly officers: number
  /** Empty: the plan chooses those that fit. */
  readonly chosen: readonly Drill[]
}

/** A part of a session, from one minute to another. */
interface TimeSlot {
  readonly part: 'opening' | 'drill' | 'spare' | 'closing'
  readonly drill?: Drill
  readonly from: number
  readonly to: number
}

/** What the session is for, the ground rules, and the checklist once from Start to the numbers. */
const OPENING_MINUTES = 4

/** A third of a minute for each officer, and one for whom they can talk to afterwards. */
const closingMinutes = (officers: number) => 1 + Math.ceil(officers / 3)

const minutesOf = (drills: readonly Drill[]) =>
  drills.reduce((sum, { teaching }) => sum + teaching.minutes, 0)

/** @returns the drills with the shortest first: those that need a practised officer are longer. */
export const simplestFirst = (drills: readonly Drill[]): readonly Drill[] =>
  [...drills].sort((one, other) => one.teaching.minutes - other.teaching.minutes)

/** @returns as many drills as fit, the simplest first, and as the last one the longest for which there is time. */
const fitting = (drills: readonly Drill[], minutes: number): readonly Drill[] => {
  const inOrder = simplestFirst(drills)
  const tooMany = inOrder.findIndex((_, at) => minutesOf(inOrder.slice(0, at + 1)) > minutes)
  if (tooMany === -1) return inOrder
  const first = inOrder.slice(0, Math.max(0, tooMany - 1))
  const rest = minutes - minutesOf(first)
  const [next, ...others] = inOrder.slice(first.length).filter(({ teaching }) => teaching.minutes <= rest)
  if (!next) return first
  return [
    ...first,
    others.reduce((last, one) => (one.teaching.minutes > last.teaching.minutes ? one : last), next)
  ]
}

/** @returns how officers share the phones: threes of an officer, a person and an observer, and pairs of the rest. */
const groupsOf = (officers: number) => {
  const pairs = Math.min((3 - (officers % 3)) % 3, Math.floor(officers / 2))
  return { threes: Math.floor((officers - 2 * pairs) / 3), pairs }
}

/** @returns a session that fits the time if it can, with a time for each part. @param all the drills to choose from. */
export const planOf = ({ minutes, officers, chosen }: SessionRequest, all: readonly Drill[]) => {
  const closing = closingMinutes(officers)
  const room = (minutes ?? 0) - OPENING_MINUTES - closing
  const drills = chosen.length > 0 || minutes === undefined ? chosen : fitting(all, room)
  const spare = drills.length > 0 && minutes !== undefined ? room - minutesOf(drills) : 0
  const parts: readonly (Pick<TimeSlot, 'part' | 'drill'> & { readonly minutes: number })[] = [
    { part: 'opening', minutes: OPENING_MINUTES },
    ...drills.map(drill => ({ part: 'drill' as const, drill, minutes: drill.teaching.minutes })),
    { part: 'spare', minutes: Math.max(0, spare) },
    { part: 'closing', minutes: closing }
  ]
  let to = 0
  const slots = parts.map(({ minutes: its, ...part }): TimeSlot => {
    const from = to
    to += its
    return { ...part, from, to }
  })
  return {
    drills,
    slots: slots.filter(slot => slot.to > slot.from),
    minutes: to,
    /** By how many minutes the chosen drills are too long. */
    tooLong: Math.max(0, -spare),
    ...groupsOf(officers)
  }
}
export type SessionPlan = ReturnType<typeof planOf>

const once = <Item extends { readonly id: string }>(list: readonly Item[]): readonly Item[] =>
  list.filter(({ id }, at) => list.findIndex(one => one.id === id) === at)

/**
 * @param setting the content and the area, at the moment of the drill.
 * @returns what an observer can see: what the phone tells the officer on a good route or the drill practises, and the
 * contacts that it shows first.
 */
export const observedIn = ({ routes, teaching }: Drill, setting: Setting) => {
  const given = routes.flatMap(({ presses }) => firstItemsOf(recordOfRoute(presses), setting) ?? [])
  const practised = setting.content.actions.filter(({ id }) => teaching.references.actions?.includes(id))
  return {
    actions: once([...given.flatMap(({ actions }) => actions), ...practised]),
    contacts: once(given.flatMap(({ contacts }) => contacts))
  }
}
