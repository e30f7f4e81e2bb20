import type { Path } from '../../content/parse/yaml-file.ts'

/** A change of one value, field or entry of a YAML text. */
export type Change =
  /** Sets a value. A field that was left out is added, after those that come before it in `order`. */
  | { readonly set: Path; readonly value: unknown; readonly order?: readonly string[] | undefined }
  /** Adds an entry to a list, before the one that is `at` that place now. */
  | { readonly insertIn: Path; readonly at: number; readonly value: unknown }
  /** Removes a field, or an entry of a list. */
  | { readonly remove: Path }
  /** Moves an entry of a list to another position. */
  | { readonly move: Path; readonly to: number }

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** @returns the value at a path, or nothing. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((holder, key) => (isObject(holder) ? holder[key as string] : undefined), value)

/** Whether two values are equal; the order of fields does not count. */
export const isEqual = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return Object.is(a, b)
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
  )
}

/** @returns the same value, with the part at a path replaced by the result of `make`, or removed if that is nothing. */
const withAt = (value: unknown, path: Path, make: (old: unknown) => unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return make(value)
  const inner = withAt(isObject(value) ? value[key as string] : undefined, rest, make)
  if (Array.isArray(value))
    return inner === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), inner)
  const { [key as string]: _, ...others } = (isObject(value) ? value : {}) as Fields
  return inner === undefined ? others : { ...(value as Fields), [key as string]: inner }
}

const moved = (list: readonly unknown[], from: number, to: number): readonly unknown[] =>
  list.toSpliced(from, 1).toSpliced(to, 0, list[from])

/** @returns a value after a change. */
export const changedValue = (value: unknown, change: Change): unknown => {
  if ('set' in change) return withAt(value, change.set, () => change.value)
  if ('remove' in change) return withAt(value, change.remove, () => undefined)
  if ('insertIn' in change)
    return withAt(value, change.insertIn, list => (list as unknown[]).toSpliced(change.at, 0, change.value))
  return withAt(value, change.move.slice(0, -1), list =>
    moved(list as unknown[], Number(change.move.at(-1)), change.to)
  )
}
