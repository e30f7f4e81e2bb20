import type { Page } from '@playwright/test'

/** Waits until the browser has ended the frame it is at: only then it tells of what was scrolled, which counts as a touch. */
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

/** Lets so many milliseconds pass from when the page came to rest, with every timer that is due on the way. */
export const letPass = async (page: Page, milliseconds: number): Promise<void> => {
  await frameEnds(page)
  await page.clock.runFor(milliseconds)
}
