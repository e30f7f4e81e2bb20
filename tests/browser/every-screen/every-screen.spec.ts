import type { Locator } from '@playwright/test'
import { walk } from '../../support/walk.ts'
import type { Folder } from '../support/content.ts'
import { openFolds } from '../support/folds.ts'
import { IN_ANY_LANGUAGE, IN_ANY_LANGUAGE_LONG, LONG } from '../support/marks.ts'
import { backToOfficer, offFlowScreens } from '../support/off-flow-screens.ts'
import { fullest, kinds, longest, quietest, type Screen } from '../support/screens.ts'
import { isInEnglish } from '../support/speech.ts'
import { TITLE } from '../support/title.ts'
import { expect, test, type Walker } from '../support/walker.ts'
import { type Extent, hasNoFaultByAxe } from './axe.ts'
import { marksCanBeSeen } from './contrast.ts'
import { CLEAR_AT, keepsTheConventions, placeOf } from './conventions.ts'
import { saidIn, saysWhatLanguageItIsIn, tagsOf } from './languages.ts'
import { bendsWithoutBreaking, overflow, textTwiceAsLarge } from './reflow.ts'
import type { At } from './screen-context.ts'
import {
  answersShareTheWidth,
  hasRoomForThumbs,
  isPressedAnywhere,
  spotsOnLines,
  withChevron
} from './targets.ts'
import { keepsTheWaysOutInSight } from './ways-out.ts'

const PHONE = { width: 360, height: 640 }

/** A phone: numbers are links, and the pointer is a thumb. */
test.use({ hasTouch: true, viewport: PHONE })

/** Screens with a look of their own. A change looks like its question; all marks and outcomes look alike. */
const OWN_LOOK = /^[^,]*(?:, chosen before)?$|^support, answered before$/
const hasOwnLook = ({ name }: Screen) => OWN_LOOK.test(name) || name === fullest

/** One screen of each component, which also draws the other questions and the outcomes with less to do. */
const OF_EACH_COMPONENT = ['ready', 'support, answered before', 'who', 'danger', fullest]

/** The screens that stand for each kind in other languages. */
const IN_OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  ready: IN_ANY_LANGUAGE_LONG,
  'support, answered before': IN_ANY_LANGUAGE_LONG,
  who: IN_ANY_LANGUAGE_LONG,
  danger: IN_ANY_LANGUAGE_LONG,
  outcome: IN_ANY_LANGUAGE_LONG,
  [fullest]: IN_ANY_LANGUAGE
}

const tagsFor = (name: string) => [
  ...(OF_EACH_COMPONENT.includes(name) ? [] : [LONG]),
  ...(IN_OTHER_LANGUAGES[name] ? [IN_OTHER_LANGUAGES[name]] : [])
]

/** Screens that depend on the answers: the more was said, the more they hold. */
const FROM_LONGEST = ['with everything opened', 'with the panel of what is held', 'choices, turned round']

/**
 * Screens that look like others: panels, numbers, codes, endings. What opens on the outcome is text like the
 * rest, and so long that it takes longer than any other screen.
 */
const LOOKS_AS_ANOTHER = [
  'with everything opened',
  'with the panel that asks whether anyone is there',
  'with the picker of the force',
  'with the panel of what is held',
  'choices, turned round',
  'danger, turned round',
  'nothing more to see, turned round',
  'codes without names, turned round',
  'half of the way back',
  'a fault',
  'cleared'
]

/** After a wipe only the officer's language is left, and a cleared screen says little. */
const isSaidAlready = (name: string, { speech }: Walker) =>
  !isInEnglish(speech) && (speech.theirs ? OVER : ['cleared']).includes(name)

/**
 * What the person's language can break on a screen off the flow. Colours are covered by the turned phone and
 * by one screen of each kind; of all that can be opened, only the words are new.
 */
const extentOf = (name: string, { theirs }: Walker['speech']): Extent => {
  if (name === 'with everything opened') return theirs ? 'words' : 'day'
  return theirs && !name.includes('turned round') ? 'day' : 'day and night'
}

