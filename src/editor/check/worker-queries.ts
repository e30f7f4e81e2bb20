import type { Role } from '../../../machines/content/vocabulary.ts'
import type { Checked } from '../../../tools/content/check.ts'
import { isComplete, type Texts } from '../../../tools/content/parse/sources.ts'
import {
  type ImportRequest,
  importRows,
  previewDirectory
} from '../../../tools/editorial/directories/compare.ts'
import { exportDirectory } from '../../../tools/editorial/directories/directory-file.ts'
import { languagesWithout, withoutEnglish } from '../../../tools/editorial/languages/translation-rows.ts'
import { missingBy, releaseReadiness } from '../../../tools/editorial/release-readiness.ts'
import { applyCall } from '../../../tools/editorial/ring-round/apply.ts'
import type { CallResult } from '../../../tools/editorial/ring-round/call.ts'
import { type RoundLine, roundLinesOf } from '../../../tools/editorial/ring-round/lines.ts'
import {
  signedBefore,
  signWithdrawals,
  withdrawnTexts
} from '../../../tools/editorial/sign-off/signatures.ts'

/** The content as it is now. */
interface Now {
  readonly texts: Texts
  readonly checked: Checked
  /** The day in the UK, as `2026-11-24`. */
  readonly today: string
}

/** The queries that the worker answers. An answer may be `undefined` while a file cannot be read. */
const QUERIES = {
  /** The lines to ring. */
  round: ({ checked: { sources }, today }: Now) =>
    isComplete(sources) ? roundLinesOf(sources, today) : undefined,
  /** The content with the result of a call. */
  callResult: ({ texts, today }: Now, line: RoundLine, result: CallResult) =>
    applyCall(texts, line, result, today),
  /** The services that may be exported. */
  exportDirectory: ({ checked }: Now) => exportDirectory(checked.sources),
  /** The effect of importing each row of a directory, once there is one. */
  previewDirectory: ({ checked, today }: Now, directory: ImportRequest | undefined) =>
    directory && previewDirectory(checked.sources, directory, today),
  /** The content with the chosen rows imported. */
  importRows: ({ texts, checked, today }: Now, directory: ImportRequest, chosen: readonly string[]) =>
    importRows(texts, checked.sources, directory, chosen, today),
  /** The languages without translations whose English was removed. */
  withoutOrphans: ({ texts, checked }: Now) => languagesWithout(texts, withoutEnglish(checked)),
  /** What is missing for a release, what was signed before an edit, and what is withdrawn. */
  release: ({ checked: { sources }, today }: Now) =>
    isComplete(sources)
      ? {
          missing: missingBy(releaseReadiness(sources, today)),
          signedBefore: signedBefore(sources),
          withdrawn: withdrawnTexts(sources)
        }
      : undefined,
  /** The signatures of a role for everything that is withdrawn. */
  signWithdrawals: ({ checked: { sources }, today }: Now, role: Role) =>
    isComplete(sources) ? signWithdrawals(sources, role, today) : undefined
}

export type QueryName = keyof typeof QUERIES

type WithoutNow<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Given] ? Given : []

/** The arguments of a query, without the content. */
export type Given<Name extends QueryName> = WithoutNow<Parameters<(typeof QUERIES)[Name]>>

export type Reply<Name extends QueryName> = ReturnType<(typeof QUERIES)[Name]>

export const answerQuery = (name: QueryName, now: Now, given: readonly unknown[]): unknown => {
  const query = QUERIES[name] as (now: Now, ...given: readonly unknown[]) => unknown
  return query(now, ...given)
}
