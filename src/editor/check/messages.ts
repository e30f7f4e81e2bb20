import type { ChangesText } from '../../../machines/training/changes/describe-changes.ts'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import type { QueryName } from './worker-queries.ts'

/** The two workers: one checks the content, the other works out who the edits affect. */
export type WorkerName = 'check' | 'impact'

/** Commands to the worker that checks. Each has the number of the edit that it comes from. */
export type CheckCommand =
  | {
      readonly type: 'open'
      readonly edit: number
      readonly texts: readonly (readonly [string, string])[]
      /** The languages that the build machine can format dates in. */
      readonly languages: readonly string[]
    }
  | {
      readonly type: 'change'
      readonly edit: number
      readonly files: readonly (readonly [file: string, text: string | undefined])[]
    }

/** A query to the worker, which has the whole content. */
export interface QueryMessage {
  readonly type: 'ask'
  readonly id: number
  readonly name: QueryName
  /** The arguments of the query, besides the content. */
  readonly given: readonly unknown[]
}

/** Something that a person edits, with the name that they know. */
export interface Item {
  readonly file: string
  /** Its path in its file, if it is not the whole file. */
  readonly path?: Path | undefined
  readonly title: string
  readonly number?: string | undefined
  /** Points about it that are still to be settled. */
  readonly todo: readonly string[]
}

/** The findings of the check, in the words of `npm run content`. */
export interface CheckFindings {
  readonly errors: readonly Diagnostic[]
  readonly warnings: readonly Diagnostic[]
  readonly items: readonly Item[]
  /** The number of translations whose English was removed. */
  readonly orphans: number
}

/** Who is affected by the edits, once the content is sound. */
export interface Impact {
  readonly changes: ChangesText
  /** Sections whose signatures are cancelled. */
  readonly voided: readonly string[]
  /** Languages with the number of translations whose English changed. */
  readonly stale: readonly { readonly language: string; readonly count: number }[]
}

/** The data for the phone beside the form. */
export interface EditedPhone {
  /** The content in the form that the phone reads. */
  readonly json: string
  readonly forces: readonly { readonly id: string; readonly name: string }[]
  /** The languages for officers, and those for the person. */
  readonly officers: readonly { readonly tag: string; readonly name: string }[]
  readonly persons: readonly { readonly tag: string; readonly name: string }[]
}

export type CheckReply =
  /** The answer to a query, for the content after that edit. */
  | { readonly type: 'answer'; readonly edit: number; readonly id: number; readonly answer: unknown }
  | { readonly type: 'checked'; readonly edit: number; readonly checked: CheckFindings }
  /** The English texts as JSON, sent whenever they have changed. */
  | { readonly type: 'english'; readonly edit: number; readonly json: string }
  /** `undefined` while there are errors. */
  | { readonly type: 'phone'; readonly edit: number; readonly phone: EditedPhone | undefined }
  /** `undefined` while either of the two has errors. */
  | { readonly type: 'impact'; readonly edit: number; readonly impact: Impact | undefined }
