import * as z from 'zod'
import { ALOUD, OFFICER, PERSON, text, texts } from './text.ts'

const SHOWN = { ...PERSON, opens: 'shown' }

/** Turning the phone round. */
export const shown = texts(
  'Turning the phone round: the way there and back, and what the person reads when there is nothing more to see.',
  {
    question: OFFICER,
    back: PERSON,
    hold: PERSON,
    again: PERSON,
    thanks: SHOWN,
    'give-back': SHOWN
  }
)

const digits = z
  .array(text('A digit as it is said.', PERSON))
  .length(10)
  .describe('The digits as they are said in a phone number, from 0 to 9.')

const opening = { opens: 'hand-over' }
const openingCarry = { ...ALOUD, opens: 'hand-over.carry' }
const openingCodes = { ...PERSON, opens: 'hand-over.codes' }
const withNumber = { ...PERSON, placeholders: ['number'] }

/** Handing numbers over: choosing, showing, reading aloud, carrying away. */
export const handOver = z
  .strictObject({
    title: text('The heading of the screen, and of the part of the outcome that leads to it.', {
      ...OFFICER,
      ...opening
    }),
    intro: text('Note: what it is for.', { ...OFFICER, ...opening }),
    open: text('The button that leads to it.', OFFICER),
    these: text('The same, above the contacts.', OFFICER),
    say: text('Say: the offer.', { ...ALOUD, ...opening }),
    choose: text('What is chosen, contacts: the button that leads there, and its heading.', {
      ...OFFICER,
      ...opening
    }),
    'choose-hint': text('That the first are chosen already.', { ...OFFICER, ...opening }),
    more: text('The other contacts, behind a tap.', OFFICER),
    'not-confirmed': text('After a number that nobody confirmed. It goes into the code too.', PERSON),
    'by-text': text('Before a {number} to text.', withNumber),
    'out-of-hours': text('Before a {number} that is answered out of hours.', withNumber),
    'no-number': text('A contact without any number.', OFFICER),
    'nothing-chosen': text('When no contact is chosen.', OFFICER),
    turn: text('The button that turns the phone round, with the numbers on it.', OFFICER),
    read: text('What is read aloud: the button that leads there, and its heading.', OFFICER),
    'read-say': text('Say: before the numbers.', ALOUD),
    carry: text('Say: the question before anything is carried away.', openingCarry),
    'carry-why': text('Say: why that is asked.', openingCarry),
    'carry-plain': text('The answer: names and numbers.', PERSON),
    'carry-neutral': text('The answer: numbers, without a name that tells what they are for.', PERSON),
    'carry-no': text('The answer: nothing.', PERSON),
    'plain-note': text('Note: what the form with names tells.', OFFICER),
    'neutral-note': text('Note: what the neutral form tells, and what it cannot hide.', OFFICER),
    'no-say': text('Say: when nothing is carried away.', ALOUD),
    'left-out': text('Which contacts the code leaves out: {names}.', {
      ...OFFICER,
      placeholders: ['names']
    }),
    code: text(
      'The button that leads to codes: first to whether they are safe to carry, then to the turned phone.',
      OFFICER
    ),
    'held-chosen': text(
      'The contacts that are chosen: on the hand-over, and in the panel of what is held.',
      OFFICER
    ),
    hundred: text('A group such as 0800, with its {digit}, as it is said.', {
      ...PERSON,
      placeholders: ['digit']
    }),
    numbers: text('The heading over the numbers, for the person.', PERSON),
    codes: text('The heading over the codes, for the person.', openingCodes),
    scan: text('How to scan a code, for the person.', openingCodes),
    kept: text("What scanning leaves on the person's phone, for the person.", openingCodes),
    'code-of': text('Which {code} of how many, {count}.', { ...PERSON, placeholders: ['code', 'count'] }),
    digits
  })
  .describe('Handing numbers over to the person.')
