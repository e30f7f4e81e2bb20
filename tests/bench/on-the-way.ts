import type { Browser } from '@playwright/test'
import { SECOND_MS } from '../../machines/content/vocabulary.ts'
import { DAY_OF_BUILD, ROUTES } from '../support/distance/routes.ts'
import { type Way, walkRoute } from '../support/distance/walk-route.ts'
import { build } from './build.ts'
import { serve } from './serve.ts'

export type { Way }

/** @returns what an officer does and has in sight before the outcome, for each route: the first of them answers no to all. */
export const measureWays = async (browser: Browser): Promise<readonly Way[]> => {
  const server = await serve(build(String(Date.parse(DAY_OF_BUILD) / SECOND_MS)))
  const ways: Way[] = []
  for (const route of ROUTES) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
      serviceWorkers: 'block'
    })
    ways.push(await walkRoute(await context.newPage(), server.address, route))
    await context.close()
  }
  server.close()
  return ways
}
