import * as z from 'zod'
import { NEEDS } from '../../../machines/content/vocabulary.ts'
import { text } from './fields.ts'

export const needsFile = z.strictObject({
  needs: z
    .array(
      z.strictObject({
        id: z.enum(NEEDS).describe('Which need. It must not change.'),
        label: text('A plain name for the need.'),
        because: text(
          'Follows "Shown because:". What the person told us, in words that can be read over a shoulder.'
        )
      })
    )
    .describe('Every need, the most pressing first.')
})
