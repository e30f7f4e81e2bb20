import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { signOffStatusOf } from '../../machines/training/sign-off/sign-off.ts'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import { checkTexts, fixtureTexts, withFile } from '../support/content.ts'
import { sectionsIn } from '../support/signed.ts'
import { trainingWords } from '../support/training-words.ts'
import { violationsOn } from './support/axe.ts'
import { expect, test } from './support/walker.ts'

const sections = sectionsIn(fixtureTexts)

const open = async (page: Page, hash: string) => {
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00Z'))
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/training/${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign-off')
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })
const record = (page: Page) => page.getByRole('region', { name: /^The record/ }).locator('pre')
const pick = (page: Page, name: string) => page.getByRole('button', { name: `Sign ${name}`, exact: true })

test('sign-off: each section shows who signed it, and whether an edit has voided that', async ({ page }) => {
  await open(page, '#sign-off')
  await expect(
    page.getByText(`Not yet approved: both roles have signed 1 of ${sections.length} sections.`)
  ).toBeVisible()
  await expect(row(page, 'Bank holidays').getByRole('cell')).toHaveText([
    'Signed24 November 2026, national fact-checker',
    'Signed25 November 2026, national practice-lead',
    'Sign Bank holidays'
  ])
  await expect(row(page, 'Needs and reasons').getByRole('cell').first()).toHaveText(
    `${trainingWords.signOff.voided}20 November 2026, national fact-checker${trainingWords.signOff.changes}`
  )
  await expect(
    row(page, 'Needs and reasons').getByRole('link', { name: trainingWords.signOff.changes })
  ).toHaveAttribute('href', '#changes')
  await expect(row(page, 'Tips').getByRole('cell').first()).toHaveText('Not signed')
  await expect(page.getByRole('rowheader')).toHaveCount(sections.length)
})

test('sign-off: a section shows its content and its hash', async ({ page }) => {
  await open(page, '#sign-off?force=west-yorkshire')
  const force = row(page, 'West Yorkshire Police')
  await force.locator('summary').press('Enter')
  const { hash } = sections.find(({ id }) => id === 'forces/west-yorkshire') ?? {}
  for (const said of [
    hash ?? '',
    '0113 243 0036',
    'Basis Yorkshire',
    'yorkshire-and-the-humber',
    'review-by'
  ])
    await expect(force).toContainText(said)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
})

test('sign-off: the record of the picked sections passes the check and signs those alone', async ({
  page
}) => {
  await open(page, '#sign-off?as=practice-lead&within=england+south-west')
  await expect(page.getByText(trainingWords.signOff.nothingPicked)).toBeVisible()
  await pick(page, 'Gloucestershire Constabulary').press('Enter')
  await expect(pick(page, 'Gloucestershire Constabulary')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Gloucestershire Constabulary' }).press('Enter')
  await expect(page).toHaveURL(/as=practice-lead&pick=forces%2Fgloucestershire&force=gloucestershire$/)
  await expect(page.getByRole('heading', { name: 'The record: 1 selected' })).toBeVisible()
  await expect(record(page)).toContainText('reference: gloucestershire practice-lead')
  const text = (await record(page).textContent()) ?? ''
  expect(text).toContain('reference: gloucestershire practice-lead\n    on: "2026-11-26"')

  const texts = withFile('sign-off/practice-lead.yaml', text)
  expect(checkTexts(texts).errors.map(formatDiagnostic)).toEqual([])
  const signed = sectionsIn(texts).filter(one => signOffStatusOf(one, 'practice-lead') === 'signed')
  expect(signed.map(({ id }) => id).sort()).toEqual(['bank-holidays', 'forces/gloucestershire'])
  expect(sectionsIn(texts).map(one => signOffStatusOf(one, 'fact-checker'))).toEqual(
    sections.map(one => signOffStatusOf(one, 'fact-checker'))
  )
})

test('sign-off: the download equals the record on the page', async ({ page }) => {
  await open(page, '#sign-off?pick=tips+flow')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download fact-checker.yaml' }).press('Enter')
  const file = await coming
  expect(file.suggestedFilename()).toBe('fact-checker.yaml')
  expect(readFileSync(await file.path(), 'utf8')).toBe(await record(page).textContent())
  await record(page).click()
  expect(await page.evaluate(() => getSelection()?.toString().includes('section: flow'))).toBe(true)
})

test('sign-off: a reviewer can filter by waiting, and pick all or none', async ({ page }) => {
  await open(page, '#sign-off?of=national&show=waiting')
  const waiting = sections.filter(
    one => one.forces.length === 0 && signOffStatusOf(one, 'fact-checker') !== 'signed'
  )
  await expect(page.getByRole('rowheader')).toHaveCount(waiting.length)
  await page.getByRole('button', { name: trainingWords.signOff.pickAll }).click()
  await expect(page.getByRole('heading', { name: `The record: ${waiting.length} selected` })).toBeVisible()
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(waiting.length)
  await page.getByRole('button', { name: 'Select none' }).click()
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(0)
  await expect(page).toHaveURL(/#sign-off\?of=national&show=waiting$/)
})

test('sign-off: unknown parameters in the address are listed', async ({ page }) => {
  await open(page, '#sign-off?as=owner&pick=tips+tops')
  await expect(page.getByRole('alert')).toContainText('as=owner, pick=tops')
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(1)
})

test('sign-off: nothing is stored or sent', async ({ page, context }) => {
  await open(page, '#sign-off')
  const seen: string[] = []
  page.on('request', request => seen.push(request.url()))
  await pick(page, 'Tips').click()
  await expect(record(page)).toBeVisible()
  const { origins, cookies } = await context.storageState({ indexedDB: true })
  // The picture in the tab, which a browser fetches when it likes.
  const asked = seen.filter(address => !address.endsWith('.svg'))
  expect([origins, cookies, asked]).toEqual([[], [], []])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`sign-off: axe reports no violation, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '#sign-off?of=national&pick=tips')
    await page.getByText('View needs').click()
    expect(await violationsOn(page)).toEqual([])
    await page.setViewportSize({ width: 820, height: 1180 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(820)
  })