/** The single-answer questions are one component: colours and marks are checked on one of them. */
const looksLikeAnother = ({ name, snapshot }: At) => snapshot.hasTag('single') && !/^support\b/.test(name)

const looksRight = async (at: At) => {
  const { page, snapshot, walker } = at
  // Other words do not change how a mark looks, but they may move it on an answer.
  const hasMarks = isInEnglish(walker.speech) || at.name.includes('before')
  if (hasMarks && !looksLikeAnother(at)) await marksCanBeSeen(at)
  if (!looksLikeAnother(at)) await hasNoFaultByAxe(walker)
  await hasRoomForThumbs(walker)
  if (snapshot.hasTag('single')) await answersShareTheWidth(page)
  await bendsWithoutBreaking(at)
}

const OVER = ['cleared', 'finished', 'a fault']

/** Clear and danger are on every screen; the finish, unless the phone is asked back; if turned, the way back. */
const offersTheWaysOut = async (walker: Walker, name: string) => {
  const { page, screens } = walker
  const { buttons } = screens
  const soft = expect.soft
  const clear = walker.button(buttons.clear).last()
  const isOver = OVER.includes(name)
  const isWiped = isOver && name !== 'a fault'
  await soft(clear).toBeVisible({ visible: !isWiped })
  const isPanel = (await page.locator('dialog[open]').count()) > 0
  if (!(isPanel || isWiped)) soft(await placeOf(clear)).toEqual(CLEAR_AT)
  if (!isOver) await soft(walker.button(buttons.danger).last()).toBeVisible()
  if (!isOver && !isPanel && !/^(?:danger|nothing more)/.test(name))
    await soft(walker.button(buttons.finish).or(walker.button(buttons.numbers))).toBeVisible()
  if (!isPanel) {
    await keepsTheWaysOutInSight(walker, name !== 'a fault')
    await page.setViewportSize(PHONE)
  }
  if (!name.includes('turned round')) return
  await soft(walker.button(backToOfficer(walker))).toBeInViewport()
  await soft(page.locator('main a')).toHaveCount(0)
}

/** Walks to a screen and checks what must hold everywhere. The last check clears the page. */
const speaksAndKeepsTheConventions = async (walker: Walker, folder: Folder, screen: Screen) => {
  const { page, speech } = walker
  await walker.walk(screen.events)
  await saysWhatLanguageItIsIn(page, speech, saidIn(folder, tagsOf(speech)))
  await keepsTheConventions({ ...screen, walker, page, snapshot: walk(screen.events) })
}

test('promise 4, every screen: each says its language, keeps the conventions, and Clear wipes it (U1 to U7, U15, U20, U28, U31, U32, U36, U38, U42, U51 to U53)', async ({
  walker,
  folder
}) => {
  for (const [index, screen] of kinds.entries())
    await test.step(screen.name, async () => {
      if (index > 0) await walker.again()
      await speaksAndKeepsTheConventions(walker, folder, screen)
    })
})

/** Names the rules of looks in the title of one test in `npm test`; `npm run test:all` has the rest. */
const rulesOf = (name: string) => (name === 'support, answered before' ? ' (U8, U9, U14 to U18, U21)' : '')

/** Soft assertions, so that a screen shows all its faults at once. */
for (const screen of kinds.filter(hasOwnLook))
  test(`every screen: ${screen.name}${rulesOf(screen.name)}`, { tag: tagsFor(screen.name) }, async ({
    walker,
    page,
    folder
  }) => {
    if (!isInEnglish(walker.speech)) {
      await speaksAndKeepsTheConventions(walker, folder, screen)
      await walker.again()
    }
    await walker.walk(screen.events)
    await looksRight({ ...screen, walker, page, snapshot: walk(screen.events) })
  })

