import type { Locator, Page } from '@playwright/test'
import { type Debrief, debriefOf } from '../../machines/training/drills/debrief.ts'
import type { Press } from '../../machines/training/drills/drill.ts'
import { formatRun, recordOfRoute } from '../../machines/training/drills/record.ts'
import { drillNamed, fixtureDrills } from '../support/drills.ts'
import { violationsByDayAndNight, violationsOn } from './support/axe.ts'
import { content, settingAt } from './support/fixture.ts'
import { LONG } from './support/marks.ts'
import { pressEach } from './support/pass.ts'
import { trainingWords } from './support/training-words.ts'
import { expect, heading, test } from './support/walker.ts'

const GUARD_PAST = 500
const phone = (page: Page) => page.frameLocator('iframe')
const onPhone = (page: Page, name: string) => phone(page).getByRole('button', { name, exact: true })

const open = async (page: Page, hash: string) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.clock.install({ time: new Date('2026-11-25T12:00:00Z') })
  await page.goto(`/training/${hash}`)
}

const begin = async (page: Page, drill: string) => {
  await open(page, `#drills?drill=${drill}`)
  await page.getByRole('button', { name: 'Begin the drill' }).click()
}

const press = (page: Page, ...names: readonly string[]) => pressEach(page, phone(page), ...names)

/** The debrief of *Cut short*. Unit tests cover its content; here it is what the page must show. */
const debriefOfCutShort = (presses: readonly Press[]): Debrief =>
  debriefOf(drillNamed('cut-short'), recordOfRoute(presses), settingAt('2026-11-26T23:10', 'west-yorkshire'))
const linesOf = (items: Debrief['missed'] = []) => items.map(({ says: line }) => line)

const says = (page: Page) => page.getByRole('blockquote')
const partNamed = (page: Page, name: string) => page.getByRole('region', { name })
const routes = (page: Page) => page.getByRole('table', { name: trainingWords.drills.routes })

test('drills: every drill is listed and links to its story; an unknown one in the address shows a message and the list', async ({
  page
}) => {
  await open(page, '#drills?drill=atlantis')
  await expect(page.getByRole('alert')).toContainText('There is no drill with the name')
  const names = page.getByRole('main').getByRole('list').getByRole('heading')
  const inOrder = ['Cut short', 'A third person walks up']
  await expect(names).toHaveText(inOrder)
  await page.getByRole('navigation').getByRole('link', { name: trainingWords.views.drills }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(names).toHaveText(inOrder)
  expect(fixtureDrills.length).toBeGreaterThan(1)
  await page.getByRole('link', { name: 'A third person walks up' }).click()
  await expect(page).toHaveURL(/#drills\?drill=third-person$/)
  await expect(heading(page)).toHaveText('A third person walks up')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('They say good evening first.')).toBeVisible()
  await page.getByRole('button', { name: 'Begin the drill' }).click()
  await expect(page.getByText('Saturday 3 January 2026, 10:30pm. Gloucestershire Constabulary')).toBeVisible()
})

test('drills: the notes of the trainer and the observation sheet are printed from a page that trainees do not see', async ({
  page
}) => {
  const { notes = [], rollCall } = drillNamed('cut-short').teaching
  await open(page, '#drills')
  await expect(partNamed(page, 'Cut short')).toContainText('15 minutes')
  // An old address, from when a drill had a page for a group.
  await page.goto('/training/#drills?drill=cut-short&page=group')
  await expect(page.getByRole('button', { name: 'Begin the drill' })).toBeVisible()
  await expect(page.getByText(notes[0] ?? 'no note')).toHaveCount(0)
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: trainingWords.group.notesApart }).click()
  const apart = await opened
  await expect(heading(apart)).toHaveText(trainingWords.group.plan)
  const notesPart = partNamed(apart, 'For the trainer: Cut short')
  for (const line of [rollCall.question, notes[0] ?? 'no note', '(line 30)', 'https://example.org/drills'])
    await expect(notesPart).toContainText(line)
  expect(await violationsOn(apart)).toEqual([])
  await expect(partNamed(apart, 'Observation sheet: Cut short')).toContainText('“Ring for a bed with them.')
})

