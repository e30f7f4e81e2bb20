import { expect, type Page } from '@playwright/test'
import { IN_PAGE } from './in-page.ts'

/** What a walk is on, and what it has done to it. */
export interface Place {
  readonly page: Page
  isOffline: boolean
}

/** @param number picks among what there is. */
type Act = (place: Place, number: number) => Promise<unknown>

const online = async (place: Place, isOnline: boolean) => {
  place.isOffline = !isOnline
  await place.page.context().setOffline(!isOnline)
}

/** Whether the app runs on the second history entry, where it rests: on the first it is about to leave, or to come back. */
const isAtRest = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => document.documentElement.dataset.runs !== undefined && history.state?.n === 1)
    // The page that was asked has just been left.
    .catch(() => false)

/** The app runs once it was painted. */
export const isRunning = (page: Page) =>
  expect
    .poll(
      async () => {
        // A page that goes by itself meanwhile cannot be sent.
        if (page.url() === 'about:blank') await page.goForward({ waitUntil: 'load' }).catch(() => undefined)
        return isAtRest(page)
      },
      { intervals: [10, 20, 50] }
    )
    .toBe(true)

const loaded = async (place: Place, load: () => Promise<unknown>) => {
  await online(place, true)
  await load()
  await isRunning(place.page)
}

/** A finger on the screen: the page cannot tell a script of ours from one by what it does, but a browser can. */
const finger: Act = async ({ page }, number) => {
  const buttons = page.locator('body:not(:has(dialog[open])), dialog[open]').last().getByRole('button')
  const all = await buttons.filter({ visible: true }).all()
  await all[number % all.length]?.click()
}

/** What a person, a browser or a phone does that no script in the page can, by its name. Each is chosen as often as the others. */
export const FROM_OUTSIDE: Readonly<Record<string, Act>> = {
  'a finger': finger,
  'the browser goes back': place => loaded(place, () => place.page.goBack({ waitUntil: 'load' })),
  'the browser goes forward': place => loaded(place, () => place.page.goForward({ waitUntil: 'load' })),
  'a reload': place => loaded(place, () => place.page.reload()),
  'a turn of the phone': ({ page }) => {
    const { width, height } = page.viewportSize() ?? { width: 640, height: 360 }
    return page.setViewportSize({ width: height, height: width })
  },
  'the net comes or goes': place => online(place, place.isOffline),
  'the light of the system': ({ page }, number) =>
    page.emulateMedia({ colorScheme: number % 2 ? 'dark' : 'light' })
}

const CHOICE = [
  ...Object.entries(IN_PAGE).flatMap(([name, weight]) => Array<string>(weight).fill(name)),
  ...Object.keys(FROM_OUTSIDE)
]

/** How many numbers choose among the actions. */
export const CHOICES = CHOICE.length

/** @returns the name of the action that a number stands for. */
export const actionOf = (number: number): string => CHOICE[number % CHOICES] ?? 'a press'
