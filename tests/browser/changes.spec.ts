import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { timeOf, zipOf } from '../../tools/release/zip.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { BUILT } from './support/built.ts'
import { LONG } from './support/marks.ts'
import { expect, test } from './support/walker.ts'

/** The fixture's accepted outcomes differ on purpose: in the needs of one action, and one tip's words. */
const open = async (page: Page) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/training/#changes')
  await expect(page.getByRole('heading', { level: 1, name: 'Changes' })).toBeVisible()
}

test('changes: a changed outcome says what is there no longer, for whom, a changed text is shown before and after, and the page says that nobody signed it and how to accept it', async ({
  page
}) => {
  await open(page)
  const outcomes = page.getByRole('region', { name: 'Outcomes that change' })
  await expect(outcomes.getByRole('heading', { level: 3 })).toHaveText(['Do now'])
  await expect(outcomes.getByRole('listitem').filter({ hasText: 'combinations' })).toHaveText(
    'Listen for small things that go on, which can be stalking, and ask if it is getting worse: no longer under Do now for “Controlled, or told they owe money”, 239 of 2,228 combinations.'
  )
  await expect(outcomes.getByRole('region', { name: 'Before: Do now' }).getByRole('listitem')).toContainText([
    'Listen for small things'
  ])
  const tip = page.getByRole('table', { name: /^tip: .*\(agree-and-take-money-first\)$/ })
  await expect(tip.getByRole('columnheader')).toHaveText(['Field', 'Before', 'After'])
  await expect(tip.getByRole('row', { name: /^say/ }).getByRole('cell')).toHaveText([
    'Agree what you will do and what it costs, and take the money first.',
    'Always agree what you will do and what it costs, and take the money first.'
  ])
  await expect(page.getByRole('table')).toHaveCount(3)
  await expect(
    page.getByText('Accepted on 1 January 2026. That is not a sign-off: no one has signed it.')
  ).toBeVisible()
  await expect(page.getByText('npm run content -- accept-outcomes')).toBeVisible()
})

test('changes: with the zip of a release it says what changed since, and that another file is none; below are the steps to a phone', async ({
  page
}) => {
  await open(page)
  const then = readFileSync(join(BUILT, 'index.html'), 'utf8')
    .replace('name="release" content="1"', 'name="release" content="7"')
    .replace('"say":"Always agree what', '"say":"In release 7: agree what')
  const choose = (path: string, text = then) =>
    page.getByLabel('Compare with a release instead').setInputFiles({
      name: 'release.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipOf('checklist-7', new Map([[path, Buffer.from(text)]]), timeOf('2026-11-24', 7)))
    })
  await choose('tips.yaml')
  await expect(page.getByRole('status').filter({ hasText: 'This is not the zip of a release' })).toBeVisible()
  await choose('site/index.html')
  await expect(page.getByRole('status').filter({ hasText: 'Since release 7:' })).toBeVisible()
  // A small zip that expands to a huge file is not unpacked.
  await choose('site/index.html', then + ' '.repeat(40_000_000))
  await expect(page.getByRole('status').filter({ hasText: 'This is not the zip of a release' })).toBeVisible()
  await choose('site/index.html')
  await expect(page.getByText('No outcome changes.')).toBeVisible()
  const tip = page.getByRole('table', { name: /^tip: .*\(agree-and-take-money-first\)$/ })
  await expect(tip.getByRole('row', { name: /^say/ }).getByRole('cell').first()).toHaveText(/^In release 7:/)
  await expect(page.getByRole('table')).toHaveCount(2)
  const steps = page.getByRole('region', { name: 'What comes next' })
  await expect(steps.getByRole('rowheader')).toHaveText([
    'Downloaded',
    'Brought together',
    'Signed by two roles',
    'Released',
    'Deployed',
    'Opened'
  ])
  await expect(steps.getByRole('link')).toHaveAttribute('href', '../editor/')
})

test('changes: axe reports no violation', { tag: LONG }, async ({ page }) => {
  await open(page)
  expect(await violationsByDayAndNight(page)).toEqual([])
})