test('drills: what is open is printed, each on a page of its own, and an observation sheet is one page', async ({
  page
}) => {
  const pages = async () =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length
  for (const id of fixtureDrills.map(drill => drill.id)) {
    await open(page, `#drills?page=print&of=${id}`)
    await page.reload()
    expect([id, await pages()]).toEqual([id, 3])
    for (const name of [trainingWords.group.planOf, 'For the trainer'])
      await page.getByRole('heading', { name }).click()
    expect([id, await pages()]).toEqual([id, 1])
  }
})

test("promise 8, drills: the phone has the drill's time and force, beside what the person says", async ({
  page
}) => {
  await begin(page, 'cut-short')
  await expect(page.getByText('Press Start on the phone.', { exact: false })).toBeVisible()
  await expect(onPhone(page, 'West Yorkshire Police Change')).toHaveCount(1)
  await press(page, 'Start')
  await expect(says(page)).toHaveText("I'm fine. Can we be quick, though?")
  const keeps = page.getByRole('button', { name: 'You look busy. Who keeps ringing you?' })
  await keeps.click()
  await expect(keeps).toHaveAttribute('aria-pressed', 'true')
  await press(page, 'No')
  await expect(says(page)).toHaveText('A bit on edge, yes. Somebody got hurt round here last week.')
  await press(page, 'Yes')
  await page
    .getByRole('button', { name: "Thanks for telling me. Let's see who could help with tonight." })
    .click()
  await expect(page.getByRole('alert').getByText('A car stops')).toHaveCount(0)
  await press(page, 'Not sure')
  await expect(page.getByRole('alert')).toContainText('A car stops across the road and sounds its horn.')
  await press(page, 'Numbers now')
  await expect(page.getByRole('alert').getByText('A car stops')).toHaveCount(0)
  await expect(says(page)).toHaveText("Go on, then. What's the top one?")
  await expect(phone(page).getByRole('region', { name: 'Contact first' })).toBeVisible()
  await page.getByRole('button', { name: 'Go to the debrief' }).click()

  await expect(heading(page)).toHaveText('Debrief: Cut short')
  await expect(heading(page)).toBeFocused()
  await expect(routes(page).getByRole('columnheader')).toHaveText([
    trainingWords.group.screen,
    trainingWords.drills.yours,
    'A good route: Three answers, then Numbers now',
    /^A good route/
  ])
  await expect(routes(page).getByRole('row').filter({ hasText: 'Have you got a safe place' })).toHaveText(
    /Not sure\s*No \(Different\)/
  )
  await expect(routes(page).getByRole('row').filter({ hasText: 'worried about your safety' })).toHaveText(
    /safety\?\s*Yes\s*Yes/
  )
  const given = partNamed(page, trainingWords.drills.given)
  const { given: wanted } = debriefOfCutShort([
    'start',
    { support: 'no' },
    { safety: 'yes' },
    { safePlace: 'unsure' },
    'finish'
  ])
  expect(linesOf(wanted).length).toBeGreaterThan(2)
  await expect(given.getByRole('listitem')).toHaveText(linesOf(wanted))
  await expect(given).toContainText(
    content.actions.find(({ id }) => id === 'somewhere-tonight')?.line ?? 'no line'
  )
  await expect(partNamed(page, trainingWords.drills.missed)).toContainText(trainingWords.drills.missedNothing)
  const first = partNamed(page, 'Do you need any help or support?')
  await expect(first).toContainText(
    'Answers that fit what they said: No, Prefer not to say. You pressed: No.'
  )
  await expect(first.getByRole('listitem').filter({ hasText: trainingWords.drills.youSaid })).toHaveText([
    /You look busy\. Who keeps ringing you\?\s*Hurts\.\s*It asks about other people before anything was offered\.$/
  ])
  await expect(first.getByText('Helps.', { exact: true })).toBeVisible()
  await expect(first).toContainText('Guiding statement: no moral judgement (line 14)')
  await expect(page.getByText('You did first: Numbers now')).toBeVisible()
})

test('drills: a room sees the story alone, in 36 px; then R reveals what helps, also after a press on the phone', async ({
  page
}) => {
  await open(page, '#drills')
  await page.getByRole('link', { name: 'Cut short' }).click()
  await expect(heading(page)).toHaveText('Cut short')
  for (const line of Object.values(drillNamed('cut-short').start).flat())
    await expect(page.getByText(line)).toHaveCSS('font-size', '36px')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.getByRole('button', { name: 'Begin the drill' }).click()
  await press(page, 'Start')
  await expect(says(page)).toHaveText("I'm fine. Can we be quick, though?")
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const ways = page.getByRole('list', { name: trainingWords.drills.ways })
  await expect(ways).not.toContainText('Helps.')
  await page.keyboard.press('r')
  await expect(ways).toContainText('Helps.')
})

