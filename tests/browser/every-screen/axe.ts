import type { Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { expect, test, type Walker } from '../support/walker.ts'

/** By night only colours differ. 7:1 implies the 4.5:1 of AA; checking for both would take twice as long. */
const CONTRAST = ['color-contrast-enhanced']

/** The skip link comes before every landmark, as it should (GOV.UK skip link). */
const SKIP_LINK = 'a[href="#heading"]'

/** Rules beyond level AA. The stricter contrast rule includes the ordinary one. */
const STRICTER = {
  'target-size': { enabled: true },
  'color-contrast-enhanced': { enabled: true },
  'color-contrast': { enabled: false }
}

/** @returns what axe finds by all rules, or only by these. */
export const faultsByAxe = (page: Page, rules?: readonly string[]): Promise<readonly string[]> =>
  violationsOn(page, rules ? { runOnly: [...rules] } : { rules: STRICTER }, [SKIP_LINK])

/** Rules that other words can break: the officer's other language changes no structure and no colour. */
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

/** How much axe checks: everything by day and by night, everything by day, or what words can break. */
export type Extent = 'day and night' | 'day' | 'words'

const RUNS = { 'day and night': [DAY, NIGHT], day: [DAY], words: [IN_OTHER_WORDS] } as const

/** Expects no finding by axe. In the officer's other language it checks only what words can break. */
export const hasNoFaultByAxe = async (
  { page, speech }: Walker,
  extent: Extent = 'day and night'
): Promise<void> => {
  for (const [colorScheme, rules] of RUNS[speech.query ? 'words' : extent])
    await test.step(`axe, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      expect.soft(await faultsByAxe(page, rules)).toEqual([])
    })
}
