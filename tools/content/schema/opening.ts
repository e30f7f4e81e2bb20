import { group, PERSON, text, textsAlike } from './fields.ts'
import type { TextFacts } from './kinds.ts'

const withValues = (...placeholders: readonly string[]): TextFacts => ({ ...PERSON, placeholders })

/** Only English uses a 12-hour clock. */
const HALF_DAY: TextFacts = { for: 'english', placeholders: ['time'] }

export const opening = group('Opening hours in words.', {
  allHours: text(
    'Answered at every hour. States start in lower case: the screen makes sentences of them.',
    PERSON
  ),
  open: text('Open for a week or more.', PERSON),
  openUntil: text('Open, with the {time} at which it closes.', withValues('time')),
  closesSoon: text('The same, in the last half hour.', withValues('time')),
  closed: text('Closed for the next two weeks.', PERSON),
  closedOpens: text('Closed, and {when} it opens.', withValues('when')),
  opensSoon: text('Closed, and opens within two hours, at {time}.', withValues('time')),
  closedHoliday: text('Closed on a bank holiday.', PERSON),
  closedHolidayOpens: text('The same, and {when} it opens.', withValues('when')),
  probably: text('Words before a {state} that nobody confirmed.', withValues('state')),
  byAppointment: text(
    'Words after a {state} of a line that answers by appointment alone.',
    withValues('state')
  ),
  unknown: textsAlike('Why nobody can say whether it is open.', PERSON, 'times holiday clock calendar'),
  today: text('When: today at {time}.', withValues('time')),
  tomorrow: text('When: tomorrow at {time}.', withValues('time')),
  onDay: text('When: on a {day}, at {time}.', withValues('day', 'time')),
  by: text('When: at {when} at the latest, as it may open earlier.', withValues('when')),
  am: text('A {time} before midday.', HALF_DAY),
  pm: text('A {time} after midday.', HALF_DAY),
  midday: text('Twelve o’clock in the daytime.', PERSON),
  midnight: text('Twelve o’clock at night.', PERSON),
  everyHour: text('The hours of a line that is answered day and night.', PERSON),
  fromTo: text('From one time or day to another.', withValues('from', 'to')),
  dayTimes: text('Days with their times.', withValues('days', 'times')),
  maybe: text('{times} at which nobody knows whether it is open.', withValues('times')),
  allDay: text('From midnight to midnight.', PERSON),
  dayOff: text('The hours of a bank holiday or an exception: closed.', PERSON),
  dayUnknown: text('The hours of a bank holiday or an exception: not known.', PERSON),
  holidays: text('Bank holidays with their {times}.', withValues('times')),
  exception: text('A {date} with its {times}.', withValues('date', 'times'))
})