test('promise 8, drills: the debrief of a run that declined everything names what was missed, stores no answer, is compared without its own in the address, and links to the next drill and the list', async ({
  page,
  context
}) => {
  await begin(page, 'cut-short')
  await press(page, 'Start', 'No', 'No', 'Yes', 'No')
  await page.getByRole('button', { name: 'Go to the debrief' }).click()
  const missed = partNamed(page, trainingWords.drills.missed)
  await expect(partNamed(page, trainingWords.drills.doDifferently)).toContainText(
    'closest to yours: Three answers, then Numbers now'
  )
  const debrief = debriefOfCutShort([
    'start',
    { support: 'no' },
    { safety: 'no' },
    { safePlace: 'yes' },
    { afraid: 'no' }
  ])
  expect(linesOf(debrief.missed).length).toBeGreaterThan(2)
  await expect(missed.getByRole('listitem')).toHaveText(linesOf(debrief.missed))
  await expect(page.getByText('You chose no words here.').first()).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#drills?drill=cut-short')
  const { origins, cookies } = await context.storageState({ indexedDB: true })
  expect([origins, cookies]).toEqual([[], []])
  const other = formatRun(recordOfRoute(['start', { support: 'declined' }, 'finish']))
  await page.getByLabel(trainingWords.group.otherAddress).fill(other)
  await expect(page.getByRole('status')).toContainText(trainingWords.group.sameOutcome)
  expect(new URL(page.url()).hash).toBe(`#drills?drill=cut-short&with=${other}`)
  await page.getByRole('link', { name: trainingWords.group.address }).click()
  await expect(page).toHaveURL(
    /#drills\?drill=cut-short&run=encounter.start\*answer.no\*answer.no\*answer.yes\*answer.no$/
  )
  await page.getByRole('link', { name: 'Next drill' }).click()
  await expect(heading(page)).toHaveText('A third person walks up')
  await page.getByRole('link', { name: 'All drills' }).click()
  await expect(heading(page)).toHaveText('Drills')
  await expect(heading(page)).toBeFocused()
})

test('promise 8, drills: Wait is recorded, Clear ends the drill, Again restarts it', async ({ page }) => {
  await begin(page, 'third-person')
  await press(page, 'Start', 'Yes', 'Someone to talk to', 'Continue', 'Yes', 'Yes')
  await page.getByRole('button', { name: 'Wait', exact: true }).click()
  await expect(page.getByRole('alert').getByRole('heading')).toHaveCount(0)
  await press(page, 'Clear')
  await expect(heading(page)).toHaveText('Debrief: A third person walks up')
  await expect(page.getByText('You did first: you waited, Clear')).toBeVisible()
  await expect(page.getByText(trainingWords.drills.givenNothing)).toBeVisible()
  await expect(page.getByText(trainingWords.drills.clearedWell, { exact: false })).toBeVisible()
  await expect(
    routes(page).getByRole('row').filter({ hasText: 'afraid of' }).getByRole('cell').first()
  ).toHaveText('Clear')
  await page.getByRole('button', { name: 'Again' }).click()
  await expect(heading(page)).toHaveText('A third person walks up')
  await expect(page.getByRole('button', { name: 'Begin the drill' })).toBeVisible()
})

