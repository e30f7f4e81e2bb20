import * as z from 'zod'
import { code, entries, text } from './fields.ts'

export const doNotUseFile = z.strictObject({
  numbers: entries('Numbers that are wrong, retired or misleading.', {
    digits: code('Only digits, in quotes.', /^\d+$/, 'Use only digits, in quotes.'),
    why: text('Why not.'),
    seenOn: text('Where it was seen.')
  }),
  sites: entries('Sites that are wrong, retired or misleading.', {
    host: text('The host.'),
    why: text('Why not.')
  })
})
