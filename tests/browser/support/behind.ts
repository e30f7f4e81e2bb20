import { content } from './content.ts'
import type { Walker } from './walker.ts'

const { buttons, handOver, shown } = content.screens

/** Presses buttons one after the other, each once it may be pressed. */
export const pressing =
  (...names: readonly (string | RegExp)[]) =>
  async (walker: Walker): Promise<void> => {
    for (const name of names) {
      await walker.letTapsThrough()
      await walker.button(name).click()
    }
  }

/** Those that have to do with handing over: what is chosen there says something of the person. */
export const HANDING_OVER = [
  'the hand-over',
  'numbers, turned round',
  'codes, turned round',
  'a card to print',
  'danger, turned round',
  'nothing more to see, turned round',
  'a question, turned round',
  'half of the way back'
] as const

/** Screens that no event of the conversation leads to, and what stands behind a tap: from the outcome. */
export const behind: Readonly<Record<string, (walker: Walker) => Promise<void>>> = {
  'with everything opened': async ({ page }) => {
    for (const details of await page.locator('details').all())
      await details.evaluate(element => element.setAttribute('open', ''))
    await page.locator('details summary').first().focus()
  },
  'with the panel of what is held': async walker => walker.button(buttons.holds).click(),
  'with the picker of the force': async walker => walker.button(content.screens.force.choose).click(),
  'with the panel that asks whether anyone is there': async ({ page }) => {
    await page.clock.runFor((content.times.idleMinutes * 60 - content.times.warningSeconds) * 1_000)
    await page.getByRole('alertdialog').waitFor()
  },
  'the hand-over': pressing(handOver.these),
  'the hand-over, with everything opened': async walker => {
    await pressing(handOver.these, handOver.carryNeutral)(walker)
    for (const details of await walker.page.locator('details').all())
      await details.evaluate(element => element.setAttribute('open', ''))
    await walker.button(handOver.carryNeutral).focus()
  },
  'the hand-over, with nothing to carry away': pressing(handOver.these, handOver.carryNo),
  'numbers, turned round': pressing(handOver.these, handOver.turn),
  'codes, turned round': pressing(handOver.these, handOver.carryPlain, handOver.code),
  'a card to print': pressing(handOver.these, handOver.carryPlain, handOver.card),
  'danger, turned round': pressing(handOver.these, handOver.turn, buttons.danger),
  'nothing more to see, turned round': pressing(handOver.these, handOver.turn, buttons.finish),
  'a question, turned round': pressing(/^Change Do you need any help/, shown.question),
  'choices, turned round': pressing(/^Change Who/, shown.question),
  'half of the way back': async walker => {
    await pressing(handOver.these, handOver.turn)(walker)
    await walker.letTapsThrough()
    await walker.button(/^Back to the officer/).click()
  },
  cleared: async walker => walker.button(buttons.clear).click(),
  finished: async walker => walker.button(buttons.clearAndFinish).click(),
  'a fault': async walker => {
    await breakTheDates(walker)
    await walker.buttonFor({ type: 'workplace.toggle', choice: 'online' }).click()
  }
}

/** Makes whatever says a date fail, which a contact's card does. */
export const breakTheDates = (walker: Walker): Promise<void> =>
  walker.page.evaluate(() => {
    Intl.DateTimeFormat = (() => {
      throw new Error('planted')
    }) as never
  })
