import type { Locator } from '@playwright/test'
import { expect, test, type Walker } from '../support/walker.ts'

const soft = expect.soft

/** Half of a screen, small phones, and phones on their side. */
const LOW = [
  [360, 450],
  [320, 480],
  [640, 360],
  [844, 390],
  [568, 320]
] as const

/** So low that the header scrolls with the rest. */
const LOWER = [
  [480, 320],
  [640, 280]
] as const

/** @returns buttons that are cut off, or under 48 px high, at these scroll positions. */
const outOfReach = (buttons: Locator, tops: readonly number[]): Promise<readonly string[]> =>
  buttons.evaluateAll(async (elements, tops) => {
    if (elements.length === 0) return ['there is none']
    const found: string[] = []
    for (const top of tops) {
      for (const scroller of document.querySelectorAll('.screen, main')) scroller.scrollTo(0, top)
      const entries = await new Promise<IntersectionObserverEntry[]>(resolve => {
        const observer = new IntersectionObserver(all => {
          observer.disconnect()
          resolve(all)
        })
        for (const element of elements) observer.observe(element)
      })
      for (const { target, intersectionRatio, boundingClientRect } of entries)
        if (intersectionRatio < 0.999 || boundingClientRect.height < 48)
          found.push(`${target.textContent} at ${top}: ${intersectionRatio}, ${boundingClientRect.height} px`)
    }
    return found
  }, tops)

const END = 99_999

/** On a low screen, however far it is scrolled, Clear, danger and the finish are one tap away. */
export const keepsTheWaysOutInSight = async (walker: Walker, hasFoot = true): Promise<void> => {
  const { page } = walker
  const { clear, danger, finish } = walker.screens.buttons
  const inFoot = walker.button(danger).or(walker.button(finish))
  const buttons = walker.button(clear).or(inFoot)
  for (const [width, height] of LOW)
    await test.step(`the ways out stay in sight at ${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height })
      soft(await outOfReach(buttons, [0, END])).toEqual([])
      const room = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height)
      soft(room).toBeGreaterThan(height / 2)
    })
  for (const [width, height] of LOWER)
    await test.step(`the foot stays in sight, and Clear is at the top, at ${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height })
      soft(await outOfReach(inFoot, [0, END])).toEqual(hasFoot ? [] : ['there is none'])
      if (await walker.button(clear).count()) soft(await outOfReach(walker.button(clear), [0])).toEqual([])
    })
  await page.evaluate(() => {
    for (const scroller of document.querySelectorAll('.screen, main')) scroller.scrollTo(0, 0)
  })
}
