import type { Page } from '@playwright/test'

/** Adds a style sheet by script: the page's policy allows that, but would refuse a style element. */
export const addStyle = (page: Page, text: string): Promise<void> =>
  page.evaluate(rules => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, text)
