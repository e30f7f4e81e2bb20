import type { Page } from '@playwright/test'

/** The size of the smallest text on the map, in pixels of the screen. */
export const smallestLabel = async (page: Page): Promise<number> => {
  const sizes = await page
    .locator('svg.flow-map text')
    .evaluateAll(labels =>
      labels.map(
        label =>
          Number.parseFloat(getComputedStyle(label).fontSize) *
          ((label as SVGTextElement).getScreenCTM()?.a ?? 0)
      )
    )
  return Math.min(...sizes)
}
