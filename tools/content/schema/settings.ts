import * as z from 'zod'
import { ROLES } from '../../../machines/content/vocabulary.ts'
import { choice, code, date, ENGLISH_ONLY, entries, reference, text, truth, whole } from './fields.ts'

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

/** Additional requirements of a deployer for a release. They reach no phone, so nobody signs them. */
export const releaseFile = z.strictObject({
  release: whole(
    'The number of the release. Raise it with each: a phone refuses a lower number than it has, even if the content is newer.',
    1
  ),
  draftLanguages: choice(
    '`allowed`: a language that no translator has checked may be released, and says so on the phone. `refused`: the release check fails while there is one.',
    ['allowed', 'refused']
  ),
  judgedPlain: entries(
    'Texts that are said aloud and read above the highest grade, but that a reader judged to be plain. The check then gives a warning, not an error.',
    {
      words: text('The exact text. If it is reworded, it must be judged again.', ENGLISH_ONLY),
      because: text('Why it is plain enough.', ENGLISH_ONLY)
    }
  ).optional()
})

/** The signatures of one role: `sign-off/ROLE.yaml`. */
export const signOffFile = z.strictObject({
  role: choice('Whose record it is.', ROLES).optional(),
  signed: entries('Each signature of this role. One of a section as it was before an edit does not count.', {
    section: code(
      'What was signed: "tips", "services/num" or "forces/kent".',
      /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/,
      'Copy it from the record that training makes.'
    ),
    hash: code(
      'The SHA-256 of what was seen, and eight letters that reveal a typing mistake. An edit of the section cancels it.',
      /^[0-9a-f]{64}-[0-9a-f]{8}$/,
      'Copy it whole from the record that training makes.'
    ),
    reference,
    on: date.describe('The day on which it was read, as "2026-11-24".'),
    oneDevice: truth('Whether both roles were signed in one window.').optional()
  })
})
