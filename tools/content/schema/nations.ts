import * as z from 'zod'
import { NATIONS } from '../../../machines/content/vocabulary.ts'
import { checked, reviewBy, sources } from './fields.ts'
import { OFFICER, text } from './text.ts'

export const nationsFile = z.strictObject({
  notes: z
    .array(
      z.strictObject({
        nation: z.enum(NATIONS).exclude(['uk']),
        says: text('Note for the officer: one thing that differs in this nation.', OFFICER),
        sources,
        checked,
        'review-by': reviewBy
      })
    )
    .describe('Where law or policy differs by nation, only as far as a source says so.')
})
