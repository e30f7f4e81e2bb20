import type { BrowserContext, Page } from '@playwright/test'
import { DAY_MS } from '../../../machines/content/vocabulary.ts'
import { CLOSING_ID } from '../../../src/live/components/closing.ts'
import { speechIn, withTheirs } from '../../browser/support/speech.ts'
import { Walker } from '../../browser/support/walker.ts'
import { type Words, wordsOn } from './measure.ts'
import type { Route } from './routes.ts'

/** What an officer goes through before the outcome. */
export interface Way {
  readonly taps: number
  readonly screens: number
  /** On all these screens. */
  readonly words: Pick<Words, 'inSight' | 'said'>
}

/** The review's estimate: 150 words a minute, a second for each tap, three to hear each screen's answer. */
export const secondsOf = ({ taps, screens, words }: Way): number => words.said / 2.5 + taps + 3 * screens

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

/** Walks a route on a new page. @returns the outcome, with nothing unfolded, and the way to it. */
export const walkRoute = async (
  context: BrowserContext,
  { force, at, language, personLanguage, events }: Route
): Promise<{ readonly page: Page; readonly way: Way }> => {
  const speech = personLanguage
    ? withTheirs('content', personLanguage)
    : speechIn('content', language ?? 'en-GB')
  const walker = new Walker(await context.newPage(), speech)
  const { page } = walker
  await walker.open(force ? `/?force=${force}` : '/', inJanuary(at))
  const screens = new Map<string, Words>()
  for (const event of events) {
    const words = await wordsOn(page)
    if (!(screens.has(words.heading) || walker.now.hasTag('outcome'))) screens.set(words.heading, words)
    await walker.press(event)
  }
  if (events.some(event => 'question' in event && event.question === 'workplaces')) {
    await walker.letTapsThrough()
    await walker.button(walker.screens.outcome.workplace).click()
  }
  // The foot counts, and is drawn after the rest of the screen.
  await page.locator(`#${CLOSING_ID}`).waitFor()
  // Fonts may load late.
  await page.evaluate(() => document.fonts.ready)
  const sum = (which: 'inSight' | 'said') =>
    [...screens.values()].reduce((all, words) => all + words[which], 0)
  const way = {
    taps: events.length + (personLanguage ? 2 : 0),
    screens: screens.size,
    words: { inSight: sum('inSight'), said: sum('said') }
  }
  return { page, way }
}
