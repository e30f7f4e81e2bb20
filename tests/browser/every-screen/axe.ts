import type { Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { expect, test, type Walker } from '../support/walker.ts'

/** By night only the colours are others. Whatever has 7:1 has the 4.5:1 of level AA too, and to look for it costs as much again. */
const CONTRAST = ['color-contrast-enhanced']

/** The link past the top stands before every landmark, as it should (GOV.UK skip link). */
const SKIP_LINK = 'a[href="#heading"]'

/** Beyond what level AA asks for. */
const STRICTER = {
  'target-size': { enabled: true },
  'color-contrast-enhanced': { enabled: true },
  'color-contrast': { enabled: false }
}

/** @returns what axe finds, of all rules or only of some. */
export const faultsByAxe = (page: Page, rules?: readonly string[]): Promise<readonly string[]> =>
  violationsOn(page, rules ? { runOnly: [...rules] } : { rules: STRICTER }, [SKIP_LINK])

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

/** What axe looks for: everything by day and by night, everything by day, or what words can break. */
export type Extent = 'day and night' | 'day' | 'words'

const RUNS = { 'day and night': [DAY, NIGHT], day: [DAY], words: [IN_OTHER_WORDS] } as const

/** axe finds nothing. The officer's other language changes words alone, so there it looks for no more. */
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
