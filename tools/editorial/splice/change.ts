import { type Document, parseDocument } from 'yaml'
import { insertions } from './insertions.ts'
import { moves, removals } from './removals.ts'
import { type Replacement, replaced } from './replacement.ts'
import { settings } from './settings.ts'
import { type Change, changedValue, isEqual } from './value.ts'

type Candidates = readonly (readonly Replacement[])[]

const candidatesFor = (text: string, document: Document, change: Change): Candidates => {
  if ('insertIn' in change) return insertions(text, document, change.insertIn, change.at, change.value)
  if ('remove' in change) return [removals(text, document, change.remove)]
  if ('move' in change) return [moves(text, document, change.move, change.to)]
  return settings(text, document, change.set, change.value, change.order)
}

const isSound = ({ errors, warnings }: Document) => errors.length + warnings.length === 0

const read = (text: string): Document => parseDocument(text, { prettyErrors: false })

/** Whether a text says what is wanted, and nothing else. */
const says = (text: string, wanted: unknown): boolean => {
  const document = read(text)
  try {
    return isSound(document) && isEqual(document.toJS(), wanted)
  } catch {
    // A star made an alias of it, of something that is not there.
    return false
  }
}

/**
 * Works out a change of a YAML text that leaves every other character as it is: comments, order, spaces, quotes, line ends. What it
 * returns was read again: it makes that change and no other.
 * @returns what to replace; nothing if the text says that already.
 * @throws if the text is no sound YAML, or has nothing at that place.
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
