import * as z from 'zod'
import { CALLER_FACTS, DIVISIONS, NATIONS } from '../../../machines/content/vocabulary.ts'
import {
  ALOUD,
  address,
  checked,
  choice,
  choices,
  code,
  confirmed,
  date,
  ENGLISH_ONLY,
  entries,
  group,
  guidanceLine,
  manyOf,
  mark,
  needs,
  number,
  OFFICER,
  PERSON,
  reference,
  reviewBy,
  sources,
  text
} from './fields.ts'
import { ofKind } from './kinds.ts'

/** @param button the label of the editor's button that adds it. */
const withdrawn = (what: string, button: string) =>
  group(
    `Only while ${what} is off phones. One signature of somebody else releases it; the other is due within 14 days.`,
    { on: date, by: reference, why: text('Why, for reviewers.', ENGLISH_ONLY) }
  )
    .meta({ button })
    .optional()

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
  byAppointment: mark('Only where nobody answers without one.'),
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

const ownChecked = checked
  .describe(
    'Only where this line was checked by itself: when, and how. If left out, the check of the service counts. The ring-round sheet writes it.'
  )
  .optional()

const line = (description: string) =>
  group(description, {
    number,
    confirmed: confirmed(
      'if no page of the service prints it, and those of others are old, undated or in doubt.'
    ),
    hours,
    withdrawn: withdrawn('this number', 'Withdraw this number'),
    press: code(
      'Only where one number leads to several services: what to press, "4, 3", or a word that is not shown. Two services with one number and one press are one row.',
      /^(?:[0-9](?:, [0-9])*|[a-z ]{2,20})$/
    ).optional(),
    sharesNumber: mark(
      'Only where another service answers on the same number, and says so too: 111, for example.'
    ),
    checked: ownChecked
  }).optional()

/** Only compared with its line: nobody reads it as text. */
const seen = ofKind(
  'code',
  z.string().min(1).describe('The number and the hours, as "0800 555 111, 24/7". For a chat, only the hours.')
).optional()

/** The fields that national and local services share, in the order of their files. */
export const serviceFields = {
  name: text('The name people know it by.', OFFICER),
  shortName: text(
    'What a row of contacts calls it: the name people know it by, in at most 24 characters.',
    OFFICER
  ).regex(/^.{1,24}$/u, 'Use at most 24 characters.'),
  phone: line('The phone line. Leave out if no number is known.'),
  outOfHoursPhone: line('Another number, answered when the first is not.'),
  text: line('The line for text messages.'),
  webchat: group('A chat on its website. Leave out if none is known.', {
    hours,
    checked: ownChecked,
    withdrawn: withdrawn('this chat', 'Withdraw this chat')
  }).optional(),
  website: group('Its own site. Leave out if none is known.', {
    address: address('The address of its own site, with https://.'),
    confirmed: confirmed('if no public page of the service, or of somebody else, gives this address.')
  }).optional(),
  inShort: text(
    'What it is for, in at most five plain words that nobody minds being seen. It follows the short name on a row: "any crime, victims", "to talk, any time".',
    PERSON
  ).regex(/^(?=.{1,32}$)\S+(?: \S+){0,4}$/u, 'Use at most five words and 32 characters.'),
  neutralName: text(
    'A name for a code that somebody else may find. It may tell when the line answers or what a call costs, but nothing about whom it helps, or with what. Only words from a short list are accepted, and the check names them. If left out, as is usually best, the number is shown without a name.',
    { for: 'person', neutral: true }
  ).optional(),
  withdrawn: withdrawn('the whole service', 'Withdraw this service'),
  status: choice(
    'Whether it may be released as it is. `show`: yes. `check-first`: ring or open it before release. `held`: listed for reviewers, and shown only where the guidance lists it, marked "not confirmed".',
    ['show', 'check-first', 'held']
  ),
  for: text('Who it is for and what it does, in one or two sentences that can be said aloud.', ALOUD),
  needs,
  bestFor: needs.describe(
    'The needs it fits best: it comes before others there. Each must be among `needs`.'
  ),
  allContactsOnly: mark(
    'Only for a service for some people whom no answer tells, such as men or under 18s. It is under All contacts, and never among the first.'
  ),
  worksWithPolice: mark(
    'Only if it goes out with the police, or tells them things: no row for who may fear them.'
  ),
  socialCareAtNight: mark('Only where social care answers at night: a homelessness line comes first.'),
  howToReach: text(
    'How to reach it where there is no phone number, or what to say when it answers.',
    ALOUD
  ).optional(),
  cost: text('What a call costs, only where a source says so.', PERSON).optional(),
  onBill: text('Whether a call shows on a phone bill, only where a source says so.', PERSON).optional(),
  tellsPolice: text('Whether it tells the police, and when.', PERSON).optional(),
  callers: choices('What may decide whether somebody rings.', CALLER_FACTS, 1).optional(),
  caution: text('Note for the officer that must be seen before anything else.', OFFICER).optional(),
  note: text('Note for the officer.', OFFICER).optional(),
  sources,
  checked,
  seen: group(
    'What was seen of each line when it was last checked. A line that differs is an error until somebody checks it again, so that no typing mistake changes a number. The ring-round sheet writes it.',
    { phone: seen, outOfHoursPhone: seen, text: seen, webchat: seen }
  ).optional(),
  reviewBy
}

export const serviceFile = z.strictObject({
  ...serviceFields,
  nations: choices('Where it works.', NATIONS, 1),
  guidanceLines: manyOf('Only for the services that the guidance lists.', guidanceLine, 1).optional(),
  differences: manyOf(
    'Where this entry differs from the guidance, and why. For reviewers; it never reaches the phone.',
    text('One difference.', ENGLISH_ONLY)
  ).optional()
})
