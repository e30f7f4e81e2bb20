import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, type Walker } from '../support/walker.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** By night only the colours are others. */
const CONTRAST = ['color-contrast', 'color-contrast-enhanced']

/** @returns what axe finds, of all rules or only of some. */
export const faultsByAxe = async (page: Page, only?: readonly string[]) => {
  const axe = only
    ? new AxeBuilder({ page }).withRules([...only])
    : new AxeBuilder({ page }).withTags(RULES).options({
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } }
      })
  const { violations } = await axe
    // The link past the top stands before every landmark, as it should (GOV.UK skip link).
    .exclude('a[href="#heading"]')
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 120)}`))
}

const DAY = ['light', undefined] as const
/** Another language of the officer brings no other colour. */
const NIGHT = ['dark', CONTRAST] as const

/** axe finds nothing, by day and by night. */
export const hasNoFaultByAxe = async ({ page, speech }: Walker): Promise<void> => {
  for (const [colorScheme, rules] of speech.query ? [DAY] : [DAY, NIGHT])
    await test.step(`axe, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      expect.soft(await faultsByAxe(page, rules)).toEqual([])
    })
}
