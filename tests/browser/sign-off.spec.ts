import type { Page } from '@playwright/test'
import { signOffStatusOf } from '../../machines/training/sign-off/sign-off.ts'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { checkTexts } from '../support/content.ts'
import { signedFixture } from '../support/fixture/signed.ts'
import { sectionsIn } from '../support/signed.ts'
import { changedBy } from '../support/with-changes.ts'
import { violationsByDayAndNight } from './support/axe.ts'
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
const FORCE = 'Gloucestershire Constabulary'

/** Opens the view with the clock stopped: time passes only in `read` and where a test says so. */
const open = async (page: Page, hash: string) => {
  await page.clock.install({ time: new Date(`${TODAY}T11:59:00Z`) })
  await page.clock.pauseAt(new Date(`${TODAY}T12:00:01Z`))
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/training/${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign-off')
}

const entries = (page: Page) => page.locator('[data-entry]')
const unread = (page: Page) => page.locator('[data-entry]:not([data-read])')
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const anySign = (page: Page) => page.getByRole('button', { name: /^I have read/ })
const minute = (page: Page) => page.clock.runFor(60_000)

/** Scrolls through the page, a minute at each window, until everything is read. */
const read = async (page: Page) => {
  while ((await unread(page).count()) > 0) {
    await unread(page)
      .first()
      .evaluate(entry => window.scrollBy(0, entry.getBoundingClientRect().bottom - window.innerHeight / 2))
    await minute(page)
  }
}

const readAndSign = async (page: Page) => {
  await expect(entries(page).first()).toBeVisible()
  await read(page)
  await anySign(page).press('Enter')
}

/** @returns the text of the saved record. */
const saved = async (page: Page): Promise<string> =>
  String(await savedBy(page.getByRole('button', { name: words.download })))

test('sign-off: all pages with what waits on each, and each section says who signed it, and whether an edit cancelled that', async ({
  page
}) => {
  await open(page, '#sign-off')
  await expect(
    page.getByText(`Not yet approved: both roles have signed 1 of ${sections.length} sections.`)
  ).toBeVisible()
  const pages = page.getByRole('list', { name: words.pages }).getByRole('listitem')
  await expect(pages.first()).toContainText(`${words.voided}1 of 1 to sign, about 1 minute to read`)
  await expect(pages.filter({ hasText: 'South West' })).toContainText('2 of 2 to sign')
  await page.getByRole('link', { name: trainingWords.sectionGroups.words, exact: true }).press('Enter')
  await expect(page).toHaveURL(/page=words/)
  await expect(region(page, 'Bank holidays')).toContainText(
    'Fact-checker: signed, 24 November 2026, national fact-checker. Practice lead: signed, 25 November 2026, national practice-lead'
  )
  await expect(region(page, 'Bank holidays').locator('[data-entry]')).toHaveCount(0)
  await expect(region(page, 'Tips')).toContainText('Fact-checker: not signed. Practice lead: not signed')
  await page.goBack()
  await page.getByRole('link', { name: words.voided, exact: true }).press('Enter')
  await expect(region(page, 'Needs and reasons')).toContainText(
    `Fact-checker: ${words.voided}, 20 November 2026, national fact-checker`
  )
  await page.goto('/training/#sign-off?as=owner&page=tops')
  await expect(page.getByRole('alert')).toContainText('as=owner, page=tops')
})

test('sign-off: a force is read in the words of the phone, with its local services', async ({ page }) => {
  await open(page, '#sign-off?force=west-yorkshire&show=waiting')
  const force = region(page, 'West Yorkshire Police')
  for (const said of ['0113 243 0036', 'Basis Yorkshire', 'Yorkshire and the Humber', 'Best for'])
    await expect(force).toContainText(said)
  await expect(force).not.toContainText('yorkshire-and-the-humber')
})

test('sign-off: nothing can be signed that was not in the window until it was read, in that role', async ({
  page
}) => {
  await open(page, '#sign-off?page=words')
  await expect(entries(page).first()).toBeVisible()
  await minute(page)
  await expect(unread(page).last()).not.toBeInViewport()
  const before = await unread(page).count()
  await page.clock.runFor(600_000)
  // Below the window nothing counts as read, however long it stands still.
  await expect(unread(page)).toHaveCount(before)
  await expect(anySign(page)).toHaveCount(0)
  await read(page)
  const waiting = sections.filter(
    one => one.group === 'words' && signOffStatusOf(one, 'fact-checker') === 'unsigned'
  )
  await expect(anySign(page)).toHaveText(`I have read these ${waiting.length}: sign as Fact-checker`)
  await page.getByLabel(words.as).selectOption({ label: 'Practice lead' })
  await expect(page).toHaveURL(/as=practice-lead/)
  await expect(anySign(page)).toHaveCount(0)
})

test('sign-off: a window that is out of sight reads nothing', async ({ page }) => {
  await open(page, '#sign-off?force=gloucestershire&show=waiting')
  await expect(entries(page).first()).toBeVisible()
  await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden' }))
  await minute(page)
  await expect(unread(page)).toHaveCount(await entries(page).count())
})

test('sign-off: one press signs a page and brings the next, and it can be taken back', async ({ page }) => {
  await open(page, '#sign-off?show=waiting')
  const heading = page.getByRole('heading', { level: 2 })
  await expect(heading).toHaveText(words.voided)
  await readAndSign(page)
  await expect(heading).toHaveText(trainingWords.sectionGroups.words)
  await expect(heading).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '1 signed, only in this window' })).toBeVisible()
  await page.getByRole('link', { name: words.allPages }).press('Enter')
  await page.getByRole('link', { name: words.voided, exact: true }).press('Enter')
  await expect(region(page, 'Needs and reasons')).toContainText(words.signing)
  await page.getByRole('button', { name: 'Take back 1' }).press('Enter')
  await expect(page.getByRole('button', { name: words.download })).toHaveCount(0)
})

