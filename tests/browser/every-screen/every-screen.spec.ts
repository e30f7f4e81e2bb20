import { walk } from '../../support/walk.ts'
import { IN_ANY_LANGUAGE } from '../support/in-any-language.ts'
import { backToOfficer, offFlowScreens } from '../support/off-flow-screens.ts'
import { fullest, kinds, longest, quietest, type Screen } from '../support/screens.ts'
import { isInEnglish } from '../support/speech.ts'
import { TITLE } from '../support/title.ts'
import { expect, test, type Walker } from '../support/walker.ts'
import type { At } from './at.ts'
import { type Extent, faultsByAxe, hasNoFaultByAxe } from './axe.ts'
import { bendsWithoutBreaking, overflow } from './bends.ts'
import { CLEAR_AT, keepsTheConventions, placeOf } from './conventions.ts'
import { saidIn, saysWhatLanguageItIsIn, tagsOf } from './speaks.ts'
import { marksCanBeSeen } from './stands-out.ts'
import { answersShareTheWidth, hasRoomForThumbs } from './targets.ts'
import { keepsTheWaysOutInSight } from './ways-out.ts'

const PHONE = { width: 360, height: 640 }

/** A phone: numbers are links there, and every target is pressed with a thumb. */
test.use({ hasTouch: true, viewport: PHONE })

/** A change looks as the question did that it goes back to; one answer is marked as any other is; one outcome holds all that any does. */
const OWN_LOOK = /^[^,]*(?:, chosen before)?$|^support, answered before$/
const hasOwnLook = ({ name }: Screen) => OWN_LOOK.test(name) || name === fullest

/** One screen of each kind in other languages too. The questions follow on one walk, and the fullest outcome with all of it opened. */
const OF_EACH_KIND = ['ready', 'support, answered before', 'who', 'danger', 'outcome']

/** What differs with the answers, and may hold more the more was said. */
const FROM_LONGEST = ['with everything opened', 'with the panel of what is held', 'choices, turned round']

/** What is seen in part on another screen, or on paper: in other languages that is enough. */
const SEEN_ELSEWHERE = ['the hand-over', 'cleared']

/**
 * What the person's language can break on a screen off the flow. It brings no colour that a turned phone or a screen of each kind does
 * not have, and of all that can be opened nothing but its words is new.
 */
const extentOf = (name: string, { theirs }: Walker['speech']): Extent => {
  if (!theirs || name.includes('turned round')) return 'day and night'
  return name === 'with everything opened' ? 'words' : 'day'
}

/** The questions with four answers are one component: their colours and marks are looked at on one of them. */
const looksLikeAnother = ({ name, snapshot }: At) => snapshot.hasTag('single') && !/^support\b/.test(name)

const looksRight = async (at: At) => {
  const { page, snapshot, walker } = at
  // A word more does not change how a mark looks, but where it stands on an answer.
  const hasMarks = isInEnglish(walker.speech) || at.name.includes('before')
  if (hasMarks && !looksLikeAnother(at)) await marksCanBeSeen(at)
  if (!looksLikeAnother(at)) await hasNoFaultByAxe(walker)
  await hasRoomForThumbs(walker)
  if (snapshot.hasTag('single')) await answersShareTheWidth(page)
  await bendsWithoutBreaking(at)
}

/** Clear, danger and the finish are there, wherever one is; on a phone that is turned round, the way back too. */
const offersTheWaysOut = async (walker: Walker, name: string) => {
  const { page, screens } = walker
  const { buttons } = screens
  const soft = expect.soft
  const clear = walker.button(buttons.clear).last()
  await soft(clear).toBeVisible()
  const isOver = ['cleared', 'finished', 'a fault'].includes(name)
  const isPanel = (await page.locator('dialog[open]').count()) > 0
  if (!isPanel) soft(await placeOf(clear)).toEqual(CLEAR_AT)
  if (!isOver && !name.startsWith('danger')) await soft(walker.button(buttons.danger).last()).toBeVisible()
  if (!isOver && !isPanel) await soft(walker.button(buttons.finish)).toBeVisible()
  if (!isPanel) {
    await keepsTheWaysOutInSight(walker)
    await page.setViewportSize(PHONE)
  }
  if (!name.includes('turned round')) return
  await soft(walker.button(backToOfficer(walker))).toBeInViewport()
  await soft(page.locator('main a')).toHaveCount(0)
}

/** One walk to each screen, which is then held against every rule: all its faults show at once. */
for (const screen of kinds)
  test(`every screen: ${screen.name}`, {
    tag: OF_EACH_KIND.includes(screen.name) ? IN_ANY_LANGUAGE : []
  }, async ({ walker, page, folder }) => {
    test.setTimeout(120_000)
    await walker.walk(screen.events)
    const at = { ...screen, walker, page, snapshot: walk(screen.events) }
    await saysWhatLanguageItIsIn(page, walker.speech, saidIn(folder, tagsOf(walker.speech)))
    await keepsTheConventions(at)
    if (!hasOwnLook(screen)) return
    await walker.again()
    await walker.walk(screen.events)
    await looksRight(at)
  })

for (const [name, goThere] of Object.entries(offFlowScreens))
  test(`every screen: the outcome, then ${name}`, {
    tag: SEEN_ELSEWHERE.includes(name) ? [] : IN_ANY_LANGUAGE
  }, async ({ walker, page, folder }) => {
    test.setTimeout(120_000)
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
  })

test('every screen: the questions in turn, with short and long texts', { tag: IN_ANY_LANGUAGE }, async ({
  walker,
  page,
  folder
}) => {
  for (const event of longest) {
    await walker.press(event)
    if ('choice' in event || walker.now.hasTag('outcome')) continue
    await saysWhatLanguageItIsIn(page, walker.speech, saidIn(folder, tagsOf(walker.speech)))
    if (walker.speech.theirs) expect.soft(await faultsByAxe(page)).toEqual([])
    for (const width of [320, PHONE.width]) {
      await page.setViewportSize({ ...PHONE, width })
      expect.soft(await overflow(page)).toEqual([])
    }
  }
})

test('self-check: axe reports a violation', async ({ page, walker }) => {
  await walker.walk(quietest)
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.style.cssText = 'inline-size: 8px; block-size: 8px; color: #777; background: #888'
    document.querySelector('main')?.append(button)
  })
  expect((await faultsByAxe(page)).map(fault => fault.split(':')[0])).toEqual(['button-name'])
})
