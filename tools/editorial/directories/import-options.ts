import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import type { DoNotUse } from '../../content/rules/do-not-use.ts'

/** Where a directory is imported, and what it is compared with. */
export interface ImportOptions {
  /** The id of the force that gets the services; left out for national ones. */
  readonly force?: string | undefined
  readonly nations: readonly (typeof NATIONS)[number][]
  /** Where a service works if its row does not say so. */
  readonly area: string
  /** The name of the file, or another name for the text. */
  readonly from: string
  /** The day in the UK, as `2026-11-24`. */
  readonly today: string
  readonly doNotUse: DoNotUse
}
