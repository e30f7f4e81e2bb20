import type { Drill } from '../../content/content.ts'
import type { Setting } from '../../outcome/outcome.ts'
import { firstItemsOf, type GivenItem } from './debrief.ts'
import { recordOfRoute } from './record.ts'

/** The least and the most that a session can have of each. */
const LIMITS = { minutes: [10, 240], officers: [1, 40] } as const

/** The number of officers, unless a trainer says otherwise. */
export const USUAL_OFFICERS = 8

/** @returns the number in a query parameter, moved within LIMITS; `undefined` if there is none. */
const numberIn = (parameters: URLSearchParams, name: keyof typeof LIMITS): number | undefined => {
  const [least, greatest] = LIMITS[name]
  const number = Math.round(Number(parameters.get(name) || Number.NaN))
  return Number.isNaN(number) ? undefined : Math.min(Math.max(number, least), greatest)
}

/** A part of a session. */
type Part =
  | { readonly part: 'opening' | 'spare' | 'closing'; readonly drill?: undefined }
  | { readonly part: 'drill'; readonly drill: Drill }

/** The time for what the session is about, the ground rules, and a walk through the checklist, in minutes. */
const OPENING_MINUTES = 4

/** A third of a minute for each officer, and one minute on whom they can talk to afterwards. */
const closingMinutes = (officers: number) => 1 + Math.ceil(officers / 3)

const sumOf = (parts: readonly { readonly minutes: number }[]) =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0)

const minutesOf = (drills: readonly Drill[]) => sumOf(drills.map(({ teaching }) => teaching))

/** @returns the drills, the shortest first: drills for practised officers are longer. */
export const simplestFirst = (drills: readonly Drill[]): readonly Drill[] =>
  [...drills].sort((one, other) => one.teaching.minutes - other.teaching.minutes)

/** @returns as many drills as fit, the simplest first, but the last one is the longest for which there is time. */
const fitting = (drills: readonly Drill[], minutes: number): readonly Drill[] => {
  const inOrder = simplestFirst(drills)
  const many = inOrder.filter((_, at) => minutesOf(inOrder.slice(0, at + 1)) <= minutes).length
  const first = inOrder.slice(0, Math.max(0, many - 1))
  const rest = minutes - minutesOf(first)
  const fits = inOrder.slice(first.length).filter(({ teaching }) => teaching.minutes <= rest)
  const last = fits.find(({ teaching }) => teaching.minutes === fits.at(-1)?.teaching.minutes)
  return last ? [...first, last] : first
}

/** @returns how officers share phones: in threes (officer, person and observer), and the rest in pairs. */
const groupsOf = (officers: number) => {
  const pairs = Math.min((3 - (officers % 3)) % 3, Math.floor(officers / 2))
  return { threes: Math.floor((officers - 2 * pairs) / 3), pairs }
}

/**
 * @param parameters query parameters, such as `minutes=30&officers=8&of=cut-short`. Without
 * `minutes` there is no limit. Without `of`, the drills are those that fit the minutes.
 * @param all the drills to choose from.
 * @returns a plan for a session, with a time for each part. It may be too long, if the drills were chosen.
 */
export const planOf = (parameters: URLSearchParams, all: readonly Drill[]) => {
  const [minutes, officers = USUAL_OFFICERS] = [
    numberIn(parameters, 'minutes'),
    numberIn(parameters, 'officers')
  ]
  const ids = parameters.get('of')?.split(' ') ?? []
  const chosen = ids.flatMap(id => all.find(drill => drill.id === id) ?? [])
  const closing = closingMinutes(officers)
  const room = (minutes ?? 0) - OPENING_MINUTES - closing
  const drills = chosen.length > 0 || minutes === undefined ? chosen : fitting(all, room)
  const spare = drills.length > 0 && minutes !== undefined ? room - minutesOf(drills) : 0
  const parts: readonly (Part & { readonly minutes: number })[] = [
    { part: 'opening', minutes: OPENING_MINUTES },
    ...drills.map(drill => ({ part: 'drill' as const, drill, minutes: drill.teaching.minutes })),
    { part: 'spare', minutes: Math.max(0, spare) },
    { part: 'closing', minutes: closing }
  ]
  return {
    drills,
    /** The parts, each from one minute of the session to another. */
    slots: parts
      .map((part, at) => ({ ...part, from: sumOf(parts.slice(0, at)), to: sumOf(parts.slice(0, at + 1)) }))
      .filter(part => part.minutes > 0),
    minutes: sumOf(parts),
    /** By how many minutes the session is too long. */
    tooLong: Math.max(0, -spare),
    ...groupsOf(officers)
  }
}
export type SessionPlan = ReturnType<typeof planOf>

/**
 * @param setting the content and the area, at the moment of the drill.
 * @returns the items that an observer can watch for, each once: those that the phone shows first on
 * a good route, and the actions that the drill practises.
 */
export const observedIn = ({ routes, teaching }: Drill, setting: Setting): readonly GivenItem[] => {
  const shown = routes.flatMap(({ presses }) => firstItemsOf(recordOfRoute(presses), setting) ?? [])
  const practised = setting.content.actions
    .filter(({ id }) => teaching.references.actions?.includes(id))
    .map(({ id, line }) => ({ kind: 'actions' as const, id, says: line }))
  return [...new Map([...shown, ...practised].map(one => [`${one.kind} ${one.id}`, one])).values()]
}
