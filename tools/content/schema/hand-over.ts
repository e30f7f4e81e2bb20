import { ALOUD, group, OFFICER, PERSON, text, texts } from './fields.ts'

const SHOWN = { ...PERSON, opens: 'shown' }

/** Texts for turning the phone round. */
export const shown = texts(
  'Turning the phone round: the way there and back, and what the person reads when there is nothing more to see.',
  {
    turn: OFFICER,
    back: PERSON,
    hold: PERSON,
    again: PERSON,
    thanks: SHOWN,
    giveBack: SHOWN
  }
)

const opening = { opens: 'hand-over' }
const openingCarry = { ...ALOUD, opens: 'hand-over.carry' }
const openingCodes = { ...PERSON, opens: 'hand-over.codes' }

/** Texts for handing numbers over: showing, choosing, reading aloud and carrying away. */
export const handOver = group('Showing numbers to the person, and taking them away.', {
  title: text(
    'The button that leads to the numbers for the officer, who reads them aloud or chooses which to show, and the heading there.',
    {
      ...OFFICER,
      ...opening
    }
  ),
  readSay: text('Say: before the numbers.', { ...ALOUD, ...opening }),
  chooseHint: text('Says that the first contacts are chosen already.', { ...OFFICER, ...opening }),
  more: text('The other contacts, behind a tap.', OFFICER),
  notConfirmed: text('Marks a number that nobody confirmed.', PERSON),
  noNumber: text('A contact without any number.', OFFICER),
  heldChosen: text('Names the chosen contacts, in the panel of what this phone holds.', OFFICER),
  numbers: text('The heading over the numbers, for the person.', PERSON),
  take: text('The button that leads to codes, after the question whether they are safe to carry.', PERSON),
  noVoice: text('The button that leads to what needs no voice call.', PERSON),
  relay: text('How to use the numbers by Relay UK.', PERSON),
  carry: text('The question before anything is carried away.', openingCarry),
  carryWhy: text('Why that is asked.', openingCarry),
  carryNames: text('The answer: codes, with names and numbers under them.', PERSON),
  carryNamesMeans: text('What follows from that answer.', PERSON),
  carryNumbers: text('The answer: codes, with only numbers under them.', PERSON),
  carryNumbersMeans: text('What follows from that answer, and what it cannot hide.', PERSON),
  carryNo: text('The answer: nothing.', PERSON),
  carryNoMeans: text('What follows from that answer.', PERSON),
  scan: text('The heading over a code: how to scan it.', openingCodes),
  offers: text('What a scanned code does, and what it may leave behind.', openingCodes),
  codeOf: text('Which {code} of how many, {count}.', { ...PERSON, placeholders: ['code', 'count'] }),
  next: text('The button that leads to the next code.', PERSON),
  all: text('The button that leads back to all numbers.', PERSON),
  someWithoutCode: text('Shown if a chosen number is not confirmed.', PERSON),
  noCodes: text('The heading if no chosen number is confirmed.', PERSON),
  noCodesInstead: text('What can be done without a code.', PERSON)
})
