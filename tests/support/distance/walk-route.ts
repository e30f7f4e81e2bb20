import type { Page } from '@playwright/test'
import { englishText } from '../../../machines/language/english-text.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { CLOSING_ID } from '../../../src/live/components/closing.ts'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import { realChecked } from '../content.ts'
import type { Route } from './routes.ts'

const { compiled, languages } = realChecked()
if (!compiled) throw new Error('The content has errors: see npm run content.')
const { content } = compiled

const labelOf = (key: TextKey, language: string | undefined): string =>
  languages.find(known => known.language.tag === language)?.texts.get(key) ?? englishText(content, key)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Presses the button whose label begins with some words: whatever the person's language adds stands after them. */
const press = async (page: Page, words: string, isWhole = true): Promise<void> => {
  await page.clock.fastForward(GUARD_MS)
  const name = new RegExp(`^${escaped(words)}${isWhole ? '( |$)' : ''}`)
  await page.getByRole('button', { name }).first().tap()
}

/** Opens a page where and when a route is walked. */
export const openFor = async (page: Page, address: string, { force, at, language }: Route): Promise<void> => {
  // Functions that are sent into a page call this, by which their names are kept where they come from.
  await page.addInitScript('globalThis.__name ??= named => named')
  await page.clock.install({ time: new Date(at) })
  const query = new URLSearchParams({ ...(force ? { force } : {}), ...(language ? { language } : {}) })
  await page.goto(`${address}?${query}`)
}

/** Walks a route to its end, from the first screen. @returns the taps. */
export const walkFrom = async (page: Page, { language, personLanguage, presses }: Route): Promise<number> => {
  if (personLanguage) {
    const [before = ''] = labelOf('screens.language.chosen', language).split('{')
    await press(page, before, false)
    await press(page, personLanguage)
  }
  for (const key of presses) await press(page, labelOf(key, language))
  await page.locator('.outcome-contacts').waitFor()
  // The foot is drawn after the rest of the screen, and counts too.
  await page.locator(`#${CLOSING_ID}`).waitFor()
  // Phones have letters of their own, which may come late.
  await page.evaluate(() => document.fonts.ready)
  return presses.length + (personLanguage ? 2 : 0)
}

/** Opens a page and walks a route on it to its end. @returns the taps. */
export const walkRoute = async (page: Page, address: string, route: Route): Promise<number> => {
  await openFor(page, address, route)
  return walkFrom(page, route)
}

/** Clears an outcome, and begins again where it was opened. */
export const beginAgain = async (page: Page, { language }: Route): Promise<void> => {
  await press(page, labelOf('screens.buttons.clear', language))
  await press(page, labelOf('screens.buttons.begin-again', language))
}
