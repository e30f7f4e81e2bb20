import type { Page } from '@playwright/test'
import type { EncounterEvent } from '../../machines/encounter/encounter.setup.ts'
import { needsOf } from '../../machines/outcome/needs.ts'
import { outcomeOf } from '../../machines/outcome/outcome.ts'
import { walk } from '../support/walk.ts'
import { addStyle } from './support/add-style.ts'
import { boxesOn } from './support/boxes.ts'
import { content, settingAt } from './support/fixture.ts'
import { LONG } from './support/marks.ts'
import { quietest, screens } from './support/screens.ts'
import { expect, heading, test, type Walker } from './support/walker.ts'

const contactFirst = (page: Page) => page.getByRole('region', { name: 'Contact first' })
const cards = (page: Page) => contactFirst(page).getByRole('list').first().locator(':scope > li')
const card = (page: Page, name: string) => cards(page).filter({ has: page.getByRole('heading', { name }) })

const NUM = 'National Ugly Mugs'

const STALE = content.screens.contact.stale.split('{')[0] ?? ''

/** Opens the details of a contact. */
const openFacts = async (walker: Walker, name: string) => {
  await walker.letTapsThrough()
  await walker.button(content.screens.labels.moreAbout.replace('{name}', name)).click()
}

const outcomeAt = async (walker: Walker, time: string, address = '/', events = quietest) => {
  await walker.open(address, time)
  await walker.walk(events)
}

/** At various times: whether a line with weekday hours is open, and any remark. */
const STATES = [
  // An hour later it would be closed.
  ['on a Wednesday at four', '2026-11-25T16:00Z', 'Probably open until 5pm', 'Bank holidays: not known'],
  ['at 03:00 on a Sunday', '2026-11-29T03:00Z', 'Probably closed, opens tomorrow 9am', ''],
  ['on Christmas Day', '2026-12-25T12:00Z', 'Bank holiday: it may be closed', ''],
  ['in the hour that comes twice', '2026-10-25T01:30Z', 'Probably closed, opens tomorrow 9am', ''],
  ['on a Monday in summer time, at eight in Greenwich', '2026-03-30T08:00Z', 'Probably open until 5pm', ''],
  [
    'before the page was built',
    '2025-12-31T12:00Z',
    "This phone's date looks wrong: go by the hours below",
    ''
  ],
  ['on the day of its review', '2027-02-24T12:00Z', 'Probably open until 5pm', ''],
  [
    'past the review date and the known bank holidays',
    '2029-01-02T12:00Z',
    'Bank holidays not known: check the hours below',
    content.screens.contact.stale.replace('{date}', '24 February 2027')
  ]
] as const

test.describe('on a phone set to another zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' })

  test('promise 5, hours: London time counts, and a line with weekday hours says whether it is open (U24)', async ({
    newWalker,
    page
  }) => {
    for (const [at, [when, time, state, besides]] of STATES.entries())
      await test.step(when, async () => {
        if (at === 0) await newWalker.open('/', time)
        else await newWalker.startOver(time)
        await newWalker.walk(quietest)
        await expect(card(page, NUM)).toContainText(state)
        await openFacts(newWalker, NUM)
        await expect(card(page, NUM)).toContainText('Monday to Friday, 9am to 5pm')
        await expect(card(page, NUM)).toContainText(besides)
        if (!besides.includes('24 February')) await expect(card(page, NUM)).not.toContainText(STALE)
        await expect(card(page, 'Samaritans')).toContainText('Open 24 hours')
      })
  })
})

/** Answers of someone who is followed: the first contacts have opening hours. */
const followed = [
  { type: 'encounter.start' },
  { type: 'answer.no' },
  { type: 'answer.no' },
  { type: 'answer.yes' },
  { type: 'answer.yes' },
  { type: 'choice.toggle', question: 'who', choice: 'follows' },
  { type: 'encounter.finish' }
] as const satisfies readonly EncounterEvent[]

const MIDNIGHTS = [
  ['a bank holiday ends', '2026-12-25', '2026-12-26'],
  ['facts go past their review day', '2027-02-24', '2027-02-25']
] as const

/** Letter widths: the fonts of phones differ. */
const LETTERS = [
  ['its own letters', ''],
  ['narrow ones', 'font-family: monospace !important; letter-spacing: -0.15em !important'],
  ['wide ones', 'font-family: serif !important; letter-spacing: 0.12em !important']
] as const