test('sign-off: the record that is saved is brought into the content, passes the check and signs what was read alone', async ({
  page
}) => {
  await open(page, '#sign-off?as=practice-lead&force=gloucestershire&show=waiting')
  await readAndSign(page)
  await expect(page.getByText(words.nothingWaits)).toBeVisible()
  const text = await saved(page)
  expect(text).toContain(`reference: gloucestershire practice-lead\\n    on: \\"${TODAY}\\"`)
  expect(text).not.toContain('oneDevice')

  const changed = changedBy(Buffer.from(text), signedFixture())
  const texts = new Map([...signedFixture(), ...Object.entries(changed)]) as Texts
  expect(checkTexts(texts).errors.map(formatDiagnostic)).toEqual([])
  const signed = sectionsIn(texts).filter(one => signOffStatusOf(one, 'practice-lead') === 'signed')
  expect(signed.map(({ id }) => id).sort()).toEqual(['bank-holidays', 'forces/gloucestershire'])
  expect(sectionsIn(texts).map(one => signOffStatusOf(one, 'fact-checker'))).toEqual(
    sections.map(one => signOffStatusOf(one, 'fact-checker'))
  )
})

test('sign-off: both roles at one window are in the record, whatever is looked at between', async ({
  page
}) => {
  await open(page, '#sign-off?page=south-west')
  await readAndSign(page)
  await page.getByRole('link', { name: trainingWords.views.changes, exact: true }).press('Enter')
  await expect(page).toHaveURL(/#changes$/)
  await page.goBack()
  await expect(region(page, FORCE)).toContainText(words.signing)
  await expect(page.getByText(words.oneWindow)).toHaveCount(0)
  await page.getByLabel(words.as).selectOption({ label: 'Practice lead' })
  await readAndSign(page)
  await expect(page.getByText(words.oneWindow)).toBeVisible()
  expect(await saved(page)).toContain('oneDevice: true')
})

test('sign-off: nothing is stored or sent', async ({ page, context }) => {
  await open(page, '#sign-off?force=gloucestershire&show=waiting')
  const seen: string[] = []
  page.on('request', request => seen.push(request.url()))
  await readAndSign(page)
  await expect(page.getByRole('button', { name: words.download })).toBeVisible()
  const { origins, cookies } = await context.storageState({ indexedDB: true })
  // Leaves out the tab's icon, which a browser may fetch at any time.
  const asked = seen.filter(address => !address.endsWith('.svg'))
  expect([origins, cookies, asked]).toEqual([[], [], []])
})

test('sign-off: axe reports no violation', { tag: LONG }, async ({ page }) => {
  await open(page, '#sign-off?page=south-west')
  await readAndSign(page)
  await page.clock.resume()
  expect(await violationsByDayAndNight(page)).toEqual([])
  await page.goto('/training/#sign-off')
  expect(await violationsByDayAndNight(page)).toEqual([])
  await page.setViewportSize({ width: 820, height: 1180 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(820)
})
