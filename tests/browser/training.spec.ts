import type { Page } from '@playwright/test'
import { needsOf } from '../../machines/outcome/needs.ts'
import { outcomeOf } from '../../machines/outcome/outcome.ts'
import { mapArrows } from '../../machines/training/map/flow-map.ts'
import { NOON } from '../support/clock.ts'
import { scan } from './nothing-kept/support/scan.ts'
import { launch, remove } from './nothing-kept/support/throwaway.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { contentIn } from './support/content.ts'
import { content, settingAt } from './support/fixture.ts'
import { LONG } from './support/marks.ts'
import { pressEach } from './support/pass.ts'
import { trainingWords } from './support/training-words.ts'
import { expect, test } from './support/walker.ts'

/** The size of the smallest text on the map, in pixels of the screen. */
const smallestLabel = async (page: Page): Promise<number> => {
  const sizes = await page
    .locator('svg.flow-map text')
    .evaluateAll(labels =>
      labels.map(
        label =>
          Number.parseFloat(getComputedStyle(label).fontSize) *
          ((label as SVGTextElement).getScreenCTM()?.a ?? 0)
      )
    )
  return Math.min(...sizes)
}

const BANNER = 'Training: not a real conversation'
const phone = (page: Page) => page.frameLocator('iframe')
const FOLLOWED =
  '#walk?support=no&safety=no&safePlace=yes&afraid=yes&who=follows&to=outcome&force=west-yorkshire&at=2026-11-29T03%3A00'
const FOLLOWED_NEEDS = needsOf({ afraid: 'yes', who: ['follows'] })

const { languages } = contentIn('fixture')
const promptIn = (tag: string): string =>
  languages.find(({ language }) => language.tag === tag)?.texts.get('questions.safety.prompt') ?? ''

