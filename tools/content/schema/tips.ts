import * as z from 'zod'
import { WORKPLACES } from '../../../machines/content/vocabulary.ts'
import { guidanceLine, id, needs, text } from './fields.ts'

const tip = z.strictObject({
  id,
  'guidance-line': guidanceLine,
  say: text('The tip, to be said aloud: second person, kind, no judgement.'),
  note: text('Note for the officer.').optional(),
  needs,
  workplaces: z
    .array(z.enum(WORKPLACES))
    .min(1)
    .describe('Where this tip matters most. Leave out if it matters everywhere. It only reorders tips.')
    .optional()
})
export const tipsFile = z.strictObject({ tips: z.array(tip).describe('Every tip of the guidance.') })
