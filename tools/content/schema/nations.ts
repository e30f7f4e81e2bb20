import * as z from 'zod'
import { NATIONS } from '../../../machines/content/vocabulary.ts'
import { checked, reviewBy, sources } from './fields.ts'
import { OFFICER, text } from './text.ts'

export const nationsFile = z.strictObject({
  notes: z
    .array(
      z.strictObject({
        nation: z.enum(NATIONS).exclude(['uk']),
        says: text('What is seen before a tap: whose law it is, and when it was read.', OFFICER),
        lines: z
          .array(
            z.strictObject({
              about: text('What the line is about, in a few words.', OFFICER),
              says: text('Note for the officer: what applies in this nation.', OFFICER),
              sources
            })
          )
          .min(1)
          .describe('The law, a line for each thing that an officer has to know.'),
        checked,
        reviewBy: reviewBy
      })
    )
    .describe('Where law or policy differs by nation, only as far as a source says so.')
})
