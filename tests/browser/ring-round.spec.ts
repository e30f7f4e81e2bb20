import type { Page } from '@playwright/test'
import { NOON } from '../support/clock.ts'
import { fixtureTexts } from '../support/content.ts'
import { changedBy } from '../support/with-changes.ts'
import { linesIn, ring } from '../tools/editorial/ring-round/ring.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { CHECKED, openEditor } from './support/base.ts'
import { LONG } from './support/marks.ts'
import { savedBy } from './support/saved.ts'
import { expect, test } from './support/walker.ts'

const LINES = linesIn(fixtureTexts)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const round = (page: Page) => page.getByRole('region', { name: 'Ring round' })
const card = (page: Page, name: string) => round(page).getByRole('article', { name })

const openRound = async (page: Page) => {
  await openEditor(page)
  await button(page, 'Start from this release').press('Enter')
  await button(page, 'Ring round').press('Enter')
  await expect(round(page).getByText(/^0 of \d+ done$/)).toBeVisible(CHECKED)
}

test('ring round: by keyboard alone a line is answered and written down in the content, and Undo takes it back', async ({
  page
}) => {
  await openRound(page)
  const [name = ''] = await round(page).getByRole('heading', { level: 3 }).allTextContents()
  const line = LINES.find(({ service }) => service === name)
  if (!line) throw new Error(`There is no line of ${name}.`)
  await round(page).getByLabel('Whose numbers').focus()
  for (const step of ['Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Space']) await page.keyboard.press(step)
  await expect(round(page).getByLabel('As listed')).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(round(page).getByText(/^1 of \d+ done/)).toBeVisible(CHECKED)
  const next = round(page).getByRole('heading', { level: 3 }).first()
  await expect(next).toBeFocused()
  await expect(next).not.toHaveText(name)

  const today = NOON.slice(0, 10)
  const wanted = ring(fixtureTexts, line.key, { on: today }, today)
  const saved = await savedBy(button(page, 'Download changes'))
  expect(changedBy(saved, fixtureTexts)).toEqual(Object.fromEntries(wanted.texts))
  await page.getByRole('button', { name: /^Undo/ }).press('Enter')
  await expect(round(page).getByText(/^0 of \d+ done/)).toBeVisible(CHECKED)
  await expect(button(page, 'Download changes')).toBeDisabled()
})

test('ring round: hours that cannot be are refused in words, nothing is written, and what was typed stays', {
  tag: LONG
}, async ({ page }) => {
  await openRound(page)
  await round(page).getByLabel('They did').check()
  await round(page).getByLabel('Other hours').check()
  await round(page).getByLabel('Their hours').fill('ten to six')
  await page.keyboard.press('Enter')
  await expect(round(page).getByRole('alert')).toContainText('the right hours: "ten to six"', CHECKED)
  await expect(round(page).getByLabel('Their hours')).toHaveValue('ten to six')
  await expect(page.getByText('Nothing changed', { exact: true })).toBeVisible()
})

test('ring round: nobody answered, so the line waits, its note is listed, and no file changes', {
  tag: LONG
}, async ({ page }) => {
  await openRound(page)
  const [name = ''] = await round(page).getByRole('heading', { level: 3 }).allTextContents()
  await round(page).getByLabel('Nobody').check()
  await round(page).getByLabel('Note, without names').fill('Engaged twice.')
  await button(page, 'Write it down').press('Enter')
  await expect(round(page).getByText(/^0 of \d+ done, 1 without an answer/)).toBeVisible(CHECKED)
  await expect(card(page, name)).toHaveCount(0)
  await expect(round(page).getByRole('listitem').filter({ hasText: 'Engaged twice.' })).toBeVisible()
  await expect(page.getByText('Nothing changed', { exact: true })).toBeVisible()
})

test('ring round: axe finds no violation, and nothing is cut off', { tag: LONG }, async ({ page }) => {
  await openRound(page)
  await round(page).getByLabel('They did').check()
  await round(page).getByLabel('Other hours').check()
  expect(await violationsByDayAndNight(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('ring round: on paper are all its lines, with what to ask and room for answers, and nothing else', async ({
  page
}) => {
  await openRound(page)
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await button(page, 'Print the round').click()
  await expect(page.locator('html')).toHaveAttribute('data-printed')
  await page.emulateMedia({ media: 'print' })
  const due = LINES.filter(({ due }) => due.length > 0)
  await expect(round(page).locator('tbody tr')).toHaveCount(due.length)
  const [first] = due
  await expect(round(page).locator('tbody tr').first()).toContainText(first?.ask ?? 'nothing to ask')
  await expect(round(page).getByRole('columnheader')).toHaveText([
    'Line',
    'Due',
    'What we show, and what to ask',
    'Rung on',
    'Number right?',
    'Hours right?',
    'Notes, without names'
  ])
  await expect(page.getByRole('article')).toHaveCount(0)
})
