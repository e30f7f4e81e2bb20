import type { Page } from '@playwright/test'
import { change } from './support/changed-page.ts'
import { expect, test } from './support/walker.ts'

const APPROVED = 'Content approved on 24 November 2026'
const NOT_YET = 'Content not yet approved'

/** Serves the script as a build of content that both roles signed would make it. */
const asIfSigned = (page: Page) =>
  change(page, html => html.replace('calendar:{builtOn:', 'approvedOn:20781,calendar:{builtOn:'))

for (const [said, isSigned] of [
  [APPROVED, true],
  [NOT_YET, false]
] as const)
  test(`approval: only the first screen says "${said}", and nothing above moves`, async ({
    newWalker,
    page
  }) => {
    if (isSigned) await asIfSigned(page)
    for (const [width, height] of [
      [320, 480],
      [360, 640]
    ] as const) {
      await page.setViewportSize({ width, height })
      await newWalker.open()
      const line = page.getByText(said, { exact: true })
      const start = newWalker.button('Start')
      const [lineBox, startBox] = [await line.boundingBox(), await start.boundingBox()]
      expect(lineBox?.y).toBeGreaterThan((startBox?.y ?? 0) + (startBox?.height ?? 0))
      expect(lineBox?.height).toBeLessThan(50)
      const without = await line.evaluate(element => {
        element.remove()
        return document.documentElement.scrollWidth
      })
      expect(without).toBe(width)
      expect(await start.boundingBox()).toEqual(startBox)
    }
    await newWalker.open()
    await expect(page.getByText(/^Content (not yet )?approved/)).toHaveText([said])
    await newWalker.press({ type: 'encounter.start' })
    await expect(page.getByText(/^Content (not yet )?approved/)).toHaveCount(0)
  })

test('approval: Start stays in sight on the first screen of a small phone', async ({ newWalker, page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await newWalker.open()
  await expect(newWalker.button('Start')).toBeInViewport({ ratio: 0.95 })
})
