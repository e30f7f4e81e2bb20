import type { Page } from '@playwright/test'
import { violationsByDayAndNight } from './support/axe.ts'
import { LONG } from './support/marks.ts'
import { trainingWords } from './support/training-words.ts'
import { expect, test } from './support/walker.ts'

/** What was accepted of the fixture differs from it on purpose: in the needs of one action, and in the words of one tip. */
const open = async (page: Page) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/training/#changes')
  await expect(page.getByRole('heading', { level: 1, name: 'Changes' })).toBeVisible()
}

test('changes: a changed outcome lists who no longer gets what, a changed text is shown before and after, and the page says that nobody signed it and how to accept it', async ({
  page
}) => {
  await open(page)
  const outcomes = page.getByRole('region', { name: 'Outcomes that change' })
  await expect(outcomes.getByRole('heading', { level: 3 })).toHaveText(['Do now'])
  const [change] = await outcomes
    .getByRole('region', { name: 'Do now', exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'People with' })
    .all()
  await expect(change ?? outcomes).toContainText(
    'People with Controlled, or told they owe money, and without Followed or contacted again and again'
  )
  await expect(change ?? outcomes).toContainText(
    'No longer there: Listen for small things that go on, which can be stalking, and ask if it is getting worse.'
  )
  await expect(outcomes).toContainText(trainingWords.changes.nobodyElse)
  const tip = page.getByRole('table', { name: /^tip: .*\(agree-and-take-money-first\)$/ })
  await expect(tip.getByRole('columnheader')).toHaveText(['Field', 'Before', 'After'])
  await expect(tip.getByRole('row', { name: /^say/ }).getByRole('cell')).toHaveText([
    'Agree what you will do and what it costs, and take the money first.',
    'Always agree what you will do and what it costs, and take the money first.'
  ])
  await expect(page.getByRole('table')).toHaveCount(2)
  await expect(
    page.getByText('Accepted on 1 January 2026. That is not a sign-off: no one has signed it.')
  ).toBeVisible()
  await expect(page.getByText('npm run content -- accept-outcomes')).toBeVisible()
})

test('changes: axe reports no violation', { tag: LONG }, async ({ page }) => {
  await open(page)
  expect(await violationsByDayAndNight(page)).toEqual([])
})
