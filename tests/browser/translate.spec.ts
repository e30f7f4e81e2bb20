import type { Page } from '@playwright/test'
import { zipOfContent } from '../../src/editor/files/zip.ts'
import { bindingOf } from '../../tools/content/locales/binding.ts'
import { textOf } from '../support/content.ts'
import { FILE, languageText, withLanguage } from '../support/languages.ts'
import { changedBy } from '../support/with-changes.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { CHECKED, openEditor } from './support/base.ts'
import { LONG } from './support/marks.ts'
import { savedBy } from './support/saved.ts'
import { expect, test } from './support/walker.ts'

const PROMPT = 'Do you need any help or support?'
const KEY = 'questions.support.prompt'
const ROMANIAN = languageText({ says: ({ english }) => `RO ${english}` })
const entry = (says: string, of: string) => `  ${KEY}:\n    says: ${JSON.stringify(says)}\n    of: ${of}\n`
const STALE = entry(`RO ${PROMPT}`, '"00000000"')

/** Content in which the Romanian of the first question is stale. */
const opened = withLanguage(ROMANIAN.replace(entry(`RO ${PROMPT}`, `"${bindingOf(PROMPT)}"`), () => STALE))

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const fieldOf = (page: Page, key: string) => page.locator(`[data-key="${key}"] textarea`)
const panel = (page: Page) => page.getByRole('region', { name: 'File to import' })

const openLanguage = async (page: Page, texts = opened, language = /^Romanian/) => {
  await openEditor(page)
  const buffer = Buffer.from(zipOfContent(texts))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'content.zip', mimeType: 'application/zip', buffer })
  await button(page, 'Languages').click()
  await page.getByRole('button', { name: language }).click()
  await expect(page.getByRole('button', { name: /^All \(/ })).toBeVisible(CHECKED)
}

test('translator: a stale text is mended, the rest goes out as a sheet and comes back with one row refused, and only those lines change', async ({
  page
}) => {
  expect(textOf(opened, FILE)).toContain(STALE)
  await openLanguage(page)
  await expect(button(page, 'English has changed (1)')).toHaveAttribute('aria-pressed', 'true')
  const field = fieldOf(page, KEY)
  await field.fill('Sunați la 999?')
  await expect(page.getByText('Not saved. These words hold 999, and the English no number.')).toBeVisible()
  await expect(page.getByText('Nothing changed', { exact: true })).toBeVisible()
  for (const view of ['Ring round', 'Languages', /^Romanian/])
    await page.getByRole('button', { name: view, exact: true }).click()
  await expect(field).toHaveValue('Sunați la 999?')
  await field.fill('Aveți nevoie de ajutor?')
  await expect(button(page, 'English has changed (0)')).toBeVisible()
  await page.getByRole('button', { name: /^All \(/ }).click()

  const sheet = String(await savedBy(button(page, 'Save this list (CSV)')))
  expect(sheet).toContain(`"${PROMPT}","Aveți nevoie de ajutor?","Translated"`)
  const back = sheet.replace('"RO Yes"', '"Da"').replace('"RO No"', '"Nu \u202e999"')
  await page
    .locator('input[accept*=".csv"]')
    .setInputFiles({ name: 'ro.csv', mimeType: 'text/csv', buffer: Buffer.from(back) })
  await expect(panel(page).getByRole('status')).toContainText(/^1 to import, 1 refused, \d+ unchanged/)
  await expect(panel(page)).toContainText(
    /Row \d+ questions\.answers\.no The character <U\+202E> is invisible\./
  )
  await panel(page).getByRole('button', { name: 'Import this one' }).click()
  await expect(fieldOf(page, 'questions.answers.yes')).toHaveValue('Da')
  await expect(fieldOf(page, 'questions.answers.no')).toHaveValue('RO No')

  await expect(page.getByText('Nothing left to translate.')).toBeVisible()
  await button(page, 'I have checked this language').press('Enter')
  const role = page.getByLabel('Your role and force')
  await role.fill('Ana Popescu')
  await expect(page.getByText('"Ana Popescu" may name a person.')).toBeVisible()
  await role.fill('Romanian translator, kent')
  await role.press('Enter')
  await expect(page.getByText(/^Checked on .* by: Romanian translator, kent\./)).toBeVisible()
  await page.getByRole('button', { name: 'Undo: Romanian' }).click()

  const saved = await savedBy(button(page, 'Download changes'))
  const wanted = textOf(opened, FILE)
    .replace(STALE, () => entry('Aveți nevoie de ajutor?', bindingOf(PROMPT)))
    .replace('says: "RO Yes"', 'says: "Da"')
  expect(changedBy(saved, opened)).toEqual({ [FILE]: wanted })
})

test('translator: the phone marks the text that is edited, and no live page has such marks', {
  tag: LONG
}, async ({ page }) => {
  await openLanguage(page)
  await button(page, 'Show the phone').click()
  const phone = page.frameLocator('iframe').locator('#app')
  // The tap guard ignores taps just after a new screen.
  await expect(async () => {
    await phone.getByRole('button', { name: 'Start' }).first().click({ timeout: 5_000 })
    await expect(phone.getByRole('heading', { level: 1 })).toContainText(PROMPT, { timeout: 1_000 })
  }).toPass(CHECKED)
  await fieldOf(page, KEY).focus()
  await expect(phone.locator('[data-highlighted]').first()).toContainText(PROMPT)
  const live = await page.request.get('/')
  expect(await live.text()).toContain(PROMPT)
  expect(await live.text()).not.toContain('data-highlighted')
})

test('translator: axe finds no violation in a language from right to left', { tag: LONG }, async ({
  page
}) => {
  const arabic = ROMANIAN.replace('name: Română', 'name: العربية')
    .replace('english: Romanian', 'english: Arabic')
    .replace('dir: ltr', 'dir: rtl')
  await openLanguage(page, new Map([...opened, ['languages/ar.yaml', arabic]]), /^Arabic/)
  const [first] = await page.locator('[data-key] textarea').all()
  await first?.fill('<b>')
  await expect(page.getByText('Not saved.')).toBeVisible()
  await expect(page.locator('[data-key] textarea').first()).toHaveCSS('direction', 'rtl')
  expect(await violationsByDayAndNight(page)).toEqual([])
})
