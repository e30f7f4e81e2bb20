import * as z from 'zod'
import { checked, entries, NATIONS_WITH_LAW, OFFICER, oneOf, reviewBy, sources, text } from './fields.ts'

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
