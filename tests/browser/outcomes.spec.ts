import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { needsOf } from '../../machines/outcome/needs.ts'
import { outcomeOf } from '../../machines/outcome/outcome.ts'
import { everyOutcome, outcomeRows } from '../../machines/training/outcomes/outcome-rows.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { settingAt } from './support/fixture.ts'
import { LONG } from './support/marks.ts'
import { trainingWords } from './support/training-words.ts'
import { expect, test } from './support/walker.ts'

const BANNER = 'Training: not a real conversation'
const NIGHT = 'at=2026-11-29T03%3A00'
const AT_NIGHT = `#outcomes?force=west-yorkshire&${NIGHT}`

const setting = settingAt('2026-11-29T03:00', 'west-yorkshire')
/** Worked out by the tests that ask: it takes a second. */
const countEvery = () => {
  const outcomes = everyOutcome(setting)
  const rows = outcomeRows(outcomes, setting, { present: [], absent: [], has: () => true })
  return { rows: rows.length, combinations: outcomes.length }
}
const number = new Intl.NumberFormat('en-GB')

/** The table comes up once it has been worked out, which takes its time on a busy machine. */
const WORKED_OUT = { timeout: 60_000 }

const table = (page: Page): Locator => page.getByRole('table', { name: /^Outcomes for/ })
const rows = (page: Page): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
const counted = (page: Page): Locator => page.getByRole('status')

