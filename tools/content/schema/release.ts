import * as z from 'zod'

/** What a deployer asks of a release beyond what every release must be. It reaches no phone, so nobody signs it. */
export const releaseFile = z.strictObject({
  'draft-languages': z
    .enum(['allowed', 'refused'])
    .describe(
      '`allowed`: a language that no translator has checked may be released, and says so on the phone. `refused`: the release check fails while there is one.'
    )
})
