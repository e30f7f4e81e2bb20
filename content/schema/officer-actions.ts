import * as z from 'zod'
import { id, lines, needs, sources, text } from './fields.ts'

export const actionsFile = z.strictObject({
  actions: z
    .array(
      z.strictObject({
        id,
        needs,
        title: text('What to do, as an order to the officer.'),
        steps: lines('Note: the steps, in order.'),
        say: text('What to say to the person while doing it.').optional(),
        sources
      })
    )
    .describe('What the officer should do, only where a need calls for it.')
})
