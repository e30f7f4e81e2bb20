import { expect, type Walker } from './walker.ts'

/** Closes every panel that is open, the topmost first. */
export const closePanels = async (walker: Walker): Promise<void> => {
  // A panel that is hidden already may still be about to start the guard.
  const panels = walker.page.locator('dialog')
  for (let open = await panels.count(); open > 0; open = await panels.count()) {
    await walker.letTapsThrough()
    await panels.last().getByRole('button', { name: walker.screens.buttons.close, exact: true }).click()
    await expect.poll(() => panels.count()).toBeLessThan(open)
  }
}
