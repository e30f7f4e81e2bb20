import type { ListText } from '../../../machines/training/changes/describe-changes.ts'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import type { Question } from './questions.ts'

/** The workers that run the check: of the content as it is, and of whom the edits reach. */
export type WorkerName = 'check' | 'impact'

/** Commands to the worker that checks. Each has the number of the edit that it comes from. */
export type CheckCommand =
  | {
      readonly type: 'open'
      readonly edit: number
      readonly texts: readonly (readonly [string, string])[]
      /** The languages that the building machine can write. */
      readonly languages: readonly string[]
    }
  | {
      readonly type: 'change'
      readonly edit: number
      readonly files: readonly (readonly [file: string, text: string | undefined])[]
    }

/** Something that is asked of the worker, which knows the whole content. */
export interface QueryMessage {
  readonly type: 'ask'
  readonly id: number
  readonly question: Question
}

/** Something that a person edits, by the name that they know it by. */
export interface Item {
  readonly file: string
  /** Where it is in its file, if it is not the whole of it. */
  readonly path?: Path | undefined
  readonly title: string
  readonly number?: string | undefined
  /** What is to settle about it. */
  readonly todo: readonly string[]
}

/** What the check found, in the words of the command. */
export interface CheckFindings {
  readonly errors: readonly Diagnostic[]
  readonly warnings: readonly Diagnostic[]
  readonly items: readonly Item[]
  /** How many translations have no English any more. */
  readonly orphans: number
}

/** Who is affected by the edits, once the content is sound. */
export interface Impact {
  readonly lists: readonly ListText[]
  readonly fullLists: readonly string[]
  /** The things whose words or facts changed, by name. */
  readonly facts: readonly string[]
  /** Sections whose signatures end. */
  readonly voided: readonly string[]
  /** Languages with the number of translations whose English changed. */
  readonly stale: readonly { readonly language: string; readonly count: number }[]
}

/** What the phone beside the form needs. */
export interface EditedPhone {
  /** The content as the phone takes it. */
  readonly json: string
  readonly forces: readonly { readonly id: string; readonly name: string }[]
  /** The languages that officers work in, and those for the person. */
  readonly officers: readonly { readonly tag: string; readonly name: string }[]
  readonly persons: readonly { readonly tag: string; readonly name: string }[]
}

export type CheckReply =
  /** The answer to a question, of the content after an edit. */
  | { readonly type: 'answer'; readonly edit: number; readonly id: number; readonly answer: unknown }
  | { readonly type: 'checked'; readonly edit: number; readonly checked: CheckFindings }
  /** The English texts, as JSON, whenever they are not as they were. */
  | { readonly type: 'english'; readonly edit: number; readonly json: string }
  /** `undefined` while there are errors. */
  | { readonly type: 'phone'; readonly edit: number; readonly phone: EditedPhone | undefined }
  /** `undefined` while either of the two has errors. */
  | { readonly type: 'impact'; readonly edit: number; readonly impact: Impact | undefined }