for (const [which, looksAsAnother, tag] of [
  ['one of each kind', false, [IN_ANY_LANGUAGE_LONG]],
  ['those that look as another does', true, [IN_ANY_LANGUAGE_LONG, LONG]]
] as const)
  test(`every screen: off the outcome, ${which}, codes and panels among them`, { tag: [...tag] }, async ({
    newWalker: walker,
    page,
    folder
  }) => {
    const screens = Object.entries(offFlowScreens)
      .filter(([name]) => LOOKS_AS_ANOTHER.includes(name) === looksAsAnother)
      .filter(([name]) => !isSaidAlready(name, walker))
    expect(screens.length).toBeGreaterThan(5)
    for (const [name, goThere] of screens)
      await test.step(name, async () => {
        await page.setViewportSize(PHONE)
        await walker.open()
        await walker.walk(FROM_LONGEST.includes(name) ? longest : quietest)
        await walker.letTapsThrough()
        await goThere(walker)
        await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await expect.soft(page.locator(':focus')).toHaveCount(1)
        expect.soft(await page.title()).toBe(TITLE)
        await expect.soft(page.locator('input, textarea, select, [contenteditable]')).toHaveCount(0)
        await saysWhatLanguageItIsIn(page, walker.speech, saidIn(folder, tagsOf(walker.speech)))
        await offersTheWaysOut(walker, name)
        await hasNoFaultByAxe(walker, extentOf(name, walker.speech))
        await hasRoomForThumbs(walker)
        await page.setViewportSize({ width: 320, height: 640 })
        expect.soft(await overflow(page)).toEqual([])
        await page.setViewportSize(PHONE)
        await textTwiceAsLarge(page)
      })
  })

test('promise 4, every screen: the outcome opens and shuts by a press on any text beside a chevron, but not on a number (U46)', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  const lines = withChevron(page)
  const press = async (line: Locator, isOwn: boolean, part: number) => {
    const spots = (await spotsOnLines(line))
      .flat()
      .filter(spot => spot.text && (isOwn ? spot.isOwn : spot.isNumber))
    const spot = spots[Math.round((spots.length - 1) * part)]
    if (!spot) return
    const wasOpen = (await line.getAttribute('aria-expanded')) === 'true'
    await walker.letTapsThrough()
    await (part === 0 ? page.mouse.click(spot.x, spot.y) : page.touchscreen.tap(spot.x, spot.y))
    await expect(line, spot.text).toHaveAttribute('aria-expanded', String(isOwn ? !wasOpen : wasOpen))
  }
  const kinds = await lines.evaluateAll(all => all.map(({ className }) => className))
  expect(kinds.length).toBeGreaterThan(10)
  for (const [at, kind] of kinds.entries()) {
    // Lines of a kind are one component: presses all over the first, and at the end of the last.
    const parts = at === kinds.indexOf(kind) ? [0, 1] : at === kinds.lastIndexOf(kind) ? [1] : []
    for (const part of parts) await press(lines.nth(at), true, part)
    if (parts.includes(0)) await press(lines.nth(at), false, 0.5)
  }
  await openFolds(page)
  await isPressedAnywhere(page)
})

/** Slow, as there is so much of it. Each of its parts is checked by night on another screen too. */
test('every screen: by night, the outcome with everything opened', { tag: LONG }, async ({ walker }) => {
  await walker.walk(longest)
  await offFlowScreens['with everything opened']?.(walker)
  await hasNoFaultByAxe(walker, 'night')
})

test('every screen: the questions in turn, with short and long texts', {
  tag: [IN_ANY_LANGUAGE_LONG, LONG]
}, async ({ walker, page, folder }) => {
  for (const event of longest) {
    await walker.press(event)
    if ('choice' in event || walker.now.hasTag('outcome')) continue
    await saysWhatLanguageItIsIn(page, walker.speech, saidIn(folder, tagsOf(walker.speech)))
    if (walker.speech.theirs) await hasNoFaultByAxe(walker, 'day')
    for (const width of [320, PHONE.width]) {
      await page.setViewportSize({ ...PHONE, width })
      expect.soft(await overflow(page)).toEqual([])
    }
  }
})
