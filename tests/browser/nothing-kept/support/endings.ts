import type { Page } from '@playwright/test'
import type { EncounterEvent } from '../../../../machines/encounter/encounter.setup.ts'
import { letPass } from '../../support/pass.ts'
import type { Walker } from '../../support/walker.ts'

export { heading } from '../../support/base.ts'

export const route: readonly EncounterEvent[] = [
  { type: 'encounter.start' },
  { type: 'answer.yes' },
  { type: 'choice.toggle', question: 'supportNeeds', choice: 'talk' },
  { type: 'choice.toggle', question: 'supportNeeds', choice: 'report-crime' },
  { type: 'step.continue' },
  { type: 'answer.yes' },
  { type: 'answer.no' },
  { type: 'answer.yes' },
  { type: 'choice.toggle', question: 'who', choice: 'client' },
  { type: 'choice.toggle', question: 'who', choice: 'partner-or-family' },
  { type: 'step.continue' }
]

/** Draws every kind of screen too, with other answers. */
export const otherRoute: readonly EncounterEvent[] = [
  { type: 'encounter.start' },
  { type: 'answer.unsure' },
  { type: 'choice.toggle', question: 'supportNeeds', choice: 'housing' },
  { type: 'step.continue' },
  { type: 'answer.declined' },
  { type: 'answer.unsure' },
  { type: 'answer.unsure' },
  { type: 'choice.toggle', question: 'who', choice: 'someone-else' },
  { type: 'step.continue' }
]

/** Hides the page, or shows it again. @returns its words at that very moment. */
export const turn = (page: Page, state: 'hidden' | 'visible'): Promise<string> =>
  page.evaluate(now => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now === 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
    return document.body.innerText
  }, state)

export interface Ending {
  readonly title: string
  readonly end: (walker: Walker) => Promise<unknown>
  /** The button that starts the next conversation. */
  readonly again: string
}

const again = 'New conversation'

/** Each way in which a conversation is wiped. */
export const BY: Readonly<Record<'clear' | 'finish' | 'idle' | 'hidden' | 'leaving' | 'fault', Ending>> = {
  clear: { title: 'Cleared', end: walker => walker.button('Clear').click(), again },
  finish: { title: 'Finished and cleared', end: walker => walker.clearAndFinish(), again },
  idle: { title: 'Cleared', end: ({ page }) => letPass(page, 301_000), again },
  hidden: {
    title: 'Cleared',
    end: async ({ page }) => {
      await turn(page, 'hidden')
      await letPass(page, 121_000)
      await turn(page, 'visible')
    },
    again
  },
  leaving: {
    title: 'Cleared',
    end: ({ page }) => page.evaluate(() => void dispatchEvent(new Event('pagehide'))),
    again
  },
  fault: {
    title: 'Something went wrong',
    end: ({ page }) =>
      page.evaluate(() => {
        Promise.reject(new Error('planted'))
      }),
    again: 'Start again'
  }
}
