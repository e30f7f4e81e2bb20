import type { Locator, Page } from '@playwright/test'
import type { EncounterSnapshot } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { walk } from '../../support/walk.ts'
import { LONG } from '../support/marks.ts'
import { backToOfficer, pressing } from '../support/off-flow-screens.ts'
import { letPass } from '../support/pass.ts'
import { kinds, type Screen } from '../support/screens.ts'
import { expect, test, type Walker } from '../support/walker.ts'

/** So low that every screen scrolls while its bars stand still. */
test.use({ hasTouch: true, viewport: { width: 320, height: 420 } })

const { step } = test

/** Leads away from a screen and back to it. */
interface Detour {
  readonly away: EncounterEvent
  readonly back: EncounterEvent
}

const onward = (now: EncounterSnapshot): EncounterEvent => {
  if (now.hasTag('ready')) return { type: 'encounter.start' }
  if (now.hasTag('single')) return { type: 'answer.no' }
  if (now.hasTag('several')) return { type: 'step.continue' }
  return { type: 'answer.change', question: 'support' }
}

/** @returns danger, and a step on from which Back returns here, unless this is a change. */
const detoursFrom = (now: EncounterSnapshot, name: string): readonly Detour[] => {
  if (now.hasTag('danger')) return []
  const danger: Detour = { away: { type: 'danger.open' }, back: { type: 'danger.close' } }
  return name.includes('as a change')
    ? [danger]
    : [danger, { away: onward(now), back: { type: 'step.back' } }]
}

/** @returns the scroll position of the screen. */
const scrollOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.scrollTop ?? 0)

const scrollDown = async (page: Page): Promise<number> => {
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 60))
  await letPass(page, 0)
  return scrollOf(page)
}

/** Presses a button without scrolling: Playwright would scroll to it first. */
const pressUnscrolled = async (walker: Walker, button: Locator) => {
  await walker.letTapsThrough()
  await button.dispatchEvent('click')
}

const send = async (walker: Walker, event: EncounterEvent) => {
  await pressUnscrolled(walker, walker.buttonFor(event))
  walker.now = walk([event], walker.now)
  await walker.showsWhatTheMachineSays()
}

const turnAndBack = async (walker: Walker) => {
  await pressUnscrolled(walker, walker.button(walker.screens.shown.turn))
  await pressing(backToOfficer(walker), backToOfficer(walker))(walker)
}

/** Stand for the others, which the same components draw. */
const STANDS_FOR_OTHERS = ['support', 'supportNeeds', 'outcome', 'support, as a change, answered before']

const isEnough = ({ name }: Screen) => STANDS_FOR_OTHERS.includes(name)

const SCREENS = [
  ['a screen of each component', kinds.filter(isEnough), []],
  ['every other screen', kinds.filter(screen => !isEnough(screen)), [LONG]]
] as const

for (const [which, screens, tag] of SCREENS)
  test(`promise 4, the way back: ${which} returns to where it was scrolled, from danger, a step on, and a phone turned round (U44)`, {
    tag: [...tag]
  }, async ({ walker, page }) => {
    let returns = 0
    const returnsTo = async (top: number, what: string) => {
      await walker.showsWhatTheMachineSays()
      await expect.poll(() => scrollOf(page), what).toBe(top)
      returns++
    }
    for (const [index, { name, events }] of screens.entries())
      await step(name, async () => {
        if (index > 0) await walker.startOver()
        await walker.walk(events)
        for (const { away, back } of detoursFrom(walker.now, name)) {
          if (away.type === 'answer.change') await walker.openAnswers()
          const top = await scrollDown(page)
          expect(top, 'it scrolls').toBeGreaterThan(0)
          await send(walker, away)
          expect(await scrollOf(page), 'another screen begins at its top').toBe(0)
          await send(walker, back)
          await returnsTo(top, `${away.type} and ${back.type}`)
        }
        if (!(await walker.button(walker.screens.shown.turn).isVisible())) return
        const top = await scrollDown(page)
        await turnAndBack(walker)
        await returnsTo(top, 'turned')
      })
    expect(returns).toBeGreaterThan(screens.length)
  })
