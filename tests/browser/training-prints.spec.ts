import type { Page } from '@playwright/test'
import { formatRun, recordOfRoute } from '../../machines/training/drills/record.ts'
import { drillNamed } from '../support/drills.ts'
import { LONG } from './support/marks.ts'
import { trainingWords } from './support/training-words.ts'
import { expect, test } from './support/walker.ts'

const { views, group, drills, frame } = trainingWords
const AT = 'force=west-yorkshire&at=2026-11-29T03%3A00'

/** A4 at 96 pixels an inch, without its margins of 12 mm. */
const PAPER = { width: 703, height: 1_032 }

const drill = drillNamed('cut-short')
const taken = formatRun(recordOfRoute(drill.routes[0]?.presses ?? []))
const other = formatRun(recordOfRoute(['start', { support: 'no' }, 'finish']))

/** Each printed view, and the heading that names it. */
const PRINTS: readonly (readonly [hash: string, heading: string])[] = [
  ['#start', views.start],
  ['#coverage', views.coverage],
  [`#walk?support=no&safety=no&safePlace=yes&afraid=no&to=outcome&${AT}`, views.walk],
  [`#outcomes?${AT}&needs=danger-now`, views.outcomes],
  [`#outcomes?by=thing&${AT}`, views.outcomes],
  ['#facts', views.facts],
  ['#changes', views.changes],
  ['#sign-off', views['sign-off']]
]

const OF_DRILLS: typeof PRINTS = [
  ['#drills', views.drills],
  ['#drills?minutes=60', views.drills],
  ['#drills?page=print&minutes=60&officers=8', group.plan],
  [`#drills?drill=cut-short&run=${taken}&with=${other}`, drills.debrief.replace('{drill}', drill.name)]
]

/** @returns the words of what overflows the paper, or a box that clips it. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(width => {
    const isSeen = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0
    const within = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    return [...document.querySelectorAll('main *')]
      .filter(element => isSeen(element) && !element.closest('.sr-only'))
      .filter(
        element =>
          element.getBoundingClientRect().right > width + 1 ||
          (element instanceof HTMLElement && within(element) && element.scrollWidth > element.clientWidth + 1)
      )
      .map(element => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
  }, PAPER.width)

/** Buttons that only work on a screen. The steps of a walk are words on paper. */
const controls = (page: Page) =>
  page.locator('main button:visible:not(.sheet-fold, .sheet-sort, .map-place *, .walk-steps *)')

const printed = async (page: Page, hash: string, heading: string) => {
  await page.setViewportSize(PAPER)
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`/training/${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  if (heading === views.walk) await expect(page.locator('.walk-steps li')).not.toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page).toHaveTitle(frame.title.replace('{view}', heading))
  await expect(page.getByText(frame.banner).first()).toBeVisible()
  expect([hash, await cutOff(page)]).toEqual([hash, []])
  expect([hash, await controls(page).allTextContents()]).toEqual([hash, []])
  // Only the cards use a page without margins.
  expect(
    await page.locator('main *').evaluateAll(all => all.map(one => getComputedStyle(one).page))
  ).not.toContain('cards')
}

test('training in print: each view has its title and the banner, nothing is cut off, no button is printed, and the cards keep their rules', async ({
  page
}) => {
  for (const [hash, heading] of PRINTS) await printed(page, hash, heading)
})

test('training in print: on each card whole numbers with their names stand, and that a call can show on a bill', async ({
  page
}) => {
  await page.setViewportSize(PAPER)
  for (const kind of ['names', 'numbers']) {
    await page.goto(`/training/#cards?with=${kind}`)
    const cards = await page.locator('.card-sheet article').evaluateAll(all =>
      all.map(card => {
        const list = (card.querySelector('ul') as Element).getBoundingClientRect()
        const rows = [...card.querySelectorAll('li')].map(row => row.getBoundingClientRect())
        const inSight = rows.filter(({ left }) => left < list.right)
        const note = (card.querySelector('p') as Element).getBoundingClientRect()
        return {
          many: inSight.length >= 3,
          areWhole: inSight.every(({ bottom }) => bottom <= list.bottom + 1),
          warns: note.top >= list.bottom && note.bottom <= card.getBoundingClientRect().bottom
        }
      })
    )
    expect(cards, kind).toEqual(Array(10).fill({ many: true, areWhole: true, warns: true }))
  }
})

test('training in print: each page of drills has its title and the banner, nothing is cut off, no button is printed, and what is handed out has a line to file it by', {
  tag: LONG
}, async ({ page }) => {
  for (const [hash, heading] of OF_DRILLS) {
    await printed(page, hash, heading)
    await expect(page.getByText(drills.filed).first()).toBeVisible({ visible: heading !== views.drills })
  }
})