for (const [letters, style] of LETTERS)
  test(`hours: at midnight, when facts go past their review day or a bank holiday ends, nothing moves, 320 px wide in ${letters}`, {
    tag: letters === 'wide ones' ? [] : LONG
  }, async ({ newWalker, page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const [what, evening, morning] of MIDNIGHTS)
      await test.step(what, async () => {
        await outcomeAt(newWalker, `${evening}T23:58:30Z`, '/?force=west-yorkshire', followed)
        await addStyle(page, `* { ${style} }`)
        await page.clock.pauseAt(new Date(`${evening}T23:59:55Z`))
        const before = await boxesOn(page)
        const said = await contactFirst(page).textContent()
        await page.clock.runFor(10_000)
        expect(await page.evaluate(() => new Date().toISOString().slice(0, 10))).toBe(morning)
        await expect(contactFirst(page)).not.toHaveText(said ?? '')
        expect(await boxesOn(page)).toEqual(before)
        expect(before.count).toBeGreaterThan(10)
        await page.clock.resume()
      })
  })

const FORCE = 'gloucestershire'
/** Close enough together that the idle warning does not appear in between. */
const [BEFORE, AFTER] = ['2026-11-25T08:58', '2026-11-25T09:01']
const inOrderAt = (events: readonly EncounterEvent[], time: string) =>
  outcomeOf(needsOf(walk(events).context.answers), settingAt(time, FORCE)).contactFirst.map(
    ({ item }) => item.shortName
  )

/** An outcome whose order changes when lines open at nine. */
const changing =
  screens.find(
    ({ name, events }) =>
      name.startsWith('outcome') && inOrderAt(events, BEFORE).join() !== inOrderAt(events, AFTER).join()
  )?.events ?? []

const names = (page: Page) => cards(page).getByRole('heading', { level: 3 }).allTextContents()
const openBefore = (walker: Walker) => outcomeAt(walker, `${BEFORE}Z`, `/?force=${FORCE}`, changing)

test('promise 5, hours: contacts put themselves in order while nobody has touched the list; then the order stays, says that it is old, and is renewed by a tap (U24)', async ({
  newWalker,
  page
}) => {
  await openBefore(newWalker)
  expect(await names(page)).toEqual(inOrderAt(changing, BEFORE))
  await page.clock.fastForward('03:00')
  await expect.poll(() => names(page)).toEqual(inOrderAt(changing, AFTER))
  await expect(page.getByRole('status')).not.toContainText('8:58am')
  await openBefore(newWalker)
  const { handOver, buttons } = content.screens
  for (const name of [handOver.title, buttons.danger, buttons.carryOn]) {
    await newWalker.letTapsThrough()
    await newWalker.button(name).click()
  }
  await heading(page).click()
  await page.clock.fastForward('03:00')
  await newWalker.button(buttons.back).click()
  await expect.poll(() => names(page)).toEqual(inOrderAt(changing, BEFORE))
  await openBefore(newWalker)
  await page.getByRole('heading', { name: content.screens.outcome.tips }).click()
  await page.clock.fastForward('03:00')
  await expect(page.getByRole('status')).toContainText(
    content.screens.outcome.hoursChanged.replace('{time}', '8:58am')
  )
  expect(await names(page)).toEqual(inOrderAt(changing, BEFORE))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await names(page)).toEqual(inOrderAt(changing, BEFORE))
  await newWalker.letTapsThrough()
  await newWalker.button(content.screens.outcome.refresh).click()
  expect(await names(page)).toEqual(inOrderAt(changing, AFTER))
  await expect(page.getByRole('status')).not.toContainText('8:58am')
  await expect(heading(page)).toBeFocused()
})

test('promise 5, hours: a tap within 400 ms of a change is ignored', async ({ newWalker, page }) => {
  await outcomeAt(newWalker, '2026-11-25T16:58:50Z')
  await page.clock.pauseAt(new Date('2026-11-25T16:59:59Z'))
  await expect(card(page, NUM)).toContainText('Probably closes soon, at 5pm')
  const turn = newWalker.button(content.screens.shown.turn)
  await page.clock.runFor(1_100)
  await expect(card(page, NUM)).toContainText('Probably closed, opens tomorrow 9am')
  await turn.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tips and contacts')
  await page.clock.runFor(400)
  await turn.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(content.screens.handOver.numbers)
})
