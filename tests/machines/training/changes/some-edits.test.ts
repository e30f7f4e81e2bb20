import { expect, test } from 'vitest'
import { EditLaw } from '../../../support/edit-law.ts'
import { singleEdits } from '../../../support/single-edits.ts'

/** The laws hold every edit; this is one of each kind, for while one works. */
const ONE_IN = 347

test('an edit of a single field gives a named difference, or none, and that is right: some edits', {
  timeout: 60_000
}, () => {
  const law = new EditLaw()
  const all = singleEdits()
  for (const edit of all.filter((_, at) => at % ONE_IN === 0)) law.hold(edit)
  const { edits, refused, nothing, words, outcomes } = law.counts
  expect(edits).toBe(Math.ceil(all.length / ONE_IN))
  expect(refused + nothing + words + outcomes).toBe(edits)
  expect([nothing, words, outcomes].every(count => count > 0)).toBe(true)
})
