import * as z from 'zod'
import { NEEDS } from '../../../machines/content/vocabulary.ts'
import { OFFICER, text } from './text.ts'

export const needsFile = z.strictObject({
  needs: z
    .array(
      z.strictObject({
        id: z.enum(NEEDS).describe('Which need. It must not change.'),
        label: text('A plain name for the need.', OFFICER),
        plainInPublic: z
          .literal(true)
          .describe('Set this only if a controller or a camera may read that this need was raised.')
          .optional(),
        because: text(
          'Follows "Shown because:". What the person told us, in words that can be read over a shoulder.',
          OFFICER
        )
      })
    )
    .describe('Every need, the most pressing first.')
})
