import * as z from 'zod'
import { DIVISIONS } from '../../../machines/content/vocabulary.ts'
import { checked, date, entries, reviewBy, sources, text } from './fields.ts'

const days = entries(
  'Every bank holiday of this division, in order.',
  {
    on: date,
    title: text('Its name.'),
    insteadOf: date
      .describe(
        'Only for a substitute day: the day that it replaces. Some services keep that day as well, so their hours on it are in doubt.'
      )
      .optional()
  },
  1
)

export const bankHolidaysFile = z.strictObject({
  knownUntil: date.describe(
    'The last day up to which every bank holiday is listed. After it, hours that depend on bank holidays show in words only.'
  ),
  divisions: z.strictObject(
    Object.fromEntries(DIVISIONS.map(division => [division, days])) as Record<
      (typeof DIVISIONS)[number],
      typeof days
    >
  ),
  sources,
  checked,
  reviewBy
})