test('drills: a link away from a drill under way asks first, and Back then comes to the place on the page', async ({
  page
}) => {
  await open(page, '#drills')
  const link = page.getByRole('link', { name: 'A third person walks up' })
  await page.setViewportSize({ width: 600, height: 400 })
  await link.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(100)
  await link.click()
  await page.getByRole('button', { name: 'Begin the drill' }).click()
  await press(page, 'Start')
  await expect(says(page)).toBeVisible()
  const asked: string[] = []
  const leave = page.getByRole('link', { name: trainingWords.drills.all })
  page.once('dialog', dialog => {
    asked.push(dialog.message())
    return dialog.dismiss()
  })
  await leave.click()
  expect(asked).toEqual([trainingWords.drills.leave])
  await expect(says(page)).toBeVisible()
  page.once('dialog', dialog => dialog.accept())
  await leave.click()
  await expect(heading(page)).toHaveText(trainingWords.views.drills)
  await page.getByRole('navigation').getByRole('link', { name: trainingWords.views.facts }).click()
  await expect(heading(page)).toHaveText(trainingWords.views.facts)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.evaluate(() => scrollTo(0, 300))
  await page.evaluate(() => {
    location.hash = '#drills'
  })
  await expect(heading(page)).toHaveText(trainingWords.views.drills)
  await page.goBack()
  await expect(heading(page)).toHaveText(trainingWords.views.facts)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
})

/** Reaches the target by Tab alone, into the phone and out of it, and presses it. */
const pressByKeyboard = async (page: Page, target: Locator) => {
  await expect(target).toBeVisible()
  await page.clock.runFor(GUARD_PAST)
  const isThere = () => target.evaluate(element => element === element.ownerDocument.activeElement)
  for (let tabs = 0; tabs < 60 && !(await isThere()); tabs++) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
  await page.keyboard.press('Enter')
}

test('drills: a whole drill works with Tab and Enter alone', { tag: LONG }, async ({ page }) => {
  await open(page, '#drills')
  await pressByKeyboard(page, page.getByRole('link', { name: 'Cut short' }))
  await pressByKeyboard(page, page.getByRole('button', { name: 'Begin the drill' }))
  await pressByKeyboard(page, onPhone(page, 'Start'))
  await pressByKeyboard(
    page,
    page.getByRole('button', { name: 'I have a few short questions. Stop me when you need to go.' })
  )
  for (const answer of ['No', 'Yes', 'No']) await pressByKeyboard(page, onPhone(page, answer))
  await pressByKeyboard(page, page.getByRole('button', { name: 'Wait', exact: true }))
  await pressByKeyboard(page, onPhone(page, 'Numbers now'))
  await pressByKeyboard(page, page.getByRole('button', { name: 'Go to the debrief' }))
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('You did first: you waited, Numbers now')).toBeVisible()
  await pressByKeyboard(page, page.getByRole('link', { name: 'All drills' }))
  await expect(heading(page)).toHaveText('Drills')
})

test('drills: axe reports no violation in list, briefing, walk and debrief', { tag: LONG }, async ({
  page
}) => {
  await open(page, '#drills')
  expect(await violationsByDayAndNight(page)).toEqual([])
  await page.getByRole('link', { name: 'Cut short' }).click()
  await expect(heading(page)).toHaveText('Cut short')
  expect(await violationsByDayAndNight(page)).toEqual([])
  await page.getByRole('button', { name: 'Begin the drill' }).click()
  await press(page, 'Start', 'No', 'Yes', 'No')
  await page.getByRole('button', { name: 'You did. Sorry. Here is one number.' }).click()
  await expect(page.getByRole('alert')).toContainText('A car stops')
  expect(await violationsByDayAndNight(page)).toEqual([])
  await page.getByRole('button', { name: 'Go to the debrief' }).click()
  expect(await violationsByDayAndNight(page)).toEqual([])
})

test('drills: phone and speech are in sight, and every target can be pressed; questions without a script get a fallback answer, and danger a hint', async ({
  page
}) => {
  await begin(page, 'cut-short')
  await press(page, 'Start', 'No')
  for (const [width, height] of [
    [1280, 800],
    [820, 1180]
  ] as const) {
    await page.setViewportSize({ width, height })
    const frame = await page.locator('iframe').boundingBox()
    expect((frame?.y ?? 0) + (frame?.height ?? height)).toBeLessThanOrEqual(height)
    await expect(says(page)).toBeInViewport({ ratio: 1 })
    for (const target of await page.locator('a[href]:visible, button:visible').all()) {
      const { height = 0 } = (await target.boundingBox()) ?? {}
      expect(height, `${await target.textContent()}, ${width} px`).toBeGreaterThanOrEqual(48)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await press(page, 'Back', 'Yes')
  await expect(says(page)).toHaveText('Sorry, no time.')
  await press(page, 'Danger now')
  await expect(page.getByText('Deal with the danger as you would.', { exact: false })).toBeVisible()
})