const open = async (page: Page, hash: string) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/training/${hash}`)
}

const openTable = async (page: Page, hash: string) => {
  await open(page, hash)
  await expect(table(page)).toBeVisible(WORKED_OUT)
}

const countShown = async (page: Page) =>
  Number((await counted(page).locator('b').first().textContent())?.replaceAll(',', ''))

test('outcomes: every outcome of a force and time is counted, and shown in pages, of which the table alone scrolls sideways', async ({
  page
}) => {
  const every = countEvery()
  await openTable(page, AT_NIGHT)
  await expect(counted(page).getByRole('listitem')).toHaveText([
    `${trainingWords.outcomes.figureRows} ${number.format(every.rows)}`,
    `Combinations that lead to them, of ${number.format(every.combinations)} ${number.format(every.combinations)}`,
    new RegExp(`^${trainingWords.outcomes.figureUnanswered} [\\d,]+$`)
  ])
  await expect(table(page)).toHaveAccessibleName(
    'Outcomes for West Yorkshire Police, Sunday 29 November, 3am'
  )
  await expect(table(page).getByRole('columnheader')).toHaveText([
    'What was said',
    'Combinations of needs',
    'Do now',
    'Contact first',
    'Tips to share'
  ])
  await expect(rows(page)).toHaveCount(25)
  // The first is that of no answers.
  const { contactFirst } = outcomeOf(needsOf({}), setting)
  await expect(rows(page).first().getByRole('cell').nth(2).getByRole('listitem')).toHaveText(
    contactFirst.map(({ item }) => item.name)
  )
  for (const width of [1280, 820]) {
    await page.setViewportSize({ width, height: 1180 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  const pages = page.getByRole('navigation', { name: 'Pages of the table' })
  await expect(pages).toContainText(`Page 1 of ${number.format(Math.ceil(every.rows / 25))}`)
  const first = (await rows(page).first().textContent()) ?? ''
  await pages.getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(rows(page).first()).not.toHaveText(first)
  await page.goBack()
  await expect(pages).toContainText('Page 1 of')
})

test('outcomes: more than three needs show the outcome of exactly those, and what an address has in vain is listed', async ({
  page
}) => {
  await openTable(page, `${AT_NIGHT}&needs=danger-now+housing+talk+stalking`)
  await expect(counted(page)).toHaveText(trainingWords.outcomes.moreThanThree)
  await expect(rows(page)).toHaveCount(1)
  await openTable(page, '#outcomes?needs=gold&tip=nonsense&force=atlantis')
  await expect(page.getByRole('alert')).toContainText('force=atlantis, needs=gold, tip=nonsense')
})

const BED = 'Ring for a bed with them. After abuse or control, a helpline first.'
/** The first sentence of a tip, which is how a filter names it. */
const INSTINCTS = 'Always trust your instincts, and be ready to say no.'

test('outcomes: filters by answer, need, tip, contact and action work and are in the address', {
  tag: LONG
}, async ({ page }) => {
  await openTable(page, AT_NIGHT)
  const filters = page.getByRole('region', { name: 'Filters' })
  const press = async (group: string, name: string, of = group) => {
    const before = await countShown(page)
    await filters.getByText(group, { exact: true }).click()
    const button = filters
      .getByRole('group', { name: of, exact: true })
      .getByRole('button', { name, exact: true })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => countShown(page)).toBeLessThan(before)
    await filters.getByText(group, { exact: true }).click()
  }
  await press('Answers', 'No', 'Are you worried about your safety?')
  await press('Needs', 'Housing')
  await press('Do now', BED)
  await press('Contact first', 'Samaritans')
  await press('Tips to share', INSTINCTS)
  await expect(page).toHaveURL(
    /#outcomes\?safety=no&force=west-yorkshire&at=2026-11-29T03%3A00&needs=housing&action=somewhere-tonight&contact=samaritans&tip=trust-your-instincts$/
  )
  for (const row of await rows(page).all()) {
    await expect(row).toContainText(BED)
    await expect(row).toContainText('Samaritans')
    await expect(row).toContainText(INSTINCTS)
    await expect(row.getByRole('rowheader')).toContainText('Somewhere to live')
    await expect(row.getByRole('rowheader')).not.toContainText('Are you worried about your safety?')
  }
  const filtered = await countShown(page)
  await page.reload()
  await expect(table(page)).toBeVisible(WORKED_OUT)
  expect(await countShown(page)).toBe(filtered)
  await page.getByRole('button', { name: `Remove: ${INSTINCTS}` }).click()
  await expect.poll(() => countShown(page)).toBeGreaterThan(filtered)
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.poll(() => countShown(page)).toBe(countEvery().rows)
})

test('outcomes: filters and pages work by keyboard alone', { tag: LONG }, async ({ page }) => {
  await openTable(page, AT_NIGHT)
  const summary = page.getByRole('region', { name: 'Filters' }).getByText('Needs', { exact: true })
  const isThere = (target: Locator) =>
    target.evaluate(
      element =>
        document.activeElement?.contains(element) === true && document.activeElement !== document.body
    )
  for (let tabs = 0; tabs < 40 && !(await isThere(summary)); tabs++) await page.keyboard.press('Tab')
  expect(await isThere(summary)).toBe(true)
  await page.keyboard.press('Enter')
  const danger = page.getByRole('button', { name: 'Danger now', exact: true })
  await expect(danger).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(danger).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/needs=danger-now/)
  await expect(danger).toBeFocused()
})

test('outcomes: a row opens as a walk that ends in that outcome', async ({ page }) => {
  await openTable(page, `${AT_NIGHT}&needs=stalking&safety=no`)
  const row = rows(page).first()
  const named = await row.getByRole('cell').nth(2).getByRole('listitem').allInnerTexts()
  const shortNames = named.map(
    name => setting.content.services.find(one => one.name === name)?.shortName ?? name
  )
  await row.getByRole('link', { name: /^Walk/ }).click()
  await expect(page).toHaveURL(/#walk\?.*who=follows&to=outcome&force=west-yorkshire&at=2026-11-29T03%3A00/)
  const first = page.frameLocator('iframe').getByRole('region', { name: 'Contact first' })
  await expect(first.getByRole('list').first().getByRole('heading', { level: 3 })).toHaveText(shortNames)
})

test('outcomes: the filtered table can be saved, one line per outcome', async ({ page }) => {
  await openTable(page, `${AT_NIGHT}&needs=danger-now+housing&action=stalking`)
  const asked = await countShown(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('outcomes.csv')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.startsWith('\ufeff"What was said","Combinations of needs","Do now"')).toBe(true)
  const lines = text.trimEnd().split('\r\n').slice(1)
  expect(lines.length).toBe(asked)
  expect(
    lines.filter(line => !line.includes('Listen for small things that go on, which can be stalking'))
  ).toEqual([])
  expect(text).toContain('/training/#walk?')
})

test('outcomes: every row can be printed, and the printout says that it is training', { tag: LONG }, async ({
  page
}) => {
  await openTable(page, `${AT_NIGHT}&needs=housing`)
  const asked = await countShown(page)
  expect(asked).toBeGreaterThan(25)
  await page.getByRole('button', { name: trainingWords.outcomes.allRows }).click()
  await expect(rows(page)).toHaveCount(asked)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(BANNER)).toBeVisible()
  await expect(page.getByText('Training. This page is for checking', { exact: false })).toBeVisible()
  await expect(page.getByText('Force:', { exact: true })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(rows(page).last()).toBeVisible()
})

test('outcomes: each action, contact and tip shows who gets it, and those that nobody gets are named', async ({
  page
}) => {
  await open(page, `#outcomes?by=thing&force=west-yorkshire&${NIGHT}`)
  await expect(
    page.getByRole('heading', { level: 2, name: trainingWords.outcomes.nobodyHeading })
  ).toBeVisible(WORKED_OUT)
  await expect(page.getByRole('region', { name: trainingWords.outcomes.nobodyHeading })).toContainText(
    'Suzy Lamplugh Trust'
  )
  const contacts = page.getByRole('table', {
    name: /^Contacts\. Who sees what first, for West Yorkshire Police/
  })
  await expect(contacts.getByRole('row', { name: /^999/ })).toContainText('People with Danger now')
  await expect(contacts.getByRole('row', { name: /^National Ugly Mugs/ })).toContainText('Not everyone')
  const tip = page
    .getByRole('table', { name: /^Tips\./ })
    .getByRole('row', { name: /drugs/i })
    .first()
  await expect(tip).toContainText('Drugs or alcohol')
  await tip.getByRole('link').click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Tips and contacts')
})

for (const hash of [`${AT_NIGHT}&needs=stalking`, `#outcomes?by=thing&${NIGHT}`])
  test(`outcomes: axe reports no violation: ${hash.slice(0, 18)}`, {
    tag: LONG
  }, async ({ page }) => {
    await open(page, hash)
    await expect(page.getByRole('table').first()).toBeVisible(WORKED_OUT)
    if (!hash.includes('by=thing'))
      for (const summary of await page.locator('details summary').all()) await summary.click()
    expect(await violationsByDayAndNight(page)).toEqual([])
  })
