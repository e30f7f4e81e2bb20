import * as z from 'zod'
import { guidanceLine, lines, sources, text } from './fields.ts'

export const beforeYouStartFile = z.strictObject({
  title: text('The heading.'),
  overheard: text('Note: the check to make before the first question.'),
  opening: lines('Say: how to open.'),
  kept: text('What is kept, and when it goes: {idle} is a time, as "5 minutes".'),
  replaces: text('Note: what this tool does not replace.'),
  statements: z
    .strictObject({
      heading: text('The heading.'),
      edition: text('Note: which edition the guidance quotes, and what replaced it.'),
      lines: z
        .array(
          z.strictObject({
            'guidance-line': guidanceLine,
            says: text('The statement in our own words, one line.')
          })
        )
        .min(1)
        .describe('The five statements, in their order.'),
      sources
    })
    .describe('The guiding statements, in our own words.'),
  figure: z
    .strictObject({
      'guidance-line': guidanceLine,
      heading: text('The words to tap to see it.'),
      says: text('The figure on safety, in our own words.'),
      caution: text('How sure we are of it.'),
      sources
    })
    .describe('The figure on safety that the guidance gives.')
})