const open = async (page: Page, hash: string) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/training/${hash}`)
}

test('training: the views and the phone say that it is training, and an address of no view opens the start (U34)', async ({
  page
}) => {
  for (const hash of ['', '#drills', '#walk']) {
    await open(page, hash)
    await expect(page.getByText(BANNER).first()).toBeVisible()
    await expect(page).toHaveTitle(/^Training: /)
  }
  await expect(phone(page).getByText(BANNER)).toBeVisible()
  await open(page, '#nonsense')
  await expect(page.getByRole('heading', { level: 1, name: trainingWords.views.start })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('nonsense')
})

test('promise 8, map: the list has every arrow of the machine', async ({ page }) => {
  await open(page, '#walk')
  await page.getByText(trainingWords.map.list).click()
  const listed = await page
    .getByRole('list', { name: trainingWords.map.list })
    .locator('[data-kind]')
    .evaluateAll(items => items.map(({ dataset: { from, to, kind } }) => `${from} ${to} ${kind}`))
  const all = mapArrows().map(({ from, to, kind }) => `${from} ${to} ${kind}`)
  expect(listed.toSorted()).toEqual(all.toSorted())
})

test('map: it prints on one page, and its text can be selected', async ({ page }) => {
  await open(page, '#walk')
  const drawing = page.locator('svg.flow-map')
  await expect(drawing.getByText('Tips and contacts')).toHaveCSS('user-select', 'auto')
  await page.emulateMedia({ media: 'print' })
  for (const [paper, width, height] of [
    ['A4', 794, 1_123],
    ['A3', 1_123, 1_587]
  ] as const) {
    await page.setViewportSize({ width, height })
    const box = await drawing.boundingBox()
    expect(box?.width ?? 0, paper).toBeGreaterThan(width / 2)
    expect(box?.height ?? height, paper).toBeLessThan(height * 0.9)
    expect((box?.x ?? 0) + (box?.width ?? width), paper).toBeLessThanOrEqual(width)
    await expect(page.getByText(BANNER).first()).toBeVisible()
  }
})

const clock = (page: Page) => page.getByLabel(trainingWords.walk.clock)

test('walk: the whole phone is in sight at 1366 by 768, no text lies under the map, whose labels are as large as other text, and it fits a narrow screen', async ({
  page
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`/training/${FOLLOWED}`)
  await expect(phone(page).getByRole('heading', { level: 1 })).toHaveText('Tips and contacts')
  const frame = await page.locator('iframe').boundingBox()
  expect((frame?.y ?? 0) + (frame?.height ?? 768)).toBeLessThanOrEqual(768)
  await page.getByRole('heading', { name: trainingWords.why.heading }).scrollIntoViewIfNeeded()
  for (let down = 300; down <= 900; down += 300) {
    await page.evaluate(y => window.scrollTo(0, y), down)
    const [map, why] = await Promise.all([
      page.locator('.map-window').boundingBox(),
      page.getByRole('region', { name: trainingWords.why.heading }).boundingBox()
    ])
    expect((map?.y ?? 1) + (map?.height ?? 0)).toBeLessThanOrEqual(why?.y ?? 0)
  }
  await page.setViewportSize({ width: 360, height: 640 })
  for (const box of [
    await page.getByRole('button', { name: trainingWords.walk.christmas }).boundingBox(),
    await page.locator('iframe').boundingBox()
  ])
    expect((box?.x ?? 0) + (box?.width ?? 361)).toBeLessThanOrEqual(360)
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080]
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const hash of ['#walk?support=no&safety=yes', FOLLOWED]) {
      await page.goto(`/training/${hash}`)
      await page.evaluate(() => window.scrollTo(0, 0))
      await expect(page.locator('[data-state=seen]').first()).toBeVisible()
      expect(await smallestLabel(page)).toBeGreaterThanOrEqual(15.99)
      await expect(page.locator('[data-state=here] rect')).toBeInViewport({ ratio: 1 })
    }
  }
})

test('walk: a step of what happened, and a state of the map, can be pressed to go there', async ({
  page
}) => {
  await open(page, FOLLOWED)
  const heading = phone(page).getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Tips and contacts')
  await page
    .getByRole('region', { name: trainingWords.walk.events })
    .getByRole('button', { name: /: Start$/ })
    .click()
  await expect(heading).toHaveText(content.questions.support.prompt)
  await page.locator('[data-place=afraid]').getByRole('link').click()
  await expect(heading).toHaveText(content.questions.afraid.prompt)
})

test('promise 8, walk: an address opens at its outcome, with its time and force, each thing says which rule applied, and the phone follows the clock to any minute', async ({
  page
}) => {
  await open(page, FOLLOWED)
  const first = phone(page).getByRole('region', { name: 'Contact first' })
  const { contactFirst } = outcomeOf(FOLLOWED_NEEDS, settingAt('2026-11-29T03:00', 'west-yorkshire'))
  await expect(first.getByRole('list').first().getByRole('heading', { level: 3 })).toHaveText(
    contactFirst.map(({ item }) => item.shortName)
  )
  expect(new URL(page.url()).hash).toBe(FOLLOWED)
  await expect(page.locator('[data-place=outcome][data-state=here]')).toBeVisible()
  await expect(page.getByLabel(trainingWords.walk.force)).toHaveValue('west-yorkshire')
  const why = page.getByRole('region', { name: trainingWords.why.heading })
  const helpline = why.getByRole('listitem').filter({ hasText: 'National Stalking Helpline' })
  const at = contactFirst.findIndex(({ item }) => item.name === 'National Stalking Helpline')
  expect(at).toBeGreaterThanOrEqual(0)
  await expect(helpline).toContainText(`Shown, as number ${at + 1}.`)
  await helpline.getByText('Why this?').click()
  await expect(helpline).toContainText(trainingWords.why.wouldRemove)
  await expect(helpline).toContainText('Follows or texts you is not chosen')
  await expect(why.getByRole('listitem').filter({ hasText: /^Suzy Lamplugh Trust/ })).toContainText(
    trainingWords.why.noLine
  )
  await page.getByRole('button', { name: 'Christmas Day, midday' }).click()
  await expect(clock(page)).toHaveValue('2026-12-25T12:00')
  await clock(page).fill('2026-12-25T11:59')
  await expect(phone(page).getByRole('region', { name: 'Contact first' })).toContainText(
    'closed today, bank holiday'
  )
  await putInAddress(page)
  await expect(page).toHaveURL(/at=2026-12-25T11%3A59/)
})

test('walk: both languages are in its address', async ({ page }) => {
  await page.clock.install({ time: NOON })
  await open(page, '#walk?support=no&language=cy&theirs=ar')
  const heading = phone(page).getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(promptIn('cy'))
  await expect(phone(page).getByText(promptIn('ar'))).toBeVisible()
  await expect(page).toHaveURL(/#walk\?support=no&language=cy&theirs=ar$/)
  await page.clock.runFor(500)
  await phone(page).getByRole('banner').getByRole('button').filter({ hasText: 'العربية' }).click()
  await page.clock.runFor(500)
  await phone(page).getByRole('dialog').getByRole('button', { name: 'English', exact: true }).click()
  await expect(heading).toHaveText(content.questions.safety.prompt)
  await putInAddress(page)
  await expect(page).toHaveURL(/#walk\?support=no&theirs=ar$/)
  await page.getByRole('button', { name: trainingWords.walk.again }).click()
  await putInAddress(page)
  await expect(page).toHaveURL(/#walk$/)
})

/** Waits for the focus on the heading: it moves there once the page around the phone has started the walk. */
const isReady = async (page: Page) => {
  const heading = phone(page).getByRole('heading', { level: 1 })
  await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
}

const pressOnPhone = (page: Page, ...names: readonly string[]) => pressEach(page, phone(page), ...names)

const putInAddress = (page: Page) => page.getByRole('button', { name: trainingWords.walk.link }).click()

test('promise 8, walk: presses on the phone light the map and are listed, and are in the address if a link is asked for', async ({
  page
}) => {
  await page.clock.install({ time: NOON })
  await open(page, '#walk?force=btp')
  await isReady(page)
  await pressOnPhone(page, `British Transport Police ${content.screens.force.where}`, 'Scotland')
  await pressOnPhone(page, 'Start', 'Yes', 'Somewhere to live', 'Continue', 'Not sure')
  await expect(page).toHaveURL(/#walk\?force=btp$/)
  const isLinked = page.getByText(trainingWords.walk.linked)
  await expect(isLinked).toHaveCount(0)
  await putInAddress(page)
  await expect(page).toHaveURL(/#walk\?support=yes&safety=unsure&supportNeeds=housing&force=btp$/)
  await expect(isLinked).toBeVisible()
  await expect(page.locator('[data-place=safePlace][data-state=here]')).toBeVisible()
  const events = page.getByRole('region', { name: 'What happened so far' }).getByRole('listitem')
  await expect(events).toHaveText(['Start', 'Yes', 'Somewhere to live', 'Continue', 'Not sure'])
  await expect(page.getByRole('listitem').filter({ hasText: /^Victim Support/ })).toContainText(
    trainingWords.why.elsewhere
  )
  await expect(
    page.getByText('Worried about safety: worried about their safety (they were not sure)')
  ).toBeVisible()
  await pressOnPhone(page, 'Yes')
  await expect(isLinked).toHaveCount(0)
  await expect(page).toHaveURL(/safety=unsure&supportNeeds=housing&force=btp$/)
  await page.reload()
  await expect(phone(page).getByRole('heading', { level: 1 })).toHaveText(content.questions.safePlace.prompt)
})

test('promise 3, walk: no answer is on the disk, but those of a link that was asked for', async ({
  baseURL
}) => {
  const throwaway = await launch()
  const page = await throwaway.context.newPage()
  await page.clock.install({ time: NOON })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${baseURL}/training/#walk`)
  await isReady(page)
  await pressOnPhone(page, 'Start', 'Yes', 'Somewhere to live', 'Continue')
  await putInAddress(page)
  await pressOnPhone(page, 'Not sure')
  await expect(page.locator('[data-place=safePlace][data-state=here]')).toBeVisible()
  await throwaway.context.close()
  const { found } = scan(throwaway.folder, ['supportNeeds=housing', 'safety=unsure'])
  await remove(throwaway)
  expect(found).toContain('profile/Default/History: supportNeeds=housing')
  expect(found.filter(line => line.includes('safety'))).toEqual([])
})

