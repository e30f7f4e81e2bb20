import { expect, type Page } from '@playwright/test'
import { LONG_WAIT_MS } from '../../../../../src/live/platform/tap-guard.ts'
import { NOON } from '../../../../support/clock.ts'
import { auditorOf } from '../audited.ts'
import { watchNetwork } from '../network.ts'
import { setTraps } from '../traps.ts'
import { type Acted, type Acts, actInPage, IN_PAGE, openEyes } from './in-page.ts'

/** The app runs on the second history entry, where it rests: on the first it is about to leave, or to come back. */
export const isRunning = (page: Page) =>
  expect
    .poll(
      async () => {
        // A page that goes by itself meanwhile cannot be sent.
        if (page.url() === 'about:blank') await page.goForward({ waitUntil: 'load' }).catch(() => undefined)
        return page
          .evaluate(() => document.documentElement.dataset.runs !== undefined && history.state?.n === 1)
          .catch(() => false)
      },
      { intervals: [10, 20, 50] }
    )
    .toBe(true)

const loaded = async (page: Page, load: () => Promise<unknown>) => {
  await page.context().setOffline(false)
  await load()
  await isRunning(page)
}

/** What a person, a browser or a phone does that no script in the page can, by its name. Each is chosen as often as the others. */
const FROM_OUTSIDE: Readonly<Record<string, (page: Page, number: number) => Promise<unknown>>> = {
  // The page cannot tell a script of ours from a finger by what it does, but a browser can.
  'a finger': async (page, number) => {
    const buttons = page.locator('body:not(:has(dialog[open])), dialog[open]').last().getByRole('button')
    const all = await buttons.filter({ visible: true }).all()
    await all[number % all.length]?.click()
  },
  'the browser goes back': page => loaded(page, () => page.goBack({ waitUntil: 'load' })),
  'the browser goes forward': page => loaded(page, () => page.goForward({ waitUntil: 'load' })),
  'a reload': page => loaded(page, () => page.reload()),
  'the net comes or goes': (page, number) => page.context().setOffline(number % 2 === 0)
}

const CHOICE = [
  ...Object.entries(IN_PAGE).flatMap(([name, weight]) => Array<string>(weight).fill(name)),
  ...Object.keys(FROM_OUTSIDE)
]

/** @returns a number that stands for an action. */
export const numberOf = (name: string): number => CHOICE.indexOf(name)

/** What a walk ends with, and how it is said that it came to that. */
const END = 'the end'
const CLEARED = `${END}: cleared`

/** @returns the actions in parts: those that a script in the page can do one after the other, or one that it cannot. */
const partsOf = (numbers: readonly number[]): readonly Acts[] => {
  const parts: (readonly [name: string, number: number])[][] = [[]]
  for (const act of [
    ...numbers.map(
      number => [CHOICE[number % CHOICE.length] ?? '', Math.floor(number / CHOICE.length)] as const
    ),
    [END, 0] as const
  ]) {
    const isOutside = act[0] in FROM_OUTSIDE
    if (isOutside || (parts.at(-1)?.[0]?.[0] ?? '') in FROM_OUTSIDE) parts.push([act])
    else parts.at(-1)?.push(act)
  }
  return parts
}

/** Opens a page, its clocks stopped, full of traps. @returns what takes one walk after the other on it, each of which ends by Clear. */
export const openForWalks = async (page: Page): Promise<(numbers: readonly number[]) => Promise<Acted>> => {
  await page.addInitScript(openEyes, Date.parse(NOON))
  await setTraps(page)
  await page.goto('/')
  await isRunning(page)
  const auditor = await auditorOf(page)
  const seen = await watchNetwork(page)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))

  const inPage = (acts: Acts) => page.evaluate(actInPage, { acts, guardMs: LONG_WAIT_MS })
  const take = async (part: Acts): Promise<Acted> => {
    const [[name, number] = ['', 0]] = part
    const outside = FROM_OUTSIDE[name]
    if (!outside) return inPage(part)
    // Nobody does any of it to what is out of sight.
    if (await page.evaluate("document.visibilityState === 'hidden'"))
      await inPage([['out of sight or back', 0]])
    await outside(page, number)
    return { done: [name], wrong: (await inPage([])).wrong }
  }
  const look = async (part: Acts): Promise<Acted> => {
    const { length } = seen
    const { done, wrong } = await take(part)
    const [name = ''] = part[0] ?? []
    const asked = /^(?:a reload|the browser goes)/.test(name) ? [] : seen.slice(length)
    const isEnd = part.at(-1)?.[0] === END
    const audited = name in FROM_OUTSIDE || isEnd || wrong.length > 0 ? await auditor.faults() : []
    const isLeft = isEnd && wrong.length === 0 && done.at(-1) !== CLEARED
    return {
      done,
      wrong: [...wrong, ...errors, ...asked, ...audited, ...(isLeft ? ['it is not cleared'] : [])]
    }
  }
  return async numbers => {
    const done: string[] = []
    for (const part of partsOf(numbers)) {
      const taken = await look(part)
      done.push(...taken.done)
      if (taken.wrong.length > 0) return { done, wrong: taken.wrong }
    }
    return { done, wrong: [] }
  }
}
