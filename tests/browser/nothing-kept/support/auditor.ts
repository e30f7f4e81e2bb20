import type { CDPSession, Page } from '@playwright/test'
import { type Allowed, type Found, listOf, look, lookAtState } from './look.ts'
import { caughtIn } from './traps.ts'

/** Looks through all that a page and its browser could keep. */
export class Auditor {
  private readonly page: Page
  private readonly allowed: Allowed
  private readonly cdp: CDPSession

  constructor(page: Page, cdp: CDPSession, allowed: Allowed) {
    this.page = page
    this.cdp = cdp
    this.allowed = allowed
  }

  /** @returns what is there that should not be: where it is, and what it is. Empty where nothing is kept. */
  async faults(): Promise<readonly string[]> {
    const found: Found = {
      ...(await this.inPage()),
      ...(await this.inBrowser()),
      state: await this.page.evaluate(lookAtState),
      traps: await caughtIn(this.page)
    }
    return listOf(found)
  }

  private async inPage(): Promise<Found> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree')
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'audit'
    })
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(${look})(${JSON.stringify(this.allowed)})`,
      awaitPromise: true,
      returnByValue: true
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  private async inBrowser(): Promise<Found> {
    const { entries } = await this.cdp.send('Page.getNavigationHistory')
    const cookies = await this.page.context().cookies()
    return {
      'cookie jar': cookies.map(({ name }) => name),
      'history addresses': entries
        .map(({ url }) => url)
        .filter(url => url !== this.allowed.address && url !== 'about:blank'),
      'history titles': entries
        .map(({ title }) => title)
        .filter(title => title !== '' && title !== this.allowed.title)
    }
  }
}
