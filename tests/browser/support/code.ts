import type { Locator } from '@playwright/test'
import { PNG } from 'pngjs'
import { scanned } from '../../support/scan.ts'
import { luminance } from './pixels.ts'

/** Modules of light that a scanner needs around a code (ISO/IEC 18004). */
const QUIET = 4

/** What a picture of a code shows. */
interface Scan {
  /** What another library reads from it. */
  readonly text: string
  /** Modules on each side, without the light ones around it. */
  readonly modules: number
  /** How bright its light modules are, from 0 to 1 (WCAG 2.2, relative luminance), and the dark ones against them. */
  readonly light: number
  readonly contrast: number
  /** Whether the four modules around it are all light. */
  readonly isQuiet: boolean
}

/** @returns what is read from a picture of an element on the page, as it is painted. */
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
  // The middle of the corner of the first finder.
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
