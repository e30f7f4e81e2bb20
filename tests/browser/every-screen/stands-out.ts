import { pictureOf, shareThatStandsOut } from '../support/pixels.ts'
import { expect, test } from '../support/walker.ts'
import type { At } from './at.ts'

const { step } = test
const soft = expect.soft

/** U16 U17: the focus and an earlier answer can be seen, in every light and in forced colours. */
export const marksCanBeSeen = async ({ page, walker, name, snapshot }: At): Promise<void> => {
  const target = walker.button('Clear')
  const modes = [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' }
  ] as const
  for (const mode of modes)
    await step(`${mode.colorScheme}, forced colours ${mode.forcedColors}`, async () => {
      await page.emulateMedia(mode)
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      const before = await pictureOf(target)
      await page.keyboard.press('Tab')
      await target.focus()
      soft(shareThatStandsOut(before, await pictureOf(target))).toBeGreaterThan(0.03)
      if (!snapshot.hasTag('single') || !name.includes('answered before')) return
      const earlier = page.locator('[aria-current=true]')
      const marked = await pictureOf(earlier)
      const unmark = (button: Element) => {
        button.removeAttribute('aria-current')
        button.querySelector<HTMLElement>('#earlier')?.style.setProperty('visibility', 'hidden')
      }
      const mark = (button: Element) => {
        button.setAttribute('aria-current', 'true')
        button.querySelector<HTMLElement>('#earlier')?.style.removeProperty('visibility')
      }
      const button = page.getByRole('button').and(page.locator('[aria-describedby=earlier]'))
      await button.evaluate(unmark)
      soft(shareThatStandsOut(await pictureOf(button), marked)).toBeGreaterThan(0.005)
      await button.evaluate(mark)
    })
}
