import type { Locator } from '@playwright/test'
import { PNG } from 'pngjs'

/** @returns a screenshot of an element, with a margin for its focus ring. */
export const pictureOf = async (element: Locator): Promise<PNG> => {
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error('The element is not on the screen.')
  const margin = 8
  const clip = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin
  }
  return PNG.sync.read(await element.page().screenshot({ clip }))
}

export const luminance = (red: number, green: number, blue: number): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const colourAt = ({ data }: PNG, pixel: number) =>
  luminance(data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0)

/**
 * Compares two screenshots of the same place.
 * @returns the share of pixels whose contrast with those before is at least 3:1 (WCAG 1.4.11).
 */
export const shareThatStandsOut = (before: PNG, after: PNG): number => {
  if (before.width !== after.width || before.height !== after.height)
    throw new Error('The pictures differ in size.')
  let changed = 0
  for (let pixel = 0; pixel < before.data.length; pixel += 4) {
    const [darker = 0, lighter = 0] = [colourAt(before, pixel), colourAt(after, pixel)].sort((a, b) => a - b)
    if ((lighter + 0.05) / (darker + 0.05) >= 3) changed++
  }
  return changed / (before.width * before.height)
}

/** Rounded corners vary slightly from one drawing to the next, by less than anybody can see. */
const UNSEEN = 2

/** @returns the number of pixels that visibly differ; all of them if the sizes differ. */
export const pixelsApart = (before: Buffer, after: Buffer): number => {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)]
  if (one.width !== other.width || one.height !== other.height) return one.width * one.height
  const isApart = (at: number) => Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > UNSEEN
  return new Set(Array.from(one.data.keys()).flatMap(at => (isApart(at) ? at >> 2 : []))).size
}
