import type { Page } from '@playwright/test'
import { FIELDS } from '../../tools/editorial/directories/fields.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { CHECKED, openEditor } from './support/base.ts'
import { LONG } from './support/marks.ts'
import { savedBy } from './support/saved.ts'
import { expect, test } from './support/walker.ts'

const FIVE = [
  'Name,Telephone,Opening hours,Description,Needs,Area',
  'Medway Night Shelter,01634 111222,Mon-Fri 9am-5pm,A bed for the night.,housing,Medway',
  'Open Road,01622 690690,24 hours,Help with drink.,drugs-or-alcohol,Maidstone',
  'Dover Beds,01304 204204,every other Tuesday,,housing,Dover',
  'Ask First,01227 760760,,Help with money.,money,Canterbury',
  'The Clinic,01303 850850,"Mo 09:00-12:00; PH off",,sexual-health,Folkestone',
  'Costly line,0909 879 0000,,,,'
]

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const directories = (page: Page) => page.getByRole('region', { name: 'Import and export directories' })
const compared = (page: Page, kind: string) => directories(page).getByRole('region', { name: kind })
const noFaults = (page: Page) =>
  expect(page.getByRole('region', { name: 'Findings' }).getByRole('status')).toContainText(
    'No faults.',
    CHECKED
  )

const openDirectories = async (page: Page) => {
  await openEditor(page)
  await button(page, 'Start from this release').press('Enter')
  await button(page, 'Import and export directories').press('Enter')
  await expect(directories(page).getByText(/^\d+ services can be exported/)).toBeVisible(CHECKED)
}

const paste = async (page: Page, text: string) => {
  await directories(page).getByLabel('Put them under').selectOption('Kent Police')
  await directories(page).getByLabel('Or paste it here').fill(text)
  await button(page, 'Compare with the content').press('Enter')
}

test('directories: by keyboard five services of a sheet are previewed, imported into Kent, and undone at once', async ({
  page
}) => {
  await openDirectories(page)
  await paste(page, FIVE.join('\n'))
  await expect(page.getByRole('heading', { name: 'Pasted text, beside the content' })).toBeFocused(CHECKED)
  await expect(compared(page, 'New (5)').getByRole('listitem')).toHaveCount(5)
  await expect(compared(page, 'New (5)')).toContainText('Mon-Fri 09:00-17:00; bank holidays not known')
  await expect(compared(page, 'New (5)')).toContainText('Row 4, "Opening hours": "every other Tuesday"')
  await expect(compared(page, 'Refused (1)')).toContainText(
    'Row 7, "Telephone": A call to 0909 879 0000 costs more than a usual call.'
  )
  await expect(page.getByText('Nothing changed', { exact: true })).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(button(page, 'Import 5 services')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(directories(page).getByText('5 services imported. Undo removes them.')).toBeVisible(CHECKED)
  await expect(directories(page).getByText('5 the same as in the content')).toBeVisible(CHECKED)
  await expect(page.getByText('1 file changed, not saved')).toBeVisible()
  await noFaults(page)
  await button(page, 'Forces, local services').press('Enter')
  await expect(page.getByRole('row', { name: /Medway Night Shelter.*Held, not shown/ })).toBeVisible()

  await page.getByRole('button', { name: /^Undo/ }).press('Enter')
  await expect(button(page, 'Download changes')).toBeDisabled()
  await expect(page.getByRole('row', { name: /Medway Night Shelter/ })).toHaveCount(0, CHECKED)
})

test('directories: rows that are not ticked are not imported, and importing the file again finds the others unchanged', {
  tag: LONG
}, async ({ page }) => {
  await openDirectories(page)
  await directories(page).getByLabel('Put them under').selectOption('Kent Police')
  await directories(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'kent.csv', mimeType: 'text/csv', buffer: Buffer.from(FIVE.join('\r\n')) })
  await directories(page).getByLabel('Import Open Road, Row 3').uncheck(CHECKED)
  await button(page, 'Import 4 services').click()
  await expect(directories(page).getByText('1 new, 1 refused, 4 the same as in the content')).toBeVisible(
    CHECKED
  )
  await expect(directories(page).getByLabel('Import Open Road, Row 3')).not.toBeChecked()
  await expect(directories(page).getByText('4 services imported.')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(directories(page).getByText('5 new, 1 refused')).toBeVisible(CHECKED)
  await expect(directories(page).getByText('4 services imported.')).toHaveCount(0)
})

test('directories: a file that is not a directory is refused in a sentence, and without a force nothing can be imported', {
  tag: LONG
}, async ({ page }) => {
  await openDirectories(page)
  await directories(page).getByLabel('Or paste it here').fill('{')
  await expect(button(page, 'Compare with the content')).toBeDisabled()
  await paste(page, '{')
  await expect(directories(page).getByRole('alert')).toContainText(
    'The first row must hold the headings of the sheet',
    CHECKED
  )
})

test('directories: confirmed services are saved as CSV', { tag: LONG }, async ({ page }) => {
  await openDirectories(page)
  const csv = String(await savedBy(button(page, 'Services as CSV')))
  const about = await directories(page)
    .getByText(/services can be exported/)
    .textContent()
  expect(csv).toContain(`"${FIELDS.id.heading}"`)
  expect(about).toContain(`${csv.trim().split('\r\n').length - 1} services`)
})

test('directories: axe finds no violation in a comparison', { tag: LONG }, async ({ page }) => {
  await openDirectories(page)
  await paste(page, FIVE.join('\n'))
  await expect(compared(page, 'New (5)')).toBeVisible(CHECKED)
  expect(await violationsByDayAndNight(page)).toEqual([])
})
