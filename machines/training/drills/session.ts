import type { Drill } from '../../content/content.ts'
import type { Setting } from '../../outcome/outcome.ts'
import { firstItemsOf, type GivenItem } from './debrief.ts'
import { recordOfRoute } from './record.ts'

/** How little and how much a session can have. */
const LIMITS = { minutes: [10, 240], officers: [1, 40] } as const

/** Officers, until a trainer says how many. */
export const USUAL_OFFICERS = 8

/** @returns the number in an address, or the nearest that a session can have. */
const numberIn = (parameters: URLSearchParams, name: keyof typeof LIMITS): number | undefined => {
  const [least, greatest] = LIMITS[name]
  const number = Math.round(Number(parameters.get(name) || Number.NaN))
  return Number.isNaN(number) ? undefined : Math.min(Math.max(number, least), greatest)
}

/** A part of a session. */
type Part =
  | { readonly part: 'opening' | 'spare' | 'closing'; readonly drill?: undefined }
  | { readonly part: 'drill'; readonly drill: Drill }

/** What the session is for, the ground rules, and the checklist once from Start to the numbers. */
const OPENING_MINUTES = 4

/** A third of a minute for each officer, and one for whom they can talk to afterwards. */
const closingMinutes = (officers: number) => 1 + Math.ceil(officers / 3)

const sumOf = (parts: readonly { readonly minutes: number }[]) =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0)

const minutesOf = (drills: readonly Drill[]) => sumOf(drills.map(({ teaching }) => teaching))

/** @returns the drills with the shortest first: those that need a practised officer are longer. */
export const simplestFirst = (drills: readonly Drill[]): readonly Drill[] =>
  [...drills].sort((one, other) => one.teaching.minutes - other.teaching.minutes)

/** @returns as many drills as fit, the simplest first, and as the last one the longest for which there is time. */
const fitting = (drills: readonly Drill[], minutes: number): readonly Drill[] => {
  const inOrder = simplestFirst(drills)
  const many = inOrder.filter((_, at) => minutesOf(inOrder.slice(0, at + 1)) <= minutes).length
  const first = inOrder.slice(0, Math.max(0, many - 1))
  const rest = minutes - minutesOf(first)
  const fits = inOrder.slice(first.length).filter(({ teaching }) => teaching.minutes <= rest)
  const last = fits.find(({ teaching }) => teaching.minutes === fits.at(-1)?.teaching.minutes)
  return last ? [...first, last] : first
}

/** @returns how officers share the phones: threes of an officer, a person and an observer, and pairs of the rest. */
const groupsOf = (officers: number) => {
  const pairs = Math.min((3 - (officers % 3)) % 3, Math.floor(officers / 2))
  return { threes: Math.floor((officers - 2 * pairs) / 3), pairs }
}

/**
 * @param parameters an address, as `minutes=30&officers=8&of=cut-short`. Without minutes it takes as long as it takes;
 * without drills it has those that fit.
 * @param all the drills to choose from.
 * @returns a session that fits the time if it can, with a time for each part.
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
    /** From one minute to another. */
    slots: parts
      .map((part, at) => ({ ...part, from: sumOf(parts.slice(0, at)), to: sumOf(parts.slice(0, at + 1)) }))
      .filter(part => part.minutes > 0),
    minutes: sumOf(parts),
    /** By how many minutes the chosen drills are too long. */
    tooLong: Math.max(0, -spare),
    ...groupsOf(officers)
  }
}
export type SessionPlan = ReturnType<typeof planOf>

/**
 * @param setting the content and the area, at the moment of the drill.
 * @returns what an observer can see, each once: what the phone shows first on a good route, and the actions that the drill
 * practises.
 */
export const observedIn = ({ routes, teaching }: Drill, setting: Setting): readonly GivenItem[] => {
  const shown = routes.flatMap(({ presses }) => firstItemsOf(recordOfRoute(presses), setting) ?? [])
  const practised = setting.content.actions
    .filter(({ id }) => teaching.references.actions?.includes(id))
    .map(({ id, line }) => ({ kind: 'actions' as const, id, says: line }))
  return [...new Map([...shown, ...practised].map(one => [`${one.kind} ${one.id}`, one])).values()]
}
