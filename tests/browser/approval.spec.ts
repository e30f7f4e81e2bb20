import type { Page } from '@playwright/test'
import { change } from './support/changed-page.ts'
import { expect, test } from './support/walker.ts'

const APPROVED = 'Content approved on 24 November 2026'
const NOT_YET = 'Content not yet approved'

/** Serves the data as a build of content that both roles signed would make it. */
const asIfSigned = (page: Page) =>
  change(page, html => html.replace('"calendar":{"builtOn":', '"approvedOn":20781,"calendar":{"builtOn":'))

for (const [said, isSigned] of [
  [APPROVED, true],
  [NOT_YET, false]
] as const)
  test(`promise 5, approval: only More says "${said}"`, async ({ newWalker, page }) => {
    if (isSigned) await asIfSigned(page)
    const line = page.getByText(/^Content (not yet )?approved/)
    for (const [width, height] of [
      [320, 480],
      [360, 640]
    ] as const) {
      await page.setViewportSize({ width, height })
      await newWalker.open()
      await expect(line).toHaveCount(0)
      await newWalker.openMore()
      await expect(line).toHaveText([said])
      await line.scrollIntoViewIfNeeded()
      expect((await line.boundingBox())?.height).toBeLessThan(50)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog')).toHaveCount(0)
    await newWalker.press({ type: 'encounter.start' })
    await expect(line).toHaveCount(0)
  })

for (const [width, height] of [
  [320, 480],
  [360, 640]
] as const)
  test(`promise 5, approval: the first screen says to check numbers, with Start in sight, at ${width}x${height}`, async ({
    newWalker,
    page
  }) => {
    await page.setViewportSize({ width, height })
    await newWalker.open()
    await expect(page.getByText(newWalker.screens.approval.check)).toBeVisible()
    await expect(newWalker.button('Start')).toBeInViewport({ ratio: 1 })
  })
