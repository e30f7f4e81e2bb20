import * as z from 'zod'
import { NEEDS } from '../../../machines/content/vocabulary.ts'
import { choice, choices, id, mark, OFFICER, text } from './fields.ts'

export const needsFile = z.strictObject({
  needs: z
    .array(
      z.strictObject({
        id: choice('Which need. It must not change.', NEEDS),
        is: choices(
          'What rules know of it. `grave`: three or more of these bring one more row and one more action. `implied`: it follows from a plain answer, and waits for what was chosen. `shelter`: a bed for tonight meets it; this is one need alone. `met-everywhere`: every nation has a contact for it that comes first. `without-tip`: the guidance has no tip for it.',
          ['grave', 'implied', 'shelter', 'met-everywhere', 'without-tip']
        ).optional(),
        onlyBest: id.describe('The only service that may be best for it.').optional(),
        label: text('A plain name for the need.', OFFICER),
        plainInPublic: mark('Set this only if a controller or a camera may read that this need was raised.'),
        because: text(
          'Follows "Shown because:". What the person told us, in words that can be read over a shoulder.',
          OFFICER
        )
      })
    )
    .describe('Every need, the most pressing first.')
})
