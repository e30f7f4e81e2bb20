import { type Diagnostic, visible } from '../../../tools/content/diagnostic.ts'
import { pathFinder } from '../model/place-at.ts'
import type { FieldDiagnostic } from './editing.ts'

/**
 * @param text as it was when it was checked.
 * @returns the diagnostics of each value; nothing while the text cannot be read.
 */
export const locateDiagnostics = (
  text: string,
  findings: readonly Diagnostic[]
): readonly FieldDiagnostic[] => {
  const find = findings.length > 0 ? pathFinder(text) : undefined
  if (!find) return []
  return findings.map(({ line, column, message, fix, severity }) => ({
    path: find(line, column),
    isFault: severity === 'error',
    message: visible(`${message} ${fix}`)
  }))
}
