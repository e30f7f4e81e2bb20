import * as z from 'zod'
import { choice, entries, guidanceLine, manyOf, text } from './fields.ts'

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
