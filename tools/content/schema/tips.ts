import * as z from 'zod'
import { NEEDS, WORKPLACES } from '../../../machines/content/vocabulary.ts'
import { guidanceLine, id, needs } from './fields.ts'
import { ALOUD, OFFICER, text } from './text.ts'

const tip = z.strictObject({
  id,
  guidanceLine: guidanceLine,
  say: text('The tip, to be said aloud: second person, kind, no judgement.', ALOUD),
  note: text('Note for the officer.', OFFICER).optional(),
  needs,
  bestFor: needs
    .describe('The needs it fits best: it comes before other tips there. Each must be among `needs`.')
    .optional(),
  comesLast: z
    .literal(true)
    .describe('Only where this tip rounds off the others: it is never the first or second to be shared.')
    .optional(),
  notFor: z
    .array(z.enum(NEEDS).exclude(['everyone']))
    .min(1)
    .describe('Needs with which this tip would sound like blame. It is then never among the first.')
    .optional(),
  workplaces: z
    .array(z.enum(WORKPLACES))
    .min(1)
    .describe(
      'Where this tip matters most. Leave out if it matters everywhere. It only reorders tips: one for other places is not among the first.'
    )
    .optional()
})
export const tipsFile = z.strictObject({ tips: z.array(tip).describe('Every tip of the guidance.') })
