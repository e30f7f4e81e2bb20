import { DIVISIONS } from '../../../machines/content/vocabulary.ts'
import { choice, confirmed, date, entries, group } from './fields.ts'
import { ENGLISH_ONLY, PERSON, text } from './text.ts'

/** When a phone line, text line or webchat is answered. */
export const hours = group('When it is answered.', {
  open: text(
    'Opening hours as OpenStreetMap writes them: "24/7", or "Mo-Fr 09:00-17:00; PH off". `PH` is a bank holiday: write `PH off`, `PH unknown` or `PH 10:00-14:00`. Leave out if no times are known.',
    ENGLISH_ONLY,
    'hours'
  ).optional(),
  words: text('Only if `open` is left out: what is known, in words.', PERSON).optional(),
  confirmed: confirmed(
    'if neither a page of the service nor a good and recent page of somebody else says so; also if there are `words`.'
  ),
  bankHolidays: choice(
    'Whose bank holidays it keeps. Only where `nations` does not settle it.',
    DIVISIONS
  ).optional(),
  exceptions: entries(
    'Days that differ from the week, each with its date.',
    {
      on: date,
      open: text(
        'What that day has instead: "off", "unknown", or times: "10:00-14:00".',
        ENGLISH_ONLY,
        'hours'
      ),
      why: text('Why, for reviewers.', ENGLISH_ONLY).optional()
    },
    1
  ).optional()
})
