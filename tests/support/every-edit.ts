import { expect, test } from 'vitest'
import { EditLaw } from './edit-law.ts'
import { singleEdits } from './single-edits.ts'

/** Holds a part of all edits. */
export const holdEdits = (part: number, parts: number): void => {
  test(`an edit of a single field gives a named difference, or none, and that is right: part ${part}`, {
    timeout: 1_200_000
  }, () => {
    const law = new EditLaw()
    const all = singleEdits()
    for (const edit of all.filter((_, at) => at % parts === part - 1)) law.hold(edit)
    const { edits, refused, nothing, words, outcomes } = law.counts
    expect(edits).toBeGreaterThan(500)
    expect(Math.min(refused, nothing, words, outcomes)).toBeGreaterThan(50)
    process.stdout.write(
      `part ${part}: ${all.length} generated edits; ${edits} held here: ${refused} refused by the check, ${nothing} change nothing, ${words} change words or facts alone, ${outcomes} change outcomes\n`
    )
  })
}
