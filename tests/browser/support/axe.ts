import type { Frame, Page } from '@playwright/test'
import axe from 'axe-core'

/** WCAG 2.2 at levels A and AA, and what axe holds to be good practice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Selectors, other results and the like cost more than the search itself, and no test reads them. */
const VIOLATIONS_ALONE: axe.RunOptions = { resultTypes: ['violations'], selectors: false }

/** Each frame is looked at by itself: to reach into frames, axe waits for a clock that a test may have stopped. */
const HERE_ALONE = { iframes: false, preload: false } as const

const violationsIn = async (frame: Frame, options: axe.RunOptions, except: string[]) => {
  if (frame.parentFrame()) await frame.locator('h1').first().waitFor()
  // It takes longer to read than to run, so it is put into a frame once.
  if (!(await frame.evaluate('typeof axe === "object"'))) await frame.evaluate(axe.source)
  const violations = await frame.evaluate(
    async ([exclude, chosen]) => {
      const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe
      // A button that a head which stays in sight happens to cover by half would count as too small.
      scrollTo({ top: 0, behavior: 'instant' })
      const found = await run({ exclude }, chosen)
      return found.violations.map(({ id, nodes }) => ({ id, html: nodes.map(node => node.html) }))
    },
    [except, options] as [string[], axe.RunOptions]
  )
  return violations.flatMap(({ id, html }) => html.map(one => `${id}: ${one.slice(0, 120)}`))
}

/**
 * @param chosen what axe looks for, if not for what WCAG asks for at level AA.
 * @param except selectors of what is not looked at.
 * @returns each violation that axe finds on the page and in its frames, as the rule and the element.
 */
export const violationsOn = async (
  page: Page,
  chosen: axe.RunOptions = {},
  except: string[] = []
): Promise<readonly string[]> => {
  const options = { runOnly: TAGS, ...VIOLATIONS_ALONE, ...HERE_ALONE, ...chosen }
  const found = await Promise.all(page.frames().map(frame => violationsIn(frame, options, except)))
  return found.flat()
}

/** What goes by colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** @returns the same by day, and what of it is about colours by night: nothing else differs there. */
export const violationsByDayAndNight = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: 'light' })
  const byDay = await violationsOn(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const byNight = await violationsOn(page, { runOnly: OF_COLOURS })
  await page.emulateMedia({ colorScheme: 'light' })
  return [...byDay, ...byNight]
}
