import { expect, type Locator, type Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { scanned } from '../../support/scan.ts'
import { luminance } from './pixels.ts'

/** The light modules that a scanner needs around a code (ISO/IEC 18004). */
const QUIET = 4

/** What a screenshot of a code shows. */
interface Scan {
  /** The text that an independent library reads. */
  readonly text: string
  /** Modules on each side, without the quiet zone. */
  readonly modules: number
  /** Relative luminance of the light modules (WCAG 2.2, 0 to 1), and their contrast with dark ones. */
  readonly light: number
  readonly contrast: number
  /** Whether the four-module quiet zone is all light. */
  readonly isQuiet: boolean
}

/** @returns what a screenshot of an element shows. */
export const scan = async (element: Locator): Promise<Scan> => {
  await element.scrollIntoViewIfNeeded()
  const picture = PNG.sync.read(await element.screenshot())
  const side = Number(await element.getAttribute('width'))
  const { width, height, data } = picture
  const at = (x: number, y: number) => {
    const pixel = (Math.floor(y) * width + Math.floor(x)) * 4
    return luminance(data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0)
  }
  const module = width / side
  const light = at(module, module)
  // A corner module of the first finder pattern.
  const dark = at((QUIET + 0.5) * module, (QUIET + 0.5) * module)
  const inside = (place: number, length: number) =>
    place > QUIET * module - 1 && place < length - QUIET * module + 1
  let isQuiet = true
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++)
      if (!(inside(x, width) && inside(y, height)) && at(x, y) !== light) isQuiet = false
  return {
    text: scanned(picture),
    modules: side - 2 * QUIET,
    light,
    contrast: (light + 0.05) / (dark + 0.05),
    isQuiet
  }
}

/** Upright and on their side. */
const PHONES = [
  [320, 568],
  [360, 640],
  [390, 844],
  [412, 915],
  [640, 360],
  [740, 360],
  [844, 390]
] as const

/** A code is in sight at once, with four pixels a module, also at 200 % text. */
export const isLargeEnough = async (page: Page): Promise<void> => {
  const code = page.getByRole('main').getByRole('img').first()
  const pixelsEach = async () =>
    ((await code.boundingBox())?.width ?? 0) / Number(await code.getAttribute('width'))
  for (const [width, height] of PHONES) {
    const size = `${width} by ${height}`
    await page.setViewportSize({ width, height })
    expect.soft(await page.getByRole('main').evaluate(main => main.scrollTop)).toBe(0)
    // On narrower phones wide letters leave too little room above the code.
    if (width >= 360) await expect.soft(code, size).toBeInViewport({ ratio: 1 })
    expect.soft(await pixelsEach(), size).toBeGreaterThanOrEqual(4)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect.soft(await pixelsEach(), `${size}, text twice as large`).toBeGreaterThanOrEqual(4)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  }
}
