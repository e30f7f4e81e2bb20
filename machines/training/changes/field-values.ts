import type { DayNumber, Hours } from '../../content/content.ts'
import { nameInList } from '../../content/entry-name.ts'
import { formatFullDate } from '../../hours/format-date.ts'
import { formatHours } from '../../hours/format-hours.ts'
import type { OpeningWords } from '../../hours/format-time.ts'

/** One value of the content: raw, and formatted. */
export interface FieldValue {
  readonly raw: string
  readonly text: string
}

/** How values are formatted for people to read. */
export interface ValueFormat {
  readonly opening: OpeningWords
  /** Exceptions of opening hours are listed from this day on. */
  readonly from: DayNumber
}

/** Fields that hold days as numbers. */
const DAYS = ['on', 'reviewBy', 'knownUntil']

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const fieldValue = (value: unknown, text: string): FieldValue => ({ raw: JSON.stringify(value), text })

const formatList = (list: readonly unknown[]): string =>
  list.map(item => (typeof item === 'number' ? formatFullDate(item) : String(item))).join(', ')

/** The entries of a list by their ids, or by their places. */
const entriesOf = (list: readonly unknown[]): readonly (readonly [string, unknown])[] =>
  list.map((item, index) => [nameInList(item, index), item])

const hoursValues = (
  path: string,
  value: Tree,
  { opening, from }: ValueFormat
): readonly (readonly [string, FieldValue])[] => {
  const hours = value as unknown as Hours
  const text = formatHours(hours, { day: from, minute: 0 }, opening).join('. ')
  const { confirmed, ...times } = hours
  return [
    [path, fieldValue(times, text)],
    [`${path} confirmed`, fieldValue(confirmed, String(confirmed))]
  ]
}

/**
 * @returns each value in a part of the content by its path, as `phone number`.
 */
export const fieldValuesOf = (
  value: unknown,
  format: ValueFormat,
  path = ''
): readonly (readonly [string, FieldValue])[] => {
  const key = path.split(' ').at(-1) ?? ''
  if (Array.isArray(value)) {
    if (!value.some(isTree)) return [[path, fieldValue(value, formatList(value))]]
    const entries = entriesOf(value)
    const order: readonly [string, FieldValue] = [
      `${path} order`.trim(),
      fieldValue(
        entries.map(([id]) => id),
        entries.map(([id]) => id).join(', ')
      )
    ]
    return [order, ...entries.flatMap(([id, item]) => fieldValuesOf(item, format, `${path} ${id}`.trim()))]
  }
  if (isTree(value)) {
    if (key === 'hours' && 'confirmed' in value) return hoursValues(path, value, format)
    return Object.entries(value).flatMap(([name, inner]) =>
      fieldValuesOf(inner, format, `${path} ${name}`.trim())
    )
  }
  const isDay = typeof value === 'number' && DAYS.includes(key)
  return [[path, fieldValue(value, isDay ? formatFullDate(value) : String(value))]]
}
