import type { Locator } from '@playwright/test'
import type { Content, DateWords } from '../../machines/content/content.ts'
import { formatHours } from '../../machines/hours/format-hours.ts'
import { formatOpeningState } from '../../machines/hours/format-opening-state.ts'
import { londonTime, type Moment } from '../../machines/hours/london.ts'
import { openingOf } from '../../machines/hours/opening.ts'
import { hoursWords } from '../../machines/language/hours-words.ts'
import { BUILT_ON, inLondon } from '../support/settings-in.ts'
import { astray, runsOn } from './every-screen/languages.ts'
import { boxesOn } from './support/boxes.ts'
import { IN_ANY_FACE, IN_ANY_LANGUAGE, IN_ANY_LANGUAGE_LONG, LONG } from './support/marks.ts'
import { quietest } from './support/screens.ts'
import { expect, test, type Walker } from './support/walker.ts'

/** National Ugly Mugs is among the first contacts of every outcome. */
const ID = 'num'

const hoursIn = ({ services }: Content) => {
  const hours = services.find(({ id }) => id === ID)?.phone?.hours
  if (!hours?.weekly) throw new Error(`${ID} has no hours.`)
  return { ...hours, weekly: hours.weekly }
}

const cardOf = ({ page, content, screens }: Walker): Locator => {
  const name = content.services.find(({ id }) => id === ID)?.shortName ?? ''
  return page
    .getByRole('region', { name: screens.outcome.contactFirst })
    .getByRole('list')
    .first()
    .locator(':scope > li')
    .filter({ has: page.getByRole('heading', { name }) })
}

interface Words {
  readonly content: Content
  readonly dates?: DateWords
}

/** @returns what is said at a moment: the opening state, then the hours of the week. */
const saidAt = ({ content, dates }: Words, now: Moment): readonly string[] => {
  const hours = hoursIn(content)
  const words = hoursWords(content, new Map(), dates)
  const calendar = { ...content.calendar, builtOn: inLondon(BUILT_ON).day }
  return [
    formatOpeningState(openingOf(hours, now, calendar), hours, now, words),
    ...formatHours(hours, now, words)
  ]
}

const MOMENTS = {
  'on a Wednesday at noon': '2026-11-25T12:00Z',
  'at 03:00 on a Sunday': '2026-11-29T03:00Z',
  'on Christmas Day': '2026-12-25T12:00Z'
} as const

for (const [when, time] of Object.entries(MOMENTS))
  test(`promise 5, opening: ${when} a line says whether it is open, in its reader's language`, {
    tag: when === 'on a Wednesday at noon' ? IN_ANY_LANGUAGE : [IN_ANY_LANGUAGE_LONG, LONG]
  }, async ({ newWalker: walker, page }) => {
    await walker.open('/', time)
    await walker.walk(quietest)
    await walker.letTapsThrough()
    await cardOf(walker).getByRole('button', { expanded: false }).first().click()
    const now = londonTime(Date.parse(time))
    const { theirs } = walker.speech
    for (const text of [walker.speech, ...(theirs ? [theirs] : [])].flatMap(words => saidAt(words, now)))
      await expect(cardOf(walker).getByText(text, { exact: true }).first()).toBeVisible()
    const runs = await runsOn(page)
    expect(runs.filter(({ text }) => /\d/.test(text)).length).toBeGreaterThan(2)
    expect(astray(runs)).toEqual([])
  })

/** A Wednesday. */
const DAY = '2026-11-25T00:00Z'

for (const width of [320, 360, 1280])
  test(`opening: when a line closes it says so, and nothing moves, ${width} px wide`, {
    tag: [IN_ANY_LANGUAGE_LONG, IN_ANY_FACE, ...(width === 320 ? [] : [LONG])]
  }, async ({ newWalker: walker, page }) => {
    await page.setViewportSize({ width, height: 640 })
    const { to = 0 } = hoursIn(walker.content).weekly.week[2]?.at(-1) ?? {}
    const closes = Date.parse(DAY) + to * 60_000
    await walker.open('/?force=west-yorkshire', new Date(closes - 90_000).toISOString())
    await walker.walk(quietest)
    await page.clock.pauseAt(closes - 5_000)
    const [before, boxes] = [await cardOf(walker).textContent(), await boxesOn(page)]
    await page.clock.runFor(10_000)
    await expect(cardOf(walker)).not.toHaveText(before ?? '')
    expect(await boxesOn(page)).toEqual(boxes)
    expect(boxes.count).toBeGreaterThan(10)
  })
