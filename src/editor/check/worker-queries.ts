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
import { type Applied, applyCall } from '../../../tools/editorial/ring-round/apply.ts'
import type { CallResult } from '../../../tools/editorial/ring-round/call.ts'
import { type RoundLine, roundLinesOf } from '../../../tools/editorial/ring-round/lines.ts'
import {
  signedBefore,
  signWithdrawals,
  withdrawnTexts
} from '../../../tools/editorial/sign-off/signatures.ts'

/** The queries that the worker answers. */
export type WorkerQuery =
  | { readonly ask: 'round' }
  | { readonly ask: 'callResult'; readonly line: RoundLine; readonly result: CallResult }
  | { readonly ask: 'exportDirectory' }
  | { readonly ask: 'previewDirectory'; readonly directory: ImportRequest }
  | { readonly ask: 'importRows'; readonly directory: ImportRequest; readonly chosen: readonly string[] }
  | { readonly ask: 'withoutOrphans' }
  | { readonly ask: 'release' }
  | { readonly ask: 'signWithdrawals'; readonly role: Role }

/** The type of each answer, by the query. */
export interface AnswerTypes {
  /** The lines to ring; `undefined` while a file cannot be read. */
  readonly round: readonly RoundLine[] | undefined
  /** The content with the result of a call. */
  readonly callResult: Applied
  /** The services that may be exported. */
  readonly exportDirectory: ReturnType<typeof exportDirectory>
  /** The effect of importing each row of a directory. */
  readonly previewDirectory: ReturnType<typeof previewDirectory>
  /** The content with the chosen rows imported. */
  readonly importRows: ReturnType<typeof importRows>
  /** The languages without translations whose English was removed. */
  readonly withoutOrphans: Texts
  /** What a release lacks, or says first; nothing while a file cannot be read. */
  readonly release: ReturnType<typeof releaseOf>
  /** The signatures of what is withdrawn by a role; `undefined` while a file cannot be read. */
  readonly signWithdrawals: ReturnType<typeof signWithdrawals> | undefined
}

const roundOf = ({ sources }: Checked, today: string): AnswerTypes['round'] =>
  isComplete(sources) ? roundLinesOf(sources, today) : undefined

const releaseOf = ({ sources }: Checked, today: string) =>
  isComplete(sources)
    ? {
        missing: missingBy(releaseReadiness(sources, today)),
        signedBefore: signedBefore(sources),
        withdrawn: withdrawnTexts(sources)
      }
    : undefined

/** @param today the day in the UK, as `2026-11-24`. */
export const answerQuery = (
  query: WorkerQuery,
  texts: Texts,
  checked: Checked,
  today: string
): AnswerTypes[WorkerQuery['ask']] => {
  const { sources } = checked
  switch (query.ask) {
    case 'round':
      return roundOf(checked, today)
    case 'callResult':
      return applyCall(texts, query.line, query.result, today)
    case 'exportDirectory':
      return exportDirectory(checked.sources)
    case 'previewDirectory':
      return previewDirectory(checked.sources, query.directory, today)
    case 'importRows':
      return importRows(texts, checked.sources, query.directory, query.chosen, today)
    case 'withoutOrphans':
      return languagesWithout(texts, withoutEnglish(checked))
    case 'release':
      return releaseOf(checked, today)
    case 'signWithdrawals':
      return isComplete(sources) ? signWithdrawals(sources, query.role, today) : undefined
  }
}
