import type { Training } from '../../machines/content/content.ts'
import { describeDifference } from '../../machines/training/changes/describe-changes.ts'
import type { Compiled } from '../content/check.ts'
import { isoDay, todayInUk } from '../content/days.ts'
import { readTexts } from '../content/read-texts.ts'
import { sinceAccepted } from '../editorial/review/approved.ts'
import { markdownOf } from '../editorial/review/markdown.ts'
import { compileRevision, textsAt } from '../editorial/review/revision.ts'

/** What changed in the content, as Markdown, and since when, in words. */
interface ContentChanges {
  readonly since: string
  readonly markdown: string
}

const ruleChangesNote = (count: number) =>
  count === 0 ? '' : ` The present rules make ${count}of the outcomes kept then different.`

/**
 * @param folder of the content.
 * @param revision to compare with; if none is given, the content that was last accepted.
 * @returns what changed, outcome by outcome, for all forces.
 * @throws if there is no such revision, or no git, with what to do.
 */
export const changesSince = (
  folder: string,
  revision: string | undefined,
  now: Compiled,
  training: Training
): ContentChanges => {
  const words = training.words.changes
  if (revision !== undefined) {
    const then = compileRevision(textsAt(folder, revision), readTexts(folder), todayInUk(), revision)
    return {
      since: `Since ${revision}.`,
      markdown: markdownOf(describeDifference(then, now), words)
    }
  }
  const accepted = sinceAccepted(folder, now)
  return accepted
    ? {
        since: `Since the content was last accepted, on ${isoDay(accepted.acceptedOn)}.${ruleChangesNote(accepted.rules.length)}`,
        markdown: markdownOf(accepted.changes, words)
      }
    : { since: words.never, markdown: '' }
}
