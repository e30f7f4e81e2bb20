import type { Page } from '@playwright/test'
import { addStyle } from '../support/add-style.ts'
import { IN_ANY_LANGUAGE_LONG } from '../support/in-any-language.ts'
import { longest } from '../support/screens.ts'
import { TITLE } from '../support/title.ts'
import { expect, test } from './support/audited.ts'

/** @returns the words that would be on paper. */
const printed = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' })
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
  const words = await page.evaluate(() => document.body.innerText)
  await page.emulateMedia({ media: 'screen' })
  return words.trim()
}

test('promise 3, nothing kept: a printout of any step is empty, with a neutral title', {
  tag: IN_ANY_LANGUAGE_LONG
}, async ({ walker, page }) => {
  for (const event of longest) {
    await walker.press(event)
    expect(await printed(page)).toBe('')
    expect(await page.title()).toBe(TITLE)
  }
  await walker.letTapsThrough()
  await walker.openHeld()
  await expect(page.getByRole('dialog', { name: walker.screens.holds.title })).toBeVisible()
  expect(await printed(page)).toBe('')
})

test('self-check: text on a printout is detected', async ({ walker, page }) => {
  await walker.walk(longest)
  await addStyle(page, '@media print { #app { display: block !important } }')
  expect(await printed(page)).toContain('Tips and contacts')
})
