import type { Page } from '@playwright/test'

/** Waits for the end of the frame: only then scrolling is reported, and it counts as a touch. */
const frameEnds = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>(ended => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect()
          ended()
        })
        observer.observe(document.documentElement)
      })
  )

/** Lets milliseconds pass once the page is at rest, firing every timer that is due. */
export const letPass = async (page: Page, milliseconds: number): Promise<void> => {
  await frameEnds(page)
  await page.clock.runFor(milliseconds)
}
