import type { Frame, Page } from '@playwright/test'
import axe from 'axe-core'

/** WCAG 2.2 at levels A and AA, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Leaves out selectors and other results: they cost more than the search, and no test reads them. */
const VIOLATIONS_ALONE: axe.RunOptions = { resultTypes: ['violations'], selectors: false }

/** Each frame is checked by itself: axe reaches into frames by timers, which a test may have stopped. */
const HERE_ALONE = { iframes: false, preload: false } as const

const violationsIn = async (frame: Frame, options: axe.RunOptions, except: string[]) => {
  if (frame.parentFrame()) await frame.locator('h1').first().waitFor()
  // Only once for each frame, as parsing axe takes longer than running it.
  if (!(await frame.evaluate('typeof axe === "object"'))) await frame.evaluate(axe.source)
  const violations = await frame.evaluate(
    async ([exclude, chosen]) => {
      const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe
      // Otherwise a button half covered by the sticky header would count as too small.
      scrollTo({ top: 0, behavior: 'instant' })
      const found = await run({ exclude }, chosen)
      return found.violations.map(({ id, nodes }) => ({ id, html: nodes.map(node => node.html) }))
    },
    [except, options] as [string[], axe.RunOptions]
  )
  return violations.flatMap(({ id, html }) => html.map(one => `${id}: ${one.slice(0, 120)}`))
}

/**
 * @param runs axe's options by day and by night, if not level AA of WCAG.
 * @param except selectors of what is left out.
 * @returns each violation on the page and in its frames: the colour scheme, the rule and the element.
 */
export const violationsOn = async (
  page: Page,
  runs: Partial<Record<'light' | 'dark', axe.RunOptions>> = { light: {} },
  except: string[] = []
): Promise<readonly string[]> => {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    if (!runs[colorScheme]) continue
    await page.emulateMedia({ colorScheme })
    const options = { runOnly: TAGS, ...VIOLATIONS_ALONE, ...HERE_ALONE, ...runs[colorScheme] }
    const all = await Promise.all(page.frames().map(frame => violationsIn(frame, options, except)))
    found.push(...all.flat().map(violation => `${colorScheme}, ${violation}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** Rules about colours: nothing else differs by night. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

export const violationsByDayAndNight = (page: Page): Promise<readonly string[]> =>
  violationsOn(page, { light: {}, dark: { runOnly: OF_COLOURS } })
