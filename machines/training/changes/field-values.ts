import type { DayNumber, Hours } from '../../content/content.ts'
import { hoursSaid } from '../../hours/hours-said.ts'
import type { OpeningWords } from '../../hours/time-said.ts'

/** One value of the content: as it is held, and as people read it. */
export interface Leaf {
  readonly raw: string
  readonly said: string
}

/** How values are read. */
export interface Reading {
  readonly opening: OpeningWords
  /** Exceptions of opening hours are told from this day on. */
  readonly from: DayNumber
}

/** Fields that hold days as numbers. */
const DAYS = ['on', 'reviewBy', 'knownUntil']

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** @returns a day with its year: "24 November 2026". */
const dateSaid = (day: DayNumber): string => date.format(day * 86_400_000)

/** As editors write it: `best-for`. */
const written = (key: string) => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const leaf = (value: unknown, said: string): Leaf => ({ raw: JSON.stringify(value), said })

const listSaid = (list: readonly unknown[]): string =>
  list.map(item => (typeof item === 'number' ? dateSaid(item) : String(item))).join(', ')

/** The entries of a list by their ids, or by their places. */
const entriesOf = (list: readonly unknown[]): readonly (readonly [string, unknown])[] =>
  list.map((item, at) => [isTree(item) && typeof item.id === 'string' ? item.id : String(at + 1), item])

const hoursLeaves = (
  path: string,
  value: Tree,
  { opening, from }: Reading
): readonly (readonly [string, Leaf])[] => {
  const hours = value as unknown as Hours
  const said = hoursSaid(hours, { day: from, minute: 0 }, opening).join('. ')
  const { confirmed, ...times } = hours
  return [
    [path, leaf(times, said)],
    [`${path} confirmed`, leaf(confirmed, String(confirmed))]
  ]
}

/**
 * Takes something of the content apart.
 * @returns each of its values by the way to it, as `phone number`.
 */
export const leavesOf = (
  value: unknown,
  reading: Reading,
  path = ''
): readonly (readonly [string, Leaf])[] => {
  const key = path.split(' ').at(-1) ?? ''
  if (Array.isArray(value)) {
    if (!value.some(isTree)) return [[path, leaf(value, listSaid(value))]]
    const entries = entriesOf(value)
    const order: readonly [string, Leaf] = [
      `${path} order`.trim(),
      leaf(
        entries.map(([id]) => id),
        entries.map(([id]) => id).join(', ')
      )
    ]
    return [order, ...entries.flatMap(([id, item]) => leavesOf(item, reading, `${path} ${id}`.trim()))]
  }
  if (isTree(value)) {
    if (key === 'hours' && 'confirmed' in value) return hoursLeaves(path, value, reading)
    return Object.entries(value).flatMap(([name, inner]) =>
      leavesOf(inner, reading, `${path} ${written(name)}`.trim())
    )
  }
  const isDay = typeof value === 'number' && DAYS.map(written).includes(key)
  return [[path, leaf(value, isDay ? dateSaid(value) : String(value))]]
}
