import * as z from 'zod'
import { whole } from './fields.ts'

const within = (least: number, most: number, description: string) =>
  whole(`${description} From ${least} to ${most}.`, least, most)

/**
 * The limits: a shorter time would end a conversation, a longer one would leave it for the next person who picks up the
 * phone. Content lasts at least two weeks, as a force may be slow to update, and at most a year.
 */
export const timesFile = z.strictObject({
  idleMinutes: within(2, 15, 'Minutes without a touch after which the page clears itself.'),
  warningSeconds: within(
    20,
    90,
    'Seconds before that, during which it asks whether anyone is there. WCAG 2.2.1 asks for 20 at least.'
  ),
  hiddenMinutes: within(
    2,
    5,
    'Minutes out of sight after which the page clears itself. That is behind another app, or with the screen off. It is covered at once.'
  ),
  callMinutes: within(
    5,
    20,
    'Minutes that the page is kept for a call, from the tap on a number. So a call does not lose the list.'
  ),
  contentLasts: within(14, 365, 'Days after which the page says that its content is old.')
})
