import type { Page } from '@playwright/test'
import { addStyle } from '../support/add-style.ts'
import { expect, test } from '../support/walker.ts'
import type { At } from './screen-context.ts'
import { keepsTheWaysOutInSight } from './ways-out.ts'
import { wrapsOn } from './wraps.ts'

const { step } = test
const soft = expect.soft

/** @returns what is wider than the screen, or overflows its box. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : []
    const canvas = document.createElement('canvas').getContext('2d')
    // A tall face has empty room above and below its letters, which sticks out of closely set lines.
    const emptyRoom = (box: Element) => {
      const { fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(box)
      if (!canvas) return 0
      canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText('x')
      return (fontBoundingBoxAscent + fontBoundingBoxDescent - Number.parseFloat(lineHeight)) / 2 || 0
    }
    // A target's negative margin may reach into the margin of the page.
    const reach = (box: Element) =>
      Math.max(
        0,
        ...[...box.querySelectorAll('*')].map(
          inner => -Number.parseFloat(getComputedStyle(inner).marginInlineEnd) || 0
        )
      )
    const boxes = [...document.querySelectorAll('button, summary, p, li, h1, h2, h3, dt, dd')]
      .filter(box => box.checkVisibility() && !box.closest('.sr-only'))
      .filter(box => {
        const { left, right } = box.getBoundingClientRect()
        return (
          left < -0.5 ||
          right > document.documentElement.clientWidth + 0.5 ||
          box.scrollWidth > box.clientWidth + 1 + reach(box) ||
          (box.clientHeight > 0 &&
            box.scrollHeight > box.clientHeight + 1 &&
            box.scrollHeight > box.clientHeight + emptyRoom(box) + 0.5)
        )
      })
    return [...wide, ...boxes.map(box => (box.textContent ?? '').slice(0, 60))]
  })

/** @returns targets that are covered when they have the focus (WCAG 2.4.11). */
const covered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
      .filter(target => target.checkVisibility())
      .filter(target => {
        target.focus()
        const { left, top, width, height } = target.getBoundingClientRect()
        const seen = document.elementFromPoint(left + width / 2, top + height / 2)
        return !(seen && (target.contains(seen) || seen.contains(target)))
      })
      .map(target => target.textContent ?? '')
  )

/** Upright, on its side, and so narrow or low that everything scrolls. */
const NEVER_SCROLLS = [
  { width: 360, height: 640 },
  { width: 740, height: 360 },
  { width: 200, height: 400 },
  { width: 320, height: 256 }
]

/** Sizes at which nothing overflows, and whether nothing with the focus is covered either. */
const SIZES = [
  ['on a phone', 360, 640, false],
  ['320 px wide', 320, 640, true],
  ['1280 by 1024 at 400 %', 320, 256, true],
  ['on its side', 640, 360, true],
  ['a narrow phone zoomed in twice', 180, 320, false]
] as const

const SPREAD_OUT =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Text at 200 % loses nothing on a narrow phone, and breaks no word or number at 360 px. */
export const textTwiceAsLarge = (page: Page): Promise<void> =>
  step('text twice as large, on narrow phones', async () => {
    const size = page.viewportSize()
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 640 })
      soft(await overflow(page)).toEqual([])
      if (width === 360) soft((await wrapsOn(page)).broken).toEqual([])
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    if (size) await page.setViewportSize(size)
  })

/** Nothing is lost when the page is narrow, enlarged, spaced out, without motion or mirrored. */
export const bendsWithoutBreaking = async ({ walker, page }: At): Promise<void> => {
  await step('the page itself never scrolls, as browsers write to disk how far', async () => {
    const before = page.viewportSize()
    for (const size of NEVER_SCROLLS) {
      await page.setViewportSize(size)
      await page.evaluate(() => window.scrollTo(5_000, 5_000))
      soft(await page.evaluate(() => [scrollX, scrollY]), `${size.width} by ${size.height}`).toEqual([0, 0])
    }
    if (before) await page.setViewportSize(before)
  })

  for (const [what, width, height, withFocus] of SIZES)
    await step(what, async () => {
      await page.setViewportSize({ width, height })
      soft(await overflow(page)).toEqual([])
      if (withFocus) soft(await covered(page)).toEqual([])
    })

  await keepsTheWaysOutInSight(walker)

  await step('text spread out', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await addStyle(page, SPREAD_OUT)
    soft(await overflow(page)).toEqual([])
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
  })

  await step('nothing moves', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    soft(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  await step('from right to left it is the mirror image', async () => {
    await page.setViewportSize({ width: 360, height: 640 })
    const clearAt = async () => (await walker.button(walker.screens.buttons.clear).boundingBox())?.x ?? 0
    const [left, width] = [await clearAt(), 360]
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    soft(await clearAt()).toBeLessThan(width / 2)
    soft(left).toBeGreaterThan(width / 2)
    soft(await overflow(page)).toEqual([])
    for (const number of await page.locator('main bdi:visible').filter({ hasText: /\d/ }).all())
      await soft(number).toHaveAttribute('dir', 'ltr')
  })
}
