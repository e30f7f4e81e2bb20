import type { Page } from '@playwright/test'
import { pictureOf, shareThatStandsOut } from '../support/pixels.ts'
import { isInEnglish } from '../support/speech.ts'
import { expect, test } from '../support/walker.ts'
import type { At } from './screen-context.ts'

const { step } = test
const soft = expect.soft

const MODES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' }
] as const

const focusCanBeSeen = async ({ page, walker }: At) => {
  const target = walker.button(walker.screens.buttons.clear)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const before = await pictureOf(target)
  await page.keyboard.press('Tab')
  await target.focus()
  soft(shareThatStandsOut(before, await pictureOf(target))).toBeGreaterThan(0.03)
}

const earlierAnswerCanBeSeen = async (page: Page) => {
  const marked = await pictureOf(page.locator('[aria-current=true]'))
  const button = page.getByRole('button').and(page.locator('[aria-describedby=earlier]'))
  await button.evaluate((element: HTMLElement) => {
    // Without the mark the border may be thinner, so the height is fixed.
    element.style.setProperty('block-size', `${element.offsetHeight}px`)
    element.removeAttribute('aria-current')
    element.querySelector<HTMLElement>('#earlier')?.style.setProperty('visibility', 'hidden')
  })
  soft(shareThatStandsOut(await pictureOf(button), marked)).toBeGreaterThan(0.005)
  await button.evaluate((element: HTMLElement) => {
    element.style.removeProperty('block-size')
    element.setAttribute('aria-current', 'true')
    element.querySelector<HTMLElement>('#earlier')?.style.removeProperty('visibility')
  })
}

/** The focus and an earlier answer are visible in every colour scheme. Other words can only move them. */
export const marksCanBeSeen = async (at: At): Promise<void> => {
  const { page, snapshot, name, walker } = at
  for (const mode of isInEnglish(walker.speech) ? MODES : MODES.slice(0, 1))
    await step(`marks, ${mode.colorScheme}, forced colours ${mode.forcedColors}`, async () => {
      await page.emulateMedia(mode)
      await focusCanBeSeen(at)
      if (snapshot.hasTag('single') && name.includes('answered before')) await earlierAnswerCanBeSeen(page)
    })
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
}
