import type { Page } from '@playwright/test'
import { englishText } from '../../../machines/language/english-text.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import { checkTexts, REAL_TODAY, realTexts } from '../content.ts'
import type { Route } from './routes.ts'

const { compiled, languages } = checkTexts(realTexts, REAL_TODAY)
if (!compiled) throw new Error('The content has errors: see npm run content.')
const { content } = compiled

const labelOf = (key: TextKey, language: string | undefined): string =>
  languages.find(known => known.language.tag === language)?.texts.get(key) ?? englishText(content, key)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Sets the clock of a page before it loads; it runs on from there. */
const setClock = (page: Page, at: string) =>
  page.addInitScript(start => {
    const [RealDate, offset] = [Date, start - Date.now()]
    // biome-ignore lint/suspicious/noExplicitAny: a class with the constructor of another
    ;(globalThis as any).Date = class extends RealDate {
      constructor(...time: ConstructorParameters<typeof RealDate>) {
        if ((time as readonly unknown[]).length === 0) super(RealDate.now() + offset)
        else super(...time)
      }
      static override now = () => RealDate.now() + offset
    }
  }, Date.parse(at))

/** Presses the button whose label begins with some words: whatever the person's language adds stands after them. */
const press = async (page: Page, words: string, isWhole = true): Promise<void> => {
  await page.waitForTimeout(GUARD_MS + 30)
  const name = new RegExp(`^${escaped(words)}${isWhole ? '( |$)' : ''}`)
  await page.getByRole('button', { name }).first().tap()
}

/** Opens a page where and when a route is walked. */
export const openFor = async (page: Page, address: string, { force, at, language }: Route): Promise<void> => {
  // Functions that are sent into a page call this, by which their names are kept where they come from.
  await page.addInitScript('globalThis.__name ??= named => named')
  await setClock(page, at)
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
