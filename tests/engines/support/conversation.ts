import { expect } from '@playwright/test'
import type { Site } from '../../browser/offline/support/site.ts'
import { type Engine, eventually } from './engine.ts'

export const headingOf = (engine: Engine) =>
  engine.evaluate<string | undefined>("return document.querySelector('h1')?.innerText")

export const shows = (engine: Engine, heading: string) =>
  eventually(async () => expect(await headingOf(engine)).toContain(heading))

/** @returns whether the page visibly shows some words. */
export const sees = (engine: Engine, words: string) =>
  engine.evaluate<boolean>(`return document.body.innerText.includes(${JSON.stringify(words)})`)

/** Opens the first screen, and waits until the app runs. */
export const openPage = async (engine: Engine, { address }: { readonly address: string }) => {
  await engine.goTo(address)
  await shows(engine, 'Before you start')
  await eventually(async () =>
    expect(await engine.evaluate('return document.documentElement.dataset.runs')).toBe('')
  )
}

/** Waits until the worker has every file. After that nothing is requested. */
export const isReady = (engine: Engine) =>
  eventually(async () => expect(await sees(engine, 'Ready without signal.')).toBe(true))

/** The shortest conversation, for tests that need no longer one. */
export const TO_OUTCOME = ['Start', 'Numbers now'] as const
export const OUTCOME = 'Tips and contacts'

/** Words of a conversation. With `keptByNobody` they cannot be on disk merely as part of the page. */
export const SCREEN_WORDS = ['Are you worried about your safety', OUTCOME, 'answer.unsure', 'safePlace']

/** Makes the server say that no browser may cache the page. */
export const keptByNobody = (site: Site): void => {
  const { body, headers } = site.read('/index.html')
  site.remove('/sw.js')
  site.put('/index.html', String(body), { ...headers, 'cache-control': 'no-store' })
}
