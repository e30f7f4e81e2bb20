import * as z from 'zod'
import { DIVISIONS } from '../../../machines/content/vocabulary.ts'
import { date } from './fields.ts'
import { ENGLISH_ONLY, PERSON, text } from './text.ts'

/** When a phone line, text line or webchat is answered. */
export const hours = z
  .strictObject({
    open: text(
      'Opening hours as OpenStreetMap writes them: "24/7", or "Mo-Fr 09:00-17:00; PH off". `PH` is a bank holiday: write `PH off`, `PH unknown` or `PH 10:00-14:00`. Leave out if no times are known.',
      ENGLISH_ONLY
    ).optional(),
    words: text('Only if `open` is left out: what is known, in words.', PERSON).optional(),
    confirmed: z
      .boolean()
      .describe(
        'false if neither a page of the service nor a good and recent page of somebody else says so; also if there are `words`.'
      ),
    bankHolidays: z
      .enum(DIVISIONS)
      .describe('Whose bank holidays it keeps. Only where `nations` does not settle it.')
      .optional(),
    exceptions: z
      .array(
        z.strictObject({
          on: date,
          open: text('What that day has instead: "off", "unknown", or times: "10:00-14:00".', ENGLISH_ONLY),
          why: text('Why, for reviewers.', ENGLISH_ONLY).optional()
        })
      )
      .min(1)
      .describe('Days that differ from the week, each with its date.')
      .optional()
  })
  .describe('When it is answered.')
