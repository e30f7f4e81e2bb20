import type { Page } from '@playwright/test'
import { change } from './support/changed-page.ts'
import { expect, test } from './support/walker.ts'

const APPROVED = 'Content approved on 24 November 2026'
const NOT_YET = 'Content not yet approved'

/** Serves the data as if both roles had signed all content before the build. */
const asIfSigned = (page: Page) =>
  change(page, html => html.replace('"calendar":{"builtOn":', '"approvedOn":20781,"calendar":{"builtOn":'))

test('promise 5, approval: the first screen says to check numbers, with Start in sight, and only More says whether the content is approved', async ({
  newWalker: walker,
  page
}) => {
  const line = page.getByText(/^Content (not yet )?approved/)
  for (const said of [NOT_YET, APPROVED]) {
    if (said === APPROVED) await asIfSigned(page)
    await walker.open()
    for (const [width, height] of [
      [320, 480],
      [360, 640]
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect(page.getByText(walker.screens.approval.check)).toBeVisible()
      await expect(walker.button('Start')).toBeInViewport({ ratio: 1 })
      await expect(line).toHaveCount(0)
      await walker.openMore()
      await expect(line).toHaveText([said])
      await line.scrollIntoViewIfNeeded()
      expect((await line.boundingBox())?.height).toBeLessThan(50)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog')).toHaveCount(0)
    }
    await walker.press({ type: 'encounter.start' })
    await expect(line).toHaveCount(0)
  }
})
