import * as z from 'zod'
import { text } from './text.ts'

export const doNotUseFile = z.strictObject({
  numbers: z
    .array(
      z.strictObject({
        digits: z.string().regex(/^\d+$/, 'Use only digits, in quotes.').describe('Only digits, in quotes.'),
        why: text('Why not.'),
        seenOn: text('Where it was seen.')
      })
    )
    .describe('Numbers that are wrong, retired or misleading.'),
  sites: z
    .array(z.strictObject({ host: text('The host.'), why: text('Why not.') }))
    .describe('Sites that are wrong, retired or misleading.')
})
