import type { Page } from '@playwright/test'
import { LONG_WAIT_MS } from '../../../../../src/live/platform/tap-guard.ts'
import { violationsOn } from '../../../support/axe.ts'
import { auditorOf } from '../audited.ts'
import { watchNetwork } from '../network.ts'
import { setTraps } from '../traps.ts'
import { actionOf, CHOICES, FROM_OUTSIDE, isRunning, type Place } from './actions.ts'
import { openEyes } from './eyes.ts'
import { type Acted, actInPage, type Job } from './in-page.ts'
import { WORDS } from './words.ts'

const NOON = Date.parse('2026-11-25T12:00:00Z')

/** A walk meets a barrier wherever it ends, so not every end need be searched for them. */
const WALKS_FOR_AXE = 20

/** A page on which one walk after the other is taken, as on a phone that is handed on. */
export interface Walked {
  /**
   * Walks at random, and ends by Clear.
   * @param numbers one for each action: it chooses the action, and what it is done to.
   */
  readonly walk: (numbers: readonly number[]) => Promise<Acted>
}

/** What a walk ends with, and how it is said that it came to that. */
const END = 'the end'
const CLEARED = `${END}: cleared`

type Part = Job['acts']

/** @returns the actions in parts: those that a script in the page can do one after the other, or one that it cannot. */
const partsOf = (numbers: readonly number[]): readonly Part[] => {
  const acts = numbers.map(number => [actionOf(number), Math.floor(number / CHOICES)] as const)
  const parts: (readonly [name: string, number: number])[][] = [[]]
  for (const act of [...acts, [END, 0] as const]) {
    const isOutside = act[0] in FROM_OUTSIDE
    if (isOutside || (parts.at(-1)?.[0]?.[0] ?? '') in FROM_OUTSIDE) parts.push([act])
    else parts.at(-1)?.push(act)
  }
  return parts
}

const IN_SIGHT = "document.visibilityState === 'visible'"

/** Opens a page for walks, its clocks stopped, full of traps. */
export const openForWalks = async (page: Page): Promise<Walked> => {
  await page.addInitScript(openEyes, NOON)
  await setTraps(page)
  await page.goto('/')
  await isRunning(page)
  const place: Place = { page, isOffline: false }
  const auditor = await auditorOf(page)
  const seen = await watchNetwork(page)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  let walks = 0

  const inPage = (acts: Part) => page.evaluate(actInPage, { acts, words: WORDS, guardMs: LONG_WAIT_MS })
  const take = async (part: Part): Promise<Acted> => {
    const [[name, number] = ['', 0]] = part
    const outside = FROM_OUTSIDE[name]
    if (!outside) return inPage(part)
    // Nobody does any of it to what is out of sight.
    if (!(await page.evaluate<boolean>(IN_SIGHT))) await inPage([['out of sight or back', 0]])
    await outside(place, number)
    return { done: [name], wrong: (await inPage([])).wrong }
  }
  const looked = async (part: Part): Promise<Acted> => {
    const { length } = seen
    const { done, wrong } = await take(part)
    const [name = ''] = part[0] ?? []
    const asked = /^(?:a reload|the browser goes)/.test(name) ? [] : seen.slice(length)
    const isEnd = part.at(-1)?.[0] === END
    const fromOutside = name in FROM_OUTSIDE || isEnd || wrong.length > 0 ? await auditor.faults() : []
    const isLeft = isEnd && wrong.length === 0 && done.at(-1) !== CLEARED
    const barriers = isEnd && ++walks % WALKS_FOR_AXE === 0 ? await violationsOn(page) : []
    return {
      done,
      wrong: [
        ...wrong,
        ...errors,
        ...asked,
        ...fromOutside,
        ...barriers,
        ...(isLeft ? ['it is not cleared'] : [])
      ]
    }
  }
  return {
    walk: async numbers => {
      const done: string[] = []
      for (const part of partsOf(numbers)) {
        const taken = await looked(part)
        done.push(...taken.done)
        if (taken.wrong.length > 0) return { done, wrong: taken.wrong }
      }
      return { done, wrong: [] }
    }
  }
}
