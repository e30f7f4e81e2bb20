import type { Page } from '@playwright/test'
import type { EncounterSnapshot } from '../../../machines/encounter/encounter.selectors.ts'
import type { Screen } from '../support/screens.ts'
import type { Walker } from '../support/walker.ts'

/** A screen that a walk has reached. */
export interface At extends Screen {
  readonly walker: Walker
  readonly page: Page
  readonly snapshot: EncounterSnapshot
}
