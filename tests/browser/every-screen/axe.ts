import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/walker.ts'

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
    /** The link past the top stands before every landmark, as it should (GOV.UK skip link). */
    .exclude('a[href="#heading"]')
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 120)}`))
}

/** U9 U16: axe finds nothing, by day and by night. */
export const hasNoFaultByAxe = async (page: Page): Promise<void> => {
  for (const [colorScheme, rules] of [
    ['light', undefined],
    ['dark', CONTRAST]
  ] as const)
    await test.step(`U9 U16 axe, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      expect.soft(await faultsByAxe(page, rules)).toEqual([])
    })
}
