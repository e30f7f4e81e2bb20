import * as z from 'zod'

/** What a deployer asks of a release beyond what every release must be. It reaches no phone, so nobody signs it. */
export const releaseFile = z.strictObject({
  release: z
    .int()
    .min(1)
    .describe(
      'The number of the release. Raise it with each: a phone does not take in a lower one than it has, even if the content in it is newer.'
    ),
  'draft-languages': z
    .enum(['allowed', 'refused'])
    .describe(
      '`allowed`: a language that no translator has checked may be released, and says so on the phone. `refused`: the release check fails while there is one.'
    )
})