test('promise 3, walk: its phone opened by itself tells its window nothing', async ({ page }) => {
  await page.clock.install({ time: NOON })
  await page.addInitScript(() =>
    addEventListener('message', () => document.documentElement.setAttribute('data-heard', ''))
  )
  await page.goto('/training/phone/index.html')
  await pressEach(page, page, 'Start', 'Yes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(content.questions.supportNeeds.prompt)
  await expect(page.locator('html')).not.toHaveAttribute('data-heard')
})

test('walk: opening another walk replaces the current one, and what its address has in vain is listed', async ({
  page
}) => {
  await open(page, FOLLOWED)
  const heading = phone(page).getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Tips and contacts')
  await page.goto('/training/#walk?support=no&at=2026-12-25T12%3A00&safety=perhaps&force=atlantis')
  await expect(heading).toHaveText('Are you worried about your safety?')
  await expect(clock(page)).toHaveValue('2026-12-25T12:00')
  await expect(page.getByRole('alert')).toContainText('safety=perhaps, force=atlantis')
  await page.goto(`/training/${FOLLOWED}`)
  await expect(heading).toHaveText('Tips and contacts')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page).toHaveURL(url => url.hash === FOLLOWED)
})

test("walk: a clock set before the phone has loaded is the phone's clock", async ({ page }) => {
  let bringUp = () => {}
  const isDue = new Promise<void>(due => {
    bringUp = due
  })
  await page.route('**/training/phone/index.html', async route => {
    await isDue
    await route.continue()
  })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/training/${FOLLOWED}`, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Christmas Day, midday' }).click()
  await expect(clock(page)).toHaveValue('2026-12-25T12:00')
  bringUp()
  await expect(phone(page).getByRole('region', { name: 'Contact first' })).toContainText(
    content.screens.opening.unknown.holiday
  )
  await putInAddress(page)
  await expect(page).toHaveURL(/force=west-yorkshire&at=2026-12-25T12%3A00$/)
})

test('promise 3, walk: the phone wipes itself when idle, but not while the page around it is used; nothing is stored, and nothing reaches a live page', async ({
  page,
  context
}) => {
  await page.clock.install({ time: NOON })
  await open(page, FOLLOWED)
  const heading = phone(page).getByRole('heading', { level: 1 })
  const asks = phone(page).getByRole('alertdialog', { name: content.screens.idle.title })
  await expect(heading).toHaveText('Tips and contacts')
  await page.clock.fastForward(180_000)
  const body = phone(page).locator('body')
  await body.evaluate(element =>
    addEventListener('message', () => element.setAttribute('data-heard', ''), { once: true })
  )
  await page.getByRole('heading', { name: 'Walk' }).click()
  await expect(body).toHaveAttribute('data-heard')
  await page.clock.fastForward(180_000)
  await expect(asks).toHaveCount(0)
  await page.clock.fastForward(65_000)
  await expect(asks).toBeVisible()
  await page.clock.fastForward(60_000)
  await expect(heading).toHaveText('Cleared')
  await expect(page).toHaveURL(/who=follows.*to=outcome/)
  await page.reload()
  await expect(heading).toHaveText('Tips and contacts')
  const { origins, cookies } = await context.storageState({ indexedDB: true })
  expect([origins, cookies]).toEqual([[], []])
  const live = await context.newPage()
  await live.goto('/')
  await expect(live.getByRole('heading', { level: 1 })).toHaveText('Before you start')
  const { buttons, holds, more } = content.screens
  await live.getByRole('button', { name: more.title, exact: true }).click()
  // The tap guard ignores presses just after a panel opens.
  await expect(async () => {
    await live.getByRole('button', { name: buttons.holds }).click({ timeout: 1_000 })
    await expect(live.getByText(holds.nothing)).toBeVisible({ timeout: 1_000 })
  }).toPass()
})

test('walk: axe reports no violation', { tag: LONG }, async ({ page }) => {
  await open(page, FOLLOWED)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.getByText(trainingWords.map.list).click()
  expect(await violationsByDayAndNight(page)).toEqual([])
})
