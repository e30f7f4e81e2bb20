import { violationsOn } from '../support/axe.ts'
import { expect, test, type Walker } from '../support/walker.ts'

/** The skip link comes before every landmark, as it should (GOV.UK skip link). */
const SKIP_LINK = 'a[href="#heading"]'

/** Rules beyond level AA. The stricter contrast rule includes the ordinary one. */
const STRICTER = {
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
    'color-contrast': { enabled: false }
  }
}

/** By night only colours differ. 7:1 implies the 4.5:1 of AA; checking for both would take twice as long. */
const CONTRAST = { runOnly: ['color-contrast-enhanced'] }

/** Rules that other words can break: the officer's other language changes no structure and no colour. */
const WORDS = {
  runOnly: [
    'valid-lang',
    'html-has-lang',
    'html-lang-valid',
    'label-content-name-mismatch',
    'button-name',
    'link-name',
    'target-size'
  ]
}

/** How much axe checks: everything by day, colours by night, both, or what words can break. */
const EXTENTS = {
  'day and night': { light: STRICTER, dark: CONTRAST },
  day: { light: STRICTER },
  night: { dark: CONTRAST },
  words: { light: WORDS }
}

export type Extent = keyof typeof EXTENTS

/** Expects no finding by axe. In the officer's other language it checks only what words can break. */
export const hasNoFaultByAxe = ({ page, speech }: Walker, extent: Extent = 'day and night') =>
  test.step('axe', async () =>
    expect.soft(await violationsOn(page, EXTENTS[speech.query ? 'words' : extent], [SKIP_LINK])).toEqual([]))
