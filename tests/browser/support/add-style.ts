import type { Page } from '@playwright/test'

/** Adds a style by script, which the policy of the page leaves alone; one in the page it would refuse. */
export const addStyle = (page: Page, text: string): Promise<void> =>
  page.evaluate(rules => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, text)
