import type { Page } from '@playwright/test'
import type { EncounterSnapshot } from '../../../machines/encounter/encounter.selectors.ts'
import { walk } from '../../support/walk.ts'
import { type Screen, screens } from './screens.ts'
import { test, type Walker } from './walker.ts'

interface At extends Screen {
  readonly walker: Walker
  readonly page: Page
  readonly snapshot: EncounterSnapshot
}

/** Walks to every screen once and holds it against rules, which are steps of one test: all their faults show at once. */
export const onEveryScreen = (title: string, hold: (at: At) => Promise<void>): void => {
  for (const { name, events } of screens)
    test(`${title}: ${name}`, async ({ walker, page }) => {
      await walker.walk(events)
      await hold({ walker, page, name, events, snapshot: walk(events) })
    })
}
