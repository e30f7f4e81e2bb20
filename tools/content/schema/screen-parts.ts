import { ALOUD, group, OFFICER, PERSON, text, texts, textsAlike } from './fields.ts'
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

const ON_TURNED_PHONE = { ...PERSON, opens: 'shown' }

/** Texts for turning the phone round. */
export const shown = texts(
  'Turning the phone round: the way there and back, and what the person reads when there is nothing more to see.',
  {
    turn: OFFICER,
    back: PERSON,
    hold: PERSON,
    again: PERSON,
    thanks: ON_TURNED_PHONE,
    giveBack: ON_TURNED_PHONE
  }
)

const HAND_OVER = { opens: 'hand-over' }
const CARRY = { ...ALOUD, opens: 'hand-over.carry' }
const CODES = { ...PERSON, opens: 'hand-over.codes' }

/** Texts for handing numbers over: showing, choosing, reading aloud and carrying away. */
export const handOver = group('Showing numbers to the person, and taking them away.', {
  title: text(
    'The button that leads to the numbers for the officer, who reads them aloud or chooses which to show, and the heading there.',
    {
      ...OFFICER,
      ...HAND_OVER
    }
  ),
  readSay: text('Say: before the numbers.', { ...ALOUD, ...HAND_OVER }),
  chooseHint: text('Says that the first contacts are chosen already.', { ...OFFICER, ...HAND_OVER }),
  more: text('The other contacts, behind a tap.', OFFICER),
  notConfirmed: text('Marks a number that nobody confirmed.', PERSON),
  noNumber: text('A contact without any number.', OFFICER),
  heldChosen: text('Names the chosen contacts, in the panel of what this phone holds.', OFFICER),
  numbers: text('The heading over the numbers, for the person.', PERSON),
  take: text('The button that leads to codes, after the question whether they are safe to carry.', PERSON),
  noVoice: text('The button that leads to what needs no voice call.', PERSON),
  relay: text('How to use the numbers by Relay UK.', PERSON),
  carry: text('The question before anything is carried away.', CARRY),
  carryWhy: text('Why that is asked.', CARRY),
  carryNames: text('The answer: codes, with names and numbers under them.', PERSON),
  carryNamesMeans: text('What follows from that answer.', PERSON),
  carryNumbers: text('The answer: codes, with only numbers under them.', PERSON),
  carryNumbersMeans: text('What follows from that answer, and what it cannot hide.', PERSON),
  carryNo: text('The answer: nothing.', PERSON),
  carryNoMeans: text('What follows from that answer.', PERSON),
  scan: text('The heading over a code: how to scan it.', CODES),
  offers: text('What a scanned code does, and what it may leave behind.', CODES),
  codeOf: text('Which {code} of how many, {count}.', { ...PERSON, placeholders: ['code', 'count'] }),
  next: text('The button that leads to the next code.', PERSON),
  all: text('The button that leads back to all numbers.', PERSON),
  someWithoutCode: text('Shown if a chosen number is not confirmed.', PERSON),
  noCodes: text('The heading if no chosen number is confirmed.', PERSON),
  noCodesInstead: text('What can be done without a code.', PERSON)
})
