import * as z from 'zod'
import { PERSON, type TextFacts, text, texts } from './text.ts'

const withValues = (...placeholders: readonly string[]): TextFacts => ({ ...PERSON, placeholders })

/** Only English uses a 12-hour clock. */
const HALF_DAY: TextFacts = { for: 'english', placeholders: ['time'] }

export const opening = z
  .strictObject({
    'all-hours': text(
      'Answered at every hour. States start in lower case: the screen makes sentences of them.',
      PERSON
    ),
    open: text('Open for a week or more.', PERSON),
    'open-until': text('Open, with the {time} at which it closes.', withValues('time')),
    'closes-soon': text('The same, in the last half hour.', withValues('time')),
    closed: text('Closed for the next two weeks.', PERSON),
    'closed-opens': text('Closed, and {when} it opens.', withValues('when')),
    'opens-soon': text('Closed, and opens within two hours, at {time}.', withValues('time')),
    'closed-holiday': text('Closed on a bank holiday.', PERSON),
    'closed-holiday-opens': text('The same, and {when} it opens.', withValues('when')),
    probably: text('Words before a {state} that nobody confirmed.', withValues('state')),
    unknown: texts('Why nobody can say whether it is open.', {
      times: PERSON,
      holiday: PERSON,
      clock: PERSON,
      calendar: PERSON
    }),
    today: text('When: today at {time}.', withValues('time')),
    tomorrow: text('When: tomorrow at {time}.', withValues('time')),
    'on-day': text('When: on a {day}, at {time}.', withValues('day', 'time')),
    by: text('When: at {when} at the latest, as it may open earlier.', withValues('when')),
    am: text('A {time} before midday.', HALF_DAY),
    pm: text('A {time} after midday.', HALF_DAY),
    midday: text('Twelve o’clock in the daytime.', PERSON),
    midnight: text('Twelve o’clock at night.', PERSON),
    'every-hour': text('The hours of a line that is answered day and night.', PERSON),
    'from-to': text('From one time or day to another.', withValues('from', 'to')),
    'day-times': text('Days with their times.', withValues('days', 'times')),
    maybe: text('{times} at which nobody knows whether it is open.', withValues('times')),
    'all-day': text('From midnight to midnight.', PERSON),
    'day-off': text('The hours of a bank holiday or an exception: closed.', PERSON),
    'day-unknown': text('The hours of a bank holiday or an exception: not known.', PERSON),
    holidays: text('Bank holidays with their {times}.', withValues('times')),
    exception: text('A {date} with its {times}.', withValues('date', 'times'))
  })
  .describe('Opening hours in words.')
