import * as z from 'zod'
import { guidanceLine } from './fields.ts'
import { text } from './text.ts'

export const guidanceFile = z.strictObject({
  title: text('Title of the guidance.'),
  address: text('Where it was published.'),
  note: text('What a reader should know of this copy.'),
  lines: z
    .array(
      z.strictObject({
        line: guidanceLine,
        holds: z
          .enum(['question', 'tip', 'statement', 'figure', 'service'])
          .describe('What must cite the line.'),
        gist: text('What the line says, in a few words of our own.')
      })
    )
    .describe('Every line that the product must carry. The content check holds that something cites each.')
})
