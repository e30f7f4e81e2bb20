import { expect, type FrameLocator, type Page } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'

/** Matches a panel that is hidden but not yet removed. */
export const CLOSING = 'dialog:not([open])'

/** Waits for the end of the frame: only then scrolling is reported, and it counts as a touch. */
const frameEnds = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>(ended => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect()
          ended()
        })
        observer.observe(document.documentElement)
      })
  )

/** Lets milliseconds pass once the page is at rest, firing every timer that is due. */
export const letPass = async (page: Page, milliseconds: number): Promise<void> => {
  await frameEnds(page)
  await page.clock.runFor(milliseconds)
}

/**
 * Presses buttons one after another, each once it takes presses: the guard begins when its screen has come or a
 * panel has gone.
 * @param on the page, or training's phone on it.
 */
export const pressEach = async (page: Page, on: Page | FrameLocator, ...names: readonly string[]) => {
  for (const name of names) {
    const button = on.getByRole('button', { name, exact: true })
    await expect(button).toBeVisible()
    await expect(on.locator(CLOSING)).toHaveCount(0)
    await page.clock.runFor(GUARD_MS + 50)
    await button.click()
  }
}
