import * as z from 'zod'
import { DIVISIONS } from '../../../machines/content/vocabulary.ts'
import {
  checked,
  choice,
  code,
  date,
  entries,
  guidanceLine,
  manyOf,
  NATIONS_WITH_LAW,
  OFFICER,
  oneOf,
  reviewBy,
  sources,
  text
} from './fields.ts'

export const guidanceFile = z.strictObject({
  title: text('Title of the guidance.'),
  address: text('Where it was published.'),
  note: text('What a reader should know of this copy.'),
  lines: entries(
    'Every line of the page. The content check makes sure that each is cited, except headings.',
    {
      line: guidanceLine,
      holds: choice('What must cite the line. Nothing has to cite a heading.', [
        'definition',
        'question',
        'tip',
        'statement',
        'figure',
        'service',
        'heading'
      ]),
      gist: text('What the line says, in a few words of our own.'),
      keeps: manyOf('Words that what came of it must hold.', text('Some words.'), 1).optional(),
      became: text('What became of it, and what differs.')
    }
  )
})

export const nationsFile = z.strictObject({
  notes: entries('Where law or policy differs by nation, only as far as a source says so.', {
    nation: oneOf(NATIONS_WITH_LAW),
    says: text('What is seen before a tap: whose law it is, and when it was read.', OFFICER),
    lines: entries(
      'The law, a line for each thing that an officer has to know.',
      {
        about: text('What the line is about, in a few words.', OFFICER),
        says: text('Note for the officer: what applies in this nation.', OFFICER),
        sources
      },
      1
    ),
    checked,
    reviewBy
  })
})

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

export const doNotUseFile = z.strictObject({
  numbers: entries('Numbers that are wrong, retired or misleading.', {
    digits: code('Only digits, in quotes.', /^\d+$/, 'Use only digits, in quotes.'),
    why: text('Why not.'),
    seenOn: text('Where it was seen.')
  }),
  sites: entries('Sites that are wrong, retired or misleading.', {
    host: text('The host.'),
    why: text('Why not.')
  })
})
