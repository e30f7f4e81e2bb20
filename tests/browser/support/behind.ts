import { content } from './content.ts'
import type { Walker } from './walker.ts'

const { buttons } = content.screens

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
