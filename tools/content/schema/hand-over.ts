import * as z from 'zod'
import { text, words } from './fields.ts'

/** Turning the phone round. */
export const shown = words(
  'Turning the phone round: the way there and back, and what the person reads when there is nothing more to see.',
  'question',
  'back',
  'hold',
  'again',
  'thanks',
  'give-back'
)

const digits = z
  .array(text('A digit as it is said.'))
  .length(10)
  .describe('The digits as they are said in a phone number, from 0 to 9.')

/** Handing numbers over: choosing, showing, reading aloud, carrying away. */
export const handOver = z
  .strictObject({
    title: text('The heading of the screen, and of the part of the outcome that leads to it.'),
    intro: text('Note: what it is for.'),
    open: text('The button that leads to it.'),
    these: text('The same, above the contacts.'),
    say: text('Say: the offer.'),
    choose: text('What is chosen: contacts.'),
    'choose-hint': text('That the first are chosen already.'),
    more: text('The other contacts, behind a tap.'),
    'not-confirmed': text(
      'After a number that nobody confirmed. It goes onto the card and into the code too.'
    ),
    'by-text': text('Before a {number} to text.'),
    'out-of-hours': text('Before a {number} that is answered out of hours.'),
    'no-number': text('A contact without any number.'),
    'nothing-chosen': text('When no contact is chosen.'),
    turn: text('The button that turns the phone round, with the numbers on it.'),
    read: text('What is read aloud, behind a tap.'),
    'read-say': text('Say: before the numbers.'),
    carry: text('Say: the question before anything is carried away.'),
    'carry-why': text('Say: why that is asked.'),
    'carry-plain': text('The answer: names and numbers.'),
    'carry-neutral': text('The answer: numbers, without a name that tells what they are for.'),
    'carry-no': text('The answer: nothing.'),
    'plain-note': text('Note: what the form with names tells.'),
    'neutral-note': text('Note: what the neutral form tells, and what it cannot hide.'),
    'no-say': text('Say: when nothing is carried away.'),
    'left-out': text('Which contacts the card and the code leave out: {names}.'),
    code: text('The button that turns the phone round, with a code to scan.'),
    card: text('The button that leads to a card on paper.'),
    'card-warning': text('Before a card is printed: what a printer keeps.'),
    'card-fold': text('How the card is folded.'),
    print: text('The button that prints.'),
    'card-title': text('The outside of the card. It tells nothing of what is inside.'),
    'held-chosen': text('In the panel of what is held: the contacts that are chosen.'),
    hundred: text('A group such as 0800, with its {digit}, as it is said.'),
    numbers: text('The heading over the numbers, for the person.'),
    codes: text('The heading over the codes, for the person.'),
    scan: text('How to scan a code, for the person.'),
    kept: text("What scanning leaves on the person's phone, for the person."),
    'code-of': text('Which {code} of how many, {count}.'),
    digits
  })
  .describe('Handing numbers over to the person.')
