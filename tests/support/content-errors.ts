import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import { broken, checkTexts, type Edit } from './content.ts'

type Sample = readonly [title: string, edits: readonly Edit[], ...messages: string[]]

/**
 * One test for each row: the fixture, so edited, has these errors and no other.
 * Each `▸` is where an error must stand; the messages follow in the order of the report.
 */
export const pin = (samples: readonly Sample[]): void => {
  for (const [title, edits, ...messages] of samples) test(title, () => expectErrors(edits, messages))
}

const expectErrors = (edits: readonly Edit[], messages: readonly string[]) => {
  const { texts, places } = broken(...edits)
  const { compiled, errors } = checkTexts(texts)
  expect(errors.map(formatDiagnostic)).toEqual(messages.map((message, at) => `${places[at]}  ${message}`))
  expect(places).toHaveLength(messages.length)
  expect(compiled).toBe(undefined)
}
