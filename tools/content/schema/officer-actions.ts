import * as z from 'zod'
import { NATIONS, SLOTS } from '../../../machines/content/vocabulary.ts'
import { checked, id, needs, reviewBy, sources } from './fields.ts'
import { ALOUD, lines, OFFICER, text } from './text.ts'

export const actionsFile = z.strictObject({
  actions: z
    .array(
      z.strictObject({
        id,
        needs,
        line: text(
          'What to do first, as an order of at most 90 characters. It follows "You:", and is all that is seen before a tap.',
          OFFICER
        ).max(90),
        if: text(
          'Only where every outcome offers this action under "If…": the condition in a few words, "they may be under 18".',
          OFFICER
        ).optional(),
        steps: lines('Note: the steps, in order.', OFFICER),
        nationSteps: z
          .array(
            z.strictObject({
              nations: z
                .array(z.enum(NATIONS).exclude(['uk']))
                .min(1)
                .describe('The nations where this applies.'),
              says: text(
                'Note: the step. It names the nation, as it also stands where no force is chosen.',
                OFFICER
              )
            })
          )
          .min(1)
          .describe('Steps that differ by nation, after the others.')
          .optional(),
        slot: z
          .enum(SLOTS)
          .describe(
            'What the force itself has for this: its own words, and its local services, below the steps.'
          )
          .optional(),
        say: text('What to say to the person while doing it.', ALOUD).optional(),
        sources,
        checked,
        reviewBy: reviewBy
      })
    )
    .describe('What the officer should do, only where a need calls for it.')
})
