import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { CheckCommand } from './messages.ts'

/** @returns the files that differ, with their text after the edit. */
export const changedFiles = (
  before: Texts,
  after: Texts
): Extract<CheckCommand, { readonly type: 'change' }>['files'] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter(file => before.get(file) !== after.get(file))
    .map(file => [file, after.get(file)] as const)
