import type { BrowserContext, Page } from '@playwright/test'
import { DAY_MS } from '../../../machines/content/vocabulary.ts'
import { CLOSING_ID } from '../../../src/live/components/closing.ts'
import { speechIn, withTheirs } from '../../browser/support/speech.ts'
import { expect, Walker } from '../../browser/support/walker.ts'
import { wordsSaidOn } from './measure.ts'
import type { Route } from './routes.ts'

const EARLIER_MS = 46 * 7 * DAY_MS

/**
 * The page under test is built in January, and calls itself old by the end of the year.
 * @param at a moment in November, or on Christmas Day.
 * @returns the same hour and weekday in January, or on New Year's Day, as an ISO date.
 */
const inJanuary = (at: string): string =>
  at.startsWith('2026-12-25')
    ? new Date(at.replace('2026-12-25', '2026-01-01')).toISOString()
    : new Date(Date.parse(at) - EARLIER_MS).toISOString()

/** Walks a route on a new page. @returns the outcome, with nothing unfolded, and how many words led to it. */
export const walkRoute = async (
  context: BrowserContext,
  { force, at, language, personLanguage, events }: Route
): Promise<{ readonly page: Page; readonly said: number }> => {
  const speech = personLanguage
    ? withTheirs('content', personLanguage)
    : speechIn('content', language ?? 'en-GB')
  const walker = new Walker(await context.newPage(), speech)
  const { page } = walker
  await walker.open(force ? `/?force=${force}` : '/', inJanuary(at))
  const screens = new Map<string, number>()
  for (const event of events) {
    const [heading, words] = await wordsSaidOn(page)
    if (!(screens.has(heading) || walker.now.hasTag('outcome'))) screens.set(heading, words)
    await walker.press(event)
  }
  if (events.some(event => 'question' in event && event.question === 'workplaces')) {
    await walker.letTapsThrough()
    const fold = walker.button(walker.screens.outcome.workplace)
    await fold.click()
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
  }
  // The foot counts, and is drawn after the rest of the screen.
  await page.locator(`#${CLOSING_ID}`).waitFor()
  // Fonts may load late.
  await page.evaluate(() => document.fonts.ready)
  return { page, said: [...screens.values()].reduce((all, words) => all + words, 0) }
}
