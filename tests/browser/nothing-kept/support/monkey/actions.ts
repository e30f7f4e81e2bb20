import { expect, type Locator, type Page } from '@playwright/test'
import { HEADING_ID } from '../../../../../src/live/components/Heading.tsx'
import { GUARD_MS } from '../../../../../src/live/platform/tap-guard.ts'

/** What a walk is on, and what it has done to it. */
export interface Place {
  readonly page: Page
  isHidden: boolean
  isOffline: boolean
}

/** @param number picks among what there is. */
type Act = (place: Place, number: number) => Promise<unknown>

/** What takes presses: the panel on top if there is one, else the page. */
export const front = (page: Page): Locator =>
  page.locator('body:not(:has(dialog[open])), dialog[open]').last()

/** Nobody presses what is out of sight. */
const pressable = async ({ page, isHidden }: Place): Promise<readonly Locator[]> => {
  if (isHidden) return []
  const scope = front(page)
  const all = scope.getByRole('button').or(scope.getByRole('link')).or(scope.locator('summary'))
  const visible = await all.filter({ visible: true }).all()
  const skip = scope.locator(`a[href="#${HEADING_ID}"]`)
  return (await skip.count()) > 0 ? visible.slice(1) : visible
}

const pressOne = async (place: Place, number: number, options: { readonly clickCount: number }) => {
  const all = await pressable(place)
  await all[number % all.length]?.click(options)
}

const byName =
  (name: string): Act =>
  async ({ page, isHidden }) => {
    const button = front(page).getByRole('button', { name, exact: true }).filter({ visible: true })
    if (!isHidden && (await button.count()) > 0) await button.first().click()
  }

const online = async (place: Place, isOnline: boolean) => {
  place.isOffline = !isOnline
  await place.page.context().setOffline(!isOnline)
}

/** Puts the page out of sight, or back, as another app does. */
const turn = (place: Place, isHidden: boolean) => {
  place.isHidden = isHidden
  return place.page.evaluate(
    now => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => now === 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    },
    isHidden ? 'hidden' : 'visible'
  )
}

/** Whether the app runs on the second history entry, where it rests: on the first it is about to leave, or to come back. */
const isAtRest = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => document.documentElement.dataset.runs !== undefined && history.state?.n === 1)
    // The page that was asked has just been left.
    .catch(() => false)

/** A page that is loaded anew is in sight, and its app runs once it was painted, for which time must pass. */
const loaded = async (place: Place, load: () => Promise<unknown>) => {
  const { page } = place
  await online(place, true)
  await turn(place, false)
  await load()
  await expect
    .poll(async () => {
      if (page.url() === 'about:blank') await page.goForward({ waitUntil: 'load' })
      await page.clock.fastForward(500)
      return isAtRest(page)
    })
    .toBe(true)
}

/** Whatever a person, a browser or a phone may do, by its name, and how often it is chosen. */
export const ACTIONS: Readonly<Record<string, { readonly weight: number; readonly act: Act }>> = {
  'a press': {
    weight: 14,
    act: async (place, number) => {
      await place.page.clock.fastForward(GUARD_MS)
      await pressOne(place, number, { clickCount: 1 })
    }
  },
  'a press at once': { weight: 2, act: (place, number) => pressOne(place, number, { clickCount: 1 }) },
  'a double press': {
    weight: 2,
    act: async (place, number) => {
      await place.page.clock.fastForward(GUARD_MS)
      await pressOne(place, number, { clickCount: 2 })
    }
  },
  Clear: { weight: 1, act: byName('Clear') },
  'Danger now': { weight: 1, act: byName('Danger now') },
  'the browser goes back': {
    weight: 3,
    act: place => loaded(place, () => place.page.goBack({ waitUntil: 'load' }))
  },
  'the browser goes forward': {
    weight: 1,
    act: place => loaded(place, () => place.page.goForward({ waitUntil: 'load' }))
  },
  'a reload': { weight: 1, act: place => loaded(place, () => place.page.reload()) },
  'a turn of the phone': {
    weight: 1,
    act: ({ page }) => {
      const { width, height } = page.viewportSize() ?? { width: 640, height: 360 }
      return page.setViewportSize({ width: height, height: width })
    }
  },
  'the net comes or goes': { weight: 1, act: place => online(place, place.isOffline) },
  'the light of the system': {
    weight: 1,
    act: ({ page }, number) => page.emulateMedia({ colorScheme: number % 2 ? 'dark' : 'light' })
  },
  'out of sight or back': { weight: 2, act: place => turn(place, !place.isHidden) },
  'time passes': {
    weight: 2,
    act: ({ page }, number) => page.clock.fastForward([30_000, 130_000, 245_000, 400_000][number % 4] ?? 0)
  }
}

const CHOICE = Object.entries(ACTIONS).flatMap(([name, { weight }]) => Array(weight).fill(name) as string[])

/** @returns the name of the action that a number stands for. */
export const actionOf = (number: number): string => CHOICE[number % CHOICE.length] ?? 'a press'
