import { expect, type Walker } from './walker.ts'

/** Closes every open panel, the topmost first. */
export const closePanels = async (walker: Walker): Promise<void> => {
  // Counts hidden panels too: they may still start the tap guard when they go.
  const panels = walker.page.locator('dialog')
  for (let open = await panels.count(); open > 0; open = await panels.count()) {
    await walker.letTapsThrough()
    await panels.last().getByRole('button', { name: walker.screens.buttons.close, exact: true }).click()
    await expect.poll(() => panels.count()).toBeLessThan(open)
  }
}
