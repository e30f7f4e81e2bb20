import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import type { DoNotUse } from '../../content/rules/do-not-use.ts'

/** Where a directory is taken in, and what it is held against. */
export interface ImportOptions {
  /** The id of the force under which its services are put; left out for national ones. */
  readonly force?: string | undefined
  readonly nations: readonly (typeof NATIONS)[number][]
  /** Where a service works that does not say so. */
  readonly area: string
  /** The name of the file, or what else the text is called. */
  readonly from: string
  /** The day in the UK, as `2026-11-24`. */
  readonly today: string
  readonly doNotUse: DoNotUse
}
