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

/** Screens that differ to the eye: a change looks as the question did that it goes back to. */
const looks = screens.filter(({ name }) => !name.includes('as a change'))

/** Walks to every screen once and holds it against rules, which are steps of one test: all their faults show at once. */
export const onEveryScreen = (
  title: string,
  hold: (at: At) => Promise<void>,
  those: readonly Screen[] = screens
): void => {
  for (const { name, events } of those)
    test(`${title}: ${name}`, async ({ walker, page }) => {
      await walker.walk(events)
      await hold({ walker, page, name, events, snapshot: walk(events) })
    })
}

/** The same, for what is a matter of looks. */
export const onEveryLook = (title: string, hold: (at: At) => Promise<void>): void =>
  onEveryScreen(title, hold, looks)
