import type { Locator } from '@playwright/test'
import { sourceFiles } from '../../support/source-files.ts'
import { offFlowScreens, pressing } from '../support/off-flow-screens.ts'
import { closePanels } from '../support/panels.ts'
import { quietest } from '../support/screens.ts'
import { expect, test, type Walker } from '../support/walker.ts'
import { textTwiceAsLarge } from './reflow.ts'

test.use({ hasTouch: true })

const soft = expect.soft
const { step } = test

const way = (name: keyof typeof offFlowScreens) => offFlowScreens[name] ?? (() => Promise.reject(name))

const IDLE = 'IdleWarningPanel'

/** Every panel by its file, and the way to it from the outcome. The one that opens by itself comes last. */
const PANELS: Readonly<Record<string, (walker: Walker) => Promise<void>>> = {
  PersonLanguagePanel: way('with the picker of the language'),
  MorePanel: walker => walker.openMore(),
  HeldDataPanel: way('with the panel of what is held'),
  ForcePicker: way('with the picker of the force'),
  [IDLE]: way('with the panel that asks whether anyone is there')
}

/** How far from the middle of Close a thumb may come down. */
const THUMB = 72

/** Close is in the corner on phones, a tablet and a desk; on a phone on its side it is before the foot. */
const SIZES = [
  [360, 640],
  [320, 640],
  [768, 1_024],
  [1_366, 768]
] as const
const ON_ITS_SIDE = [640, 360] as const

/** @returns a button's distance from the top and the end of its panel. */
const cornerOf = (button: Locator) =>
  button.evaluate(element => {
    const box = element.getBoundingClientRect()
    const panel = element.closest('dialog')?.getBoundingClientRect() ?? box
    return [Math.round(box.top - panel.top), Math.round(panel.right - box.right)]
  })

/** @returns the buttons of a panel that begin with Clear and are within a thumb's reach of a point. */
const clearNear = (panel: Locator, clear: string, [x, y]: readonly [number, number]) =>
  panel.getByRole('button').evaluateAll(
    (buttons, [word, atX, atY, reach]) =>
      buttons
        .filter(button => button.textContent?.startsWith(word))
        .filter(button => {
          const { left, right, top, bottom } = button.getBoundingClientRect()
          return (
            Math.hypot(Math.max(left - atX, 0, atX - right), Math.max(top - atY, 0, atY - bottom)) < reach
          )
        })
        .map(button => button.textContent),
    [clear, x, y, THUMB] as const
  )

const middleOf = async (button: Locator): Promise<readonly [number, number]> => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {}
  return [x + width / 2, y + height / 2]
}

/** Only Close is beside the title, and no Clear is where a thumb looks for Close. */
const closeIsWhereItIsLookedFor = async ({ page, screens: { buttons } }: Walker) => {
  const panel = page.locator('dialog[open]').last()
  const close = panel.getByRole('button', { name: buttons.close, exact: true })
  for (const [width, height] of [...SIZES, ON_ITS_SIDE]) {
    await page.setViewportSize({ width, height })
    soft(await panel.locator('.frame-head button').allTextContents()).toEqual([buttons.close])
    await soft(close).toBeInViewport({ ratio: 1 })
    soft(await clearNear(panel, buttons.clear, await middleOf(close)), `${width} by ${height}`).toEqual([])
    const [down = 0, fromEnd = 0] = await cornerOf(close)
    if (height > ON_ITS_SIDE[1]) soft([down <= 8, fromEnd <= 10], `${down}, ${fromEnd}`).toEqual([true, true])
  }
}

/** The second tap lands where Clear may be now. */
const tapTwiceOnClose = async (walker: Walker) => {
  const { page, screens } = walker
  const panels = page.locator('dialog[open]')
  const open = await panels.count()
  const at = await middleOf(panels.last().getByRole('button', { name: screens.buttons.close, exact: true }))
  await walker.letTapsThrough()
  await page.touchscreen.tap(...at)
  await expect(panels).toHaveCount(open - 1)
  await page.touchscreen.tap(...at)
}

test('promise 4, panels: each has Close at the top right and no Clear where Close is looked for, and a second tap there clears nothing (U28, U42, U43)', async ({
  walker,
  page
}) => {
  const { buttons } = walker.screens
  await walker.walk(quietest)
  for (const [name, open] of Object.entries(PANELS))
    await step(name, async () => {
      await page.setViewportSize({ width: 360, height: 640 })
      await walker.letTapsThrough()
      await open(walker)
      await textTwiceAsLarge(page)
      const panel = page.locator('dialog[open]').last()
      if (name === IDLE) {
        await soft(panel.locator('.frame-head button')).toHaveCount(0)
        soft(await clearNear(panel, buttons.clear, [360, 0])).toEqual([])
        return pressing(buttons.keepGoing)(walker)
      }
      await closeIsWhereItIsLookedFor(walker)
      await page.setViewportSize({ width: 360, height: 640 })
      await tapTwiceOnClose(walker)
      await closePanels(walker)
      await walker.showsWhatTheMachineSays()
    })
})

test('promise 4, panels: those that are looked at are all there are', () => {
  const files = sourceFiles('src/live', /\.tsx$/)
    .filter(({ text }) => /<Panel\b/.test(text))
    .map(({ path }) => path.replace(/^.*\/|\.tsx$/g, ''))
  expect(files.sort()).toEqual(Object.keys(PANELS).sort())
})
