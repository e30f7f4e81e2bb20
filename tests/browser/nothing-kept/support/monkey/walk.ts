import type { Page } from '@playwright/test'
import type { Content } from '../../../../../machines/content/content.ts'
import { ENGLISH } from '../../../../../machines/content/vocabulary.ts'
import { translatedContent } from '../../../../support/translated-content.ts'
import { contentIn } from '../../../support/content.ts'
import { auditorOf } from '../audited.ts'
import { watchNetwork } from '../network.ts'
import { ACTIONS, actionOf, type Place } from './actions.ts'
import { barriersOn, wrongWith } from './invariants.ts'

const fixture = contentIn('fixture')

/** In each language that the officer may work in. */
const contents: ReadonlyMap<string, Content> = new Map([
  [ENGLISH, fixture.content],
  ...fixture.languages
    .filter(({ language }) => language.isWhole)
    .map(({ language, texts }) => [language.tag, translatedContent(fixture.content, texts)] as const)
])

/** A walk meets a barrier wherever it stands, so not every step need be searched for them. */
const STEPS_FOR_AXE = 25

/**
 * Walks at random over a page that has just opened. Its clock stands still, but for what the walk does.
 * @param numbers one for each action: it chooses the action, and what it is done to.
 * @returns the actions, and what was wrong after the last of them: with that the walk ends.
 */
export const walkAtRandom = async (
  page: Page,
  numbers: readonly number[]
): Promise<{ readonly done: readonly string[]; readonly wrong: readonly string[] }> => {
  const place: Place = { page, isHidden: false, isOffline: false }
  const auditor = await auditorOf(page)
  const seen = await watchNetwork(page)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  let loads = 0
  page.on('domcontentloaded', () => loads++)
  const done: string[] = []
  for (const number of numbers) {
    const [loadsBefore, seenBefore] = [loads, seen.length]
    const name = actionOf(number)
    done.push(name)
    await ACTIONS[name]?.act(place, Math.floor(number / 64))
    const wrong = [
      ...errors,
      ...(loads === loadsBefore ? seen.slice(seenBefore) : []),
      ...(await auditor.faults()),
      ...(await wrongWith(place, contents)),
      ...(done.length % STEPS_FOR_AXE === 0 && !place.isHidden ? await barriersOn(place) : [])
    ]
    if (wrong.length > 0) return { done, wrong }
  }
  return { done, wrong: [] }
}
