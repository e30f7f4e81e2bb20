import { type Document, parseDocument } from 'yaml'
import type { Path } from '../../content/parse/yaml-file.ts'
import { insertions } from './insertions.ts'
import { moves, removals } from './removals.ts'
import { type Replacement, replaced } from './replacement.ts'
import { settings } from './settings.ts'
import { type Change, changedValue, isEqual, valueAt } from './value.ts'

type Candidates = readonly (readonly Replacement[])[]

const candidatesFor = (text: string, document: Document, change: Change): Candidates => {
  if ('insertIn' in change) return insertions(text, document, change.insertIn, change.at, change.value)
  if ('remove' in change) return [removals(text, document, change.remove)]
  if ('move' in change) return [moves(text, document, change.move, change.to)]
  return settings(text, document, change.set, change.value, change.order)
}

const isSound = ({ errors, warnings }: Document) => errors.length + warnings.length === 0

const read = (text: string): Document => parseDocument(text, { prettyErrors: false })

/** Whether a text has exactly the wanted value. */
const says = (text: string, wanted: unknown): boolean => {
  const document = read(text)
  try {
    return isSound(document) && isEqual(document.toJS(), wanted)
  } catch {
    // An unquoted star made it an alias of something that does not exist.
    return false
  }
}

/**
 * Works out a change of a YAML text that leaves every other character unchanged: comments, order, spaces, quotes and
 * line ends. The result is checked by reading it: it makes that change and no other.
 * @returns the replacements; none if the text already has the value.
 * @throws if the text is not valid YAML, or has nothing at that place.
 */
export const replacementsFor = (text: string, change: Change): readonly Replacement[] => {
  const document = read(text)
  if (!isSound(document)) throw new Error('This file cannot be read as YAML: correct its text first.')
  const before: unknown = document.toJS()
  const wanted = changedValue(before, change)
  if ('set' in change && isEqual(before, wanted)) return []
  for (const replacements of candidatesFor(text, document, change))
    if (says(replaced(text, replacements), wanted)) return replacements
  throw new Error('This change cannot be written here: make it in the text.')
}

/** @returns the text with a change. @throws as `replacementsFor` does. */
export const changed = (text: string, change: Change): string => replaced(text, replacementsFor(text, change))

const atEnd = (text: string, path: Path): number =>
  (valueAt(read(text).toJS(), path) as readonly unknown[]).length

/**
 * @returns the text with entries added to the end of a list that is not empty, if each can be written in the form that
 * suits it best.
 */
const withAllAtOnce = (text: string, path: Path, values: readonly unknown[]): string | undefined => {
  const document = read(text)
  const at = atEnd(text, path)
  const puts = values.flatMap(value => insertions(text, document, path, at, value)[0] ?? [])
  const from = puts[0]?.from ?? 0
  const result = replaced(text, [{ from, to: from, text: puts.map(put => put.text).join('') }])
  const wanted = values.reduce<unknown>(
    (before, value, index) => changedValue(before, { insertIn: path, at: at + index, value }),
    document.toJS()
  )
  return says(result, wanted) ? result : undefined
}

/**
 * Adds entries to the end of a list. Hundreds are added at once: one by one would take long.
 * @returns the text with them.
 * @throws as `replacementsFor` does.
 */
export const withEntries = (text: string, path: Path, values: readonly unknown[]): string => {
  const add = (before: string, value: unknown) =>
    changed(before, { insertIn: path, at: atEnd(before, path), value })
  const [first, ...rest] = values
  if (first === undefined) return text
  // An empty list is in brackets, and the first entry gives it its form.
  const begun = add(text, first)
  if (rest.length === 0) return begun
  return withAllAtOnce(begun, path, rest) ?? rest.reduce<string>(add, begun)
}
