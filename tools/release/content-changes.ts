import type { Training } from '../../machines/content/content.ts'
import type { Compiled } from '../content/check.ts'
import { isoDay } from '../content/days.ts'
import { sinceAccepted } from '../editorial/review/approved.ts'
import { markdownOf } from '../editorial/review/markdown.ts'

const ruleChangesNote = (count: number) =>
  count === 0 ? '' : ` The present rules make ${count}of the outcomes kept then different.`

/**
 * @param folder of the content.
 * @returns what changed since the content was last accepted, as Markdown, outcome by outcome, for all forces; and since
 * when, in words.
 */
export const changesOfContent = (folder: string, now: Compiled, { words }: Training) => {
  const accepted = sinceAccepted(folder, now)
  return accepted
    ? {
        since: `Since the content was last accepted, on ${isoDay(accepted.acceptedOn)}.${ruleChangesNote(accepted.rules.length)}`,
        markdown: markdownOf(accepted.changes, words.changes)
      }
    : { since: words.changes.never, markdown: '' }
}
