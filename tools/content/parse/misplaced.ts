import type * as z from 'zod'
import type { Finding } from '../diagnostic.ts'
import { closestName } from '../nearest.ts'
import { namesAt } from '../schema/kinds.ts'
import { holderAt } from './recovery.ts'
import { type Path, valueAt } from './yaml-file.ts'

/** A field that is unknown at its path, and the path where it was meant to be. */
export interface Misplaced {
  readonly from: Path
  readonly to: Path
  readonly finding: Finding
}

type Schema = z.core.$ZodType

/** @returns the fields that are allowed at a path and missing there. */
const freeFields = (schema: Schema, root: unknown, path: Path): readonly string[] => {
  const holder = holderAt(root, path)
  return Object(holder) === holder
    ? namesAt(schema, path).filter(name => !Object.hasOwn(Object(holder), name))
    : []
}

const further = (side: 'left' | 'right') => `Begin its lines 2 spaces further ${side}.`

const misplacedAt = (schema: Schema, root: unknown, path: Path, name: string) => {
  const belongs = (to: Path, ...finding: Finding): Misplaced => ({ from: [...path, name], to, finding })
  const inner = Object.keys(Object(valueAt(root, path))).find(
    child => child !== name && freeFields(schema, root, [...path, child]).includes(name)
  )
  if (inner !== undefined)
    return belongs([...path, inner, name], `"${name}" belongs under "${inner}".`, further('right'))
  const [around, outer] = [path.slice(0, -1), path.at(-1)]
  if (typeof outer === 'string' && freeFields(schema, root, around).includes(name))
    return belongs([...around, name], `"${name}" does not belong under "${outer}".`, further('left'))
  const meant = closestName(name, freeFields(schema, root, path))
  return meant === undefined
    ? undefined
    : belongs([...path, meant], `There is no field "${name}" here.`, `Did you mean "${meant}"?`)
}

/** If a map has more unknown fields, nobody meant them for another place. */
export const MOST_UNKNOWN = 20

/** @returns the unknown fields whose intended place is clear. */
export const misplacedIn = (schema: Schema, root: unknown, issues: readonly z.core.$ZodIssue[]) =>
  issues.flatMap(issue =>
    issue.code === 'unrecognized_keys' && issue.keys.length <= MOST_UNKNOWN
      ? issue.keys.flatMap(name => misplacedAt(schema, root, issue.path, name) ?? [])
      : []
  )

/** @returns a copy with each field at the path where it was meant to be. */
export const moveToPlace = (root: unknown, misplaced: readonly Misplaced[]): unknown => {
  const copy = structuredClone(root)
  for (const { from, to } of misplaced) {
    const [source, target] = [from, to].map(path => holderAt(copy, path.slice(0, -1)))
    const name = from.at(-1) as string
    if (source && target) target[to.at(-1) as string] = source[name]
    delete source?.[name]
  }
  return copy
}

/** @returns a function that finds the path in the file of a value that may have been moved. */
export const asWritten = (misplaced: readonly Misplaced[]): ((path: Path) => Path) => {
  // There may be one in each of very many entries.
  const byPlace = new Map(misplaced.map(({ from, to }) => [JSON.stringify(to), from]))
  return path => {
    const length = path.findIndex((_, at) => byPlace.has(JSON.stringify(path.slice(0, at + 1)))) + 1
    const from = byPlace.get(JSON.stringify(path.slice(0, length)))
    return from ? [...from, ...path.slice(length)] : path
  }
}
