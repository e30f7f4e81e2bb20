import type { Page } from '@playwright/test'
import { englishText } from '../../../machines/language/lookup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { CLOSING_ID } from '../../../src/live/components/closing.ts'
import { LONG_WAIT_MS } from '../../../src/live/platform/tap-guard.ts'
import { contentIn } from '../../browser/support/content.ts'
import { type Words, wordsOn } from './measure.ts'
import type { Route } from './routes.ts'

const { content, languages } = contentIn('content')

const screenText = (key: TextKey, language: string | undefined): string =>
  languages.find(known => known.language.tag === language)?.texts.get(key) ?? englishText(content, key)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Presses the button whose label begins with some words: whatever the person's language adds stands after them. */
const press = async (page: Page, words: string, isWhole = true): Promise<void> => {
  await page.clock.fastForward(LONG_WAIT_MS)
  const name = new RegExp(`^${escaped(words)}${isWhole ? '( |$)' : ''}`)
  await page.getByRole('button', { name }).first().tap()
}

const goTo = async (page: Page, address: string, { force, language }: Route): Promise<void> => {
  const query = new URLSearchParams({ ...(force ? { force } : {}), ...(language ? { language } : {}) })
  await page.goto(`${address}?${query}`)
}

/** Opens a page where and when a route is walked. */
export const openFor = async (page: Page, address: string, route: Route): Promise<void> => {
  // Functions that are sent into a page call this, by which their names are kept where they come from.
  await page.addInitScript('globalThis.__name ??= named => named')
  await page.clock.install({ time: new Date(route.at) })
  await goTo(page, address, route)
}

/** Opens the same page where and when another route is walked. */
export const openAgainFor = async (page: Page, address: string, route: Route): Promise<void> => {
  await page.clock.setSystemTime(new Date(route.at))
  await goTo(page, address, route)
}

/** What an officer does before the outcome. */
export interface Way {
  readonly taps: number
  readonly screens: number
  /** On all screens before it. */
  readonly words: Pick<Words, 'inSight' | 'said'>
}

/** What that takes by the reckoning of the review: 150 words a minute, a second a tap, three to hear what is said on a screen. */
export const secondsOf = ({ taps, screens, words }: Way): number => words.said / 2.5 + taps + 3 * screens

/** Walks a route to its end, from the first screen. */
export const walkFrom = async (page: Page, { language, personLanguage, presses }: Route): Promise<Way> => {
  const screens = new Map<string, Words>()
  if (personLanguage) {
    const [before = ''] = screenText('screens.language.chosen', language).split('{')
    await press(page, before, false)
    await press(page, personLanguage)
  }
  for (const key of presses) {
    const words = await wordsOn(page)
    if (!screens.has(words.heading)) screens.set(words.heading, words)
    await press(page, screenText(key, language))
  }
  screens.delete(screenText('screens.labels.outcome', language))
  await page.locator('.outcome-contacts').waitFor()
  // The foot is drawn after the rest of the screen, and counts too.
  await page.locator(`#${CLOSING_ID}`).waitFor()
  // Phones have letters of their own, which may come late.
  await page.evaluate(() => document.fonts.ready)
  const sum = (which: 'inSight' | 'said') =>
    [...screens.values()].reduce((all, words) => all + words[which], 0)
  return {
    taps: presses.length + (personLanguage ? 2 : 0),
    screens: screens.size,
    words: { inSight: sum('inSight'), said: sum('said') }
  }
}

/** Clears an outcome, and begins again where it was opened. */
export const beginAgain = async (page: Page, { language }: Route): Promise<void> => {
  await press(page, screenText('screens.buttons.clear', language))
  await press(page, screenText('screens.buttons.beginAgain', language))
}
