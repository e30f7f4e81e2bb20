import * as z from 'zod'
import { choice, ENGLISH_ONLY, entries, text, whole } from './fields.ts'

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
