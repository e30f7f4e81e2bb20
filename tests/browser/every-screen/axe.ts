import type { Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { expect, test, type Walker } from '../support/walker.ts'

/** By night only the colours are others. */
const CONTRAST = ['color-contrast', 'color-contrast-enhanced']

/** The link past the top stands before every landmark, as it should (GOV.UK skip link). */
const SKIP_LINK = 'a[href="#heading"]'

/** @returns what axe finds, of all rules or only of some. */
export const faultsByAxe = (page: Page, rules?: readonly string[]): Promise<readonly string[]> =>
  violationsOn(page, {
    rules,
    also: rules ? [] : ['target-size', 'color-contrast-enhanced'],
    except: SKIP_LINK
  })

/** What words can break: the officer's other language changes neither structure nor colour. */
const WORDS = [
  'valid-lang',
  'html-has-lang',
  'html-lang-valid',
  'label-content-name-mismatch',
  'button-name',
  'link-name',
  'target-size'
]

const DAY = ['light', undefined] as const
const NIGHT = ['dark', CONTRAST] as const
const IN_OTHER_WORDS = ['light', WORDS] as const

/** axe finds nothing, by day and by night. */
export const hasNoFaultByAxe = async ({ page, speech }: Walker): Promise<void> => {
  for (const [colorScheme, rules] of speech.query ? [IN_OTHER_WORDS] : [DAY, NIGHT])
    await test.step(`axe, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      expect.soft(await faultsByAxe(page, rules)).toEqual([])
    })
}
