import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Need } from '../../machines/content/vocabulary.ts'
import { needsOf } from '../../machines/outcome/needs.ts'
import { outcomeOf } from '../../machines/outcome/outcome.ts'
import { everyOutcome, outcomeRows } from '../../machines/training/outcomes/outcome-rows.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { settingAt } from './support/fixture.ts'
import { LONG } from './support/marks.ts'
import { expect, test } from './support/walker.ts'

const BANNER = 'Training: not a real conversation'
const NIGHT = 'at=2026-11-29T03%3A00'
const AT_NIGHT = `#outcomes?force=west-yorkshire&${NIGHT}`

const setting = settingAt('2026-11-29T03:00', 'west-yorkshire')
/** Computed only in the tests that need it, as it takes a second. */
const countFor = (need?: Need) => outcomeRows(everyOutcome(setting), need).length

/** Computing the table takes a while on a busy machine. */
const WORKED_OUT = { timeout: 60_000 }

const table = (page: Page): Locator => page.getByRole('table', { name: /different outcomes for/ })
const rows = (page: Page): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })

const open = async (page: Page, hash: string) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/training/${hash}`)
}

const openTable = async (page: Page, hash: string) => {
  await open(page, hash)
  await expect(table(page)).toBeVisible(WORKED_OUT)
}

const captionFor = (count: number) =>
  `${count.toLocaleString('en-GB')} different outcomes for West Yorkshire Police, Sunday 29 November, 3am`

test('outcomes: every outcome of a force and time is counted, the first are shown, and the table alone scrolls sideways', async ({
  page
}) => {
  const every = countFor()
  await openTable(page, AT_NIGHT)
  await expect(table(page)).toHaveAccessibleName(captionFor(every))
  await expect(table(page).getByRole('columnheader')).toHaveText([
    'What was said',
    'Combinations of needs',
    'Do now',
    'Contact first',
    'Tips to share'
  ])
  await expect(rows(page)).toHaveCount(50)
  // The first row is the outcome when nothing was answered.
  const { contactFirst } = outcomeOf(needsOf({}), setting)
  await expect(rows(page).first().getByRole('cell').nth(2).getByRole('listitem')).toHaveText(
    contactFirst.map(({ item }) => item.name)
  )
  for (const width of [1280, 820]) {
    await page.setViewportSize({ width, height: 1180 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('outcomes: need, force and words filter, stand in the address and come back, and what an address has in vain is listed', async ({
  page
}) => {
  await openTable(page, AT_NIGHT)
  await page.getByLabel('Need:').selectOption({ label: 'Housing' })
  const housing = countFor('housing')
  await expect(table(page)).toHaveAccessibleName(captionFor(housing))
  await page.getByLabel('Words or number:').fill('samaritans')
  await expect(page).toHaveURL(
    /#outcomes\?force=west-yorkshire&at=2026-11-29T03%3A00&needs=housing&words=samaritans$/
  )
  for (const row of await rows(page).all()) {
    await expect(row).toContainText('Samaritans')
    await expect(row.getByRole('rowheader')).toContainText('Somewhere to live')
  }
  const named = await table(page).locator('caption').textContent()
  expect(named).not.toBe(captionFor(housing))
  await page.reload()
  await expect(table(page)).toHaveAccessibleName(named ?? '', WORKED_OUT)
  await openTable(page, '#outcomes?needs=gold&tip=nonsense&force=atlantis')
  await expect(page.getByRole('alert')).toContainText('needs=gold, tip=nonsense, force=atlantis')
})

test('outcomes: a row opens as a walk that ends in that outcome', async ({ page }) => {
  await openTable(page, `${AT_NIGHT}&needs=stalking`)
  const row = rows(page).first()
  const named = await row.getByRole('cell').nth(2).getByRole('listitem').allInnerTexts()
  const shortNames = named.map(
    name => setting.content.services.find(one => one.name === name)?.shortName ?? name
  )
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/#walk\?.*who=follows&to=outcome&force=west-yorkshire&at=2026-11-29T03%3A00/)
  const first = page.frameLocator('iframe').getByRole('region', { name: 'Contact first' })
  await expect(first.getByRole('list').first().getByRole('heading', { level: 3 })).toHaveText(shortNames)
})

test('outcomes: the filtered table can be saved, one line per outcome', async ({ page }) => {
  const action = 'Listen for small things that go on, which can be stalking'
  await openTable(page, `${AT_NIGHT}&needs=housing&words=${encodeURIComponent(action)}`)
  const asked = Number((await table(page).locator('caption').textContent())?.split(' ')[0])
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('outcomes.csv')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.startsWith('\ufeff"What was said","Combinations of needs","Do now"')).toBe(true)
  const lines = text.trimEnd().split('\r\n').slice(1)
  expect(lines.length).toBe(asked)
  expect(lines.filter(line => !line.includes(action))).toEqual([])
  expect(text).toContain('/training/#walk?')
})

test('outcomes: every row can be printed, and the printout says that it is training', { tag: LONG }, async ({
  page
}) => {
  await openTable(page, `${AT_NIGHT}&needs=housing`)
  const asked = countFor('housing')
  expect(asked).toBeGreaterThan(50)
  await page.getByRole('button', { name: 'Show every row' }).click()
  await expect(rows(page)).toHaveCount(asked)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(BANNER)).toBeVisible()
  await expect(page.getByText('Training. This page is for checking', { exact: false })).toBeVisible()
  await expect(rows(page).last()).toBeVisible()
})

test('who sees what: each action, contact and tip has its count and shortest answers, and those that nobody sees first can be found', async ({
  page
}) => {
  await open(page, `#outcomes?by=thing&force=west-yorkshire&${NIGHT}`)
  const things = page.getByRole('table', { name: /^Who sees what first: .* for West Yorkshire Police/ })
  await expect(things).toBeVisible(WORKED_OUT)
  await expect(things.getByRole('row', { name: /^999/ })).toContainText('Danger now')
  const words = page.getByLabel('Words or number:')
  await words.fill('drugs')
  const tip = things.getByRole('row', { name: /Tip/ }).first()
  await expect(tip).toContainText('Drugs or alcohol')
  await words.fill('')
  await page.getByLabel('Seen first by:').selectOption('no-one')
  await expect(things.getByRole('row', { name: /^Suzy Lamplugh Trust/ })).toBeVisible()
  await page.getByLabel('Seen first by:').selectOption('someone')
  await things.getByRole('row', { name: /^999/ }).getByRole('link').click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
})

for (const hash of [`${AT_NIGHT}&needs=stalking`, `#outcomes?by=thing&${NIGHT}`])
  test(`outcomes: axe reports no violation: ${hash.slice(0, 18)}`, {
    tag: LONG
  }, async ({ page }) => {
    await open(page, hash)
    await expect(page.getByRole('table').first()).toBeVisible(WORKED_OUT)
    expect(await violationsByDayAndNight(page)).toEqual([])
  })
