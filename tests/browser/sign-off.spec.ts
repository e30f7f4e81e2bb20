import type { Page } from '@playwright/test'
import { signOffStatusOf } from '../../machines/training/sign-off/sign-off.ts'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import { importSignOff } from '../../tools/editorial/sign-off/import-sign-off.ts'
import { checkTexts } from '../support/content.ts'
import { signedFixture } from '../support/fixture/signed.ts'
import { sectionsIn, sourcesOf } from '../support/signed.ts'
import { violationsByDayAndNight, violationsOn } from './support/axe.ts'
import { checkAtNoon } from './support/base.ts'
import { LONG } from './support/marks.ts'
import { savedBy } from './support/saved.ts'
import { trainingWords } from './support/training-words.ts'
import { expect, test } from './support/walker.ts'

const TODAY = '2026-11-26'
let sections: ReturnType<typeof sectionsIn>
test.beforeAll(() => {
  sections = sectionsIn(signedFixture())
})
const words = trainingWords.signOff

const open = async (page: Page, hash: string) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00Z`))
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/training/${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign-off')
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })
const allSections = (page: Page) => page.getByRole('rowheader').filter({ has: page.locator('summary') })
const record = (page: Page) => page.getByRole('region', { name: /^The record/ }).locator('pre')
const signButton = (page: Page, name: string) =>
  page.getByRole('button', { name: `I have read this: sign ${name}`, exact: true })

const sign = async (page: Page, name: string) => {
  await row(page, name).locator('summary').press('Enter')
  await signButton(page, name).press('Enter')
}

/** @returns the text of the record that is saved. */
const saved = async (page: Page): Promise<string> =>
  String(await savedBy(page.getByRole('button', { name: words.download })))

test('sign-off: each section shows who signed it, whether an edit has voided that, its content and its hash, and an address filters them', async ({
  page
}) => {
  await open(page, '#sign-off')
  await expect(
    page.getByText(`Not yet approved: both roles have signed 1 of ${sections.length} sections.`)
  ).toBeVisible()
  await expect(row(page, 'Bank holidays').getByRole('cell')).toHaveText([
    'Signed24 November 2026, national fact-checker',
    'Signed25 November 2026, national practice-lead'
  ])
  await expect(row(page, 'Needs and reasons').getByRole('cell').first()).toHaveText(
    `${words.voided}20 November 2026, national fact-checker${words.changes}`
  )
  await expect(row(page, 'Needs and reasons').getByRole('link', { name: words.changes })).toHaveAttribute(
    'href',
    '#changes'
  )
  await expect(row(page, 'Tips').getByRole('cell').first()).toHaveText('Not signed')
  await expect(allSections(page)).toHaveCount(sections.length)
  await open(page, '#sign-off?of=national&show=waiting')
  const waiting = sections.filter(
    one => one.forces.length === 0 && signOffStatusOf(one, 'fact-checker') !== 'signed'
  )
  await expect(allSections(page)).toHaveCount(waiting.length)
  await open(page, '#sign-off?as=owner&only=tops')
  await expect(page.getByRole('alert')).toContainText('as=owner, only=tops')
  await open(page, '#sign-off?force=west-yorkshire')
  const force = row(page, 'West Yorkshire Police')
  await force.locator('summary').press('Enter')
  const { hash } = sections.find(({ id }) => id === 'forces/west-yorkshire') ?? {}
  for (const said of [hash ?? '', '0113 243 0036', 'Basis Yorkshire', 'yorkshire-and-the-humber', 'reviewBy'])
    await expect(force).toContainText(said)
})

test('sign-off: no section can be signed before it was opened in that role, and nothing signs several', async ({
  page
}) => {
  await open(page, '#sign-off?of=national')
  const anySign = page.getByRole('button', { name: /sign|select|all/i })
  await expect(anySign).toHaveCount(0)
  await row(page, 'Tips').locator('summary').press('Enter')
  await expect(anySign).toHaveText(['I have read this: sign Tips'])
  await expect(page.getByText(words.firstTime)).toBeVisible()
  await page.getByLabel(words.as).selectOption({ label: 'Practice lead' })
  await expect(page).toHaveURL(/as=practice-lead/)
  await expect(anySign).toHaveCount(0)
})

test('sign-off: the record that is saved is imported, passes the check and signs what was opened alone', async ({
  page
}) => {
  await open(page, '#sign-off?as=practice-lead&force=gloucestershire')
  await expect(page.getByText(words.nothingSigned)).toBeVisible()
  await sign(page, 'Gloucestershire Constabulary')
  await expect(page.getByRole('heading', { name: 'The record: 1 signed' })).toBeVisible()
  await expect(page.getByText(words.deviceFirst)).toBeVisible()
  await expect(page.getByRole('button', { name: words.download })).toHaveCount(0)
  await page.getByRole('button', { name: words.deviceNo }).press('Enter')
  const text = await saved(page)
  expect(text).toBe(await record(page).textContent())
  expect(text).toContain(`reference: gloucestershire practice-lead\n    on: "${TODAY}"`)
  expect(text).not.toContain('one-device')

  const { file, refused } = importSignOff(sourcesOf(signedFixture()), text, TODAY)
  expect(refused).toEqual([])
  const texts = new Map([...signedFixture(), ...(file ? [file] : [])])
  expect(checkTexts(texts, TODAY).errors.map(formatDiagnostic)).toEqual([])
  const signed = sectionsIn(texts).filter(one => signOffStatusOf(one, 'practice-lead') === 'signed')
  expect(signed.map(({ id }) => id).sort()).toEqual(['bank-holidays', 'forces/gloucestershire'])
  expect(sectionsIn(texts).map(one => signOffStatusOf(one, 'fact-checker'))).toEqual(
    sections.map(one => signOffStatusOf(one, 'fact-checker'))
  )
})

test('sign-off: both roles at one window are in the record, whatever is looked at between, and are not asked', async ({
  page
}) => {
  await open(page, '#sign-off')
  await sign(page, 'Tips')
  await page.getByRole('link', { name: words.changes }).first().press('Enter')
  await expect(page).toHaveURL(/#changes$/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'The record: 1 signed' })).toBeVisible()
  await page.getByLabel(words.as).selectOption({ label: 'Practice lead' })
  await sign(page, 'Tips')
  await expect(page.getByText(words.deviceBoth)).toBeVisible()
  await expect(page.getByRole('button', { name: words.deviceNo })).toHaveCount(0)
  expect(await saved(page)).toContain('oneDevice: true')
})

test('sign-off: the content editor takes a record in, says so, and refuses one of other content', {
  tag: LONG
}, async ({ page }) => {
  const CHECKED = { timeout: 60_000 }
  await open(page, '#sign-off?force=gloucestershire')
  await sign(page, 'Gloucestershire Constabulary')
  await page.getByRole('button', { name: words.deviceNo }).press('Enter')
  // The day of the worker of the editor is that of the machine, which no test can set.
  const text = (await saved(page)).replace(TODAY, '2026-11-24')
  await checkAtNoon(page)
  await page.goto('/editor/')
  await page.getByRole('button', { name: 'Start from this release' }).press('Enter')
  await page.getByRole('button', { name: 'Sign-off', exact: true }).press('Enter')
  const take = (record: string) =>
    page
      .getByRole('region', { name: 'Sign-off' })
      .locator('input[type=file]')
      .setInputFiles({ name: 'record.yaml', mimeType: 'text/yaml', buffer: Buffer.from(record) })
  await take(text)
  await expect(page.getByText('Fact-checker: 1 signature imported.')).toBeVisible(CHECKED)
  await expect(page.getByText('1 file changed, not saved')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  const [tips, needs] = ['tips', 'needs'].map(id => sections.find(one => one.id === id)?.hash ?? '')
  const other = text.replace(/section: .*/, 'section: tips').replace(/hash: .*/, `hash: ${needs}`)
  expect(tips).not.toBe(needs)
  await take(other)
  await expect(page.getByRole('alert').filter({ hasText: 'Not imported:' })).toContainText(
    'tips: what was signed differs from the content that is open here.',
    CHECKED
  )
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
  await expect(page.getByText('Nothing changed', { exact: true })).toBeVisible()
})

test('sign-off: groups say how many wait in them, what an edit cancelled first, and one that is shut is on paper', async ({
  page
}) => {
  await open(page, '#sign-off')
  const groups = page.getByRole('rowheader').getByRole('button', { expanded: true })
  const voided = sections.filter(one => signOffStatusOf(one, 'fact-checker') === 'voided').length
  await expect(groups.first()).toContainText(`${words.voided}: ${voided} of ${voided} `)
  const drills = page.getByRole('button', { name: trainingWords.sectionGroups.drills })
  const inDrills = sections.filter(({ group }) => group === 'drills').length
  await expect(drills).toContainText(`: ${inDrills} of ${inDrills} `)
  await sign(page, 'Needs and reasons')
  await expect(groups.first()).toContainText(`${words.voided}: ${voided - 1} of ${voided} `)
  await drills.press('Enter')
  await expect(allSections(page)).toHaveCount(sections.length - inDrills)
  await page.emulateMedia({ media: 'print' })
  await expect(allSections(page)).toHaveCount(sections.length)
  await expect(row(page, 'Cut short').locator('b')).toBeVisible()
})

test('sign-off: nothing is stored or sent', async ({ page, context }) => {
  await open(page, '#sign-off')
  const seen: string[] = []
  page.on('request', request => seen.push(request.url()))
  await sign(page, 'Tips')
  await page.getByRole('button', { name: words.deviceYes }).press('Enter')
  await expect(record(page)).toBeVisible()
  const { origins, cookies } = await context.storageState({ indexedDB: true })
  // The picture in the tab, which a browser fetches when it likes.
  const asked = seen.filter(address => !address.endsWith('.svg'))
  expect([origins, cookies, asked]).toEqual([[], [], []])
})

test('sign-off: axe reports no violation', { tag: LONG }, async ({ page }) => {
  await open(page, '#sign-off?of=national')
  await sign(page, 'Tips')
  await page.getByRole('button', { name: words.deviceNo }).press('Enter')
  await page.getByText('View needs').click()
  expect(await violationsByDayAndNight(page)).toEqual([])
  await page.setViewportSize({ width: 820, height: 1180 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(820)
})
