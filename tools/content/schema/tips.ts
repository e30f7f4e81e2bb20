import * as z from 'zod'
import { NEEDS, WORKPLACES } from '../../../machines/content/vocabulary.ts'
import { ALOUD, choices, guidanceLine, id, manyOf, mark, needs, OFFICER, text } from './fields.ts'

const tip = z.strictObject({
  id,
  guidanceLine,
  say: text('The tip, to be said aloud: second person, kind, no judgement.', ALOUD),
  note: text('Note for the officer.', OFFICER).optional(),
  needs,
  bestFor: needs
    .describe('The needs it fits best: it comes before other tips there. Each must be among `needs`.')
    .optional(),
  comesLast: mark('Only where this tip rounds off the others: it is never the first or second to be shared.'),
  notFor: choices(
    'Needs with which this tip would sound like blame. It is then never among the first.',
    z.enum(NEEDS).exclude(['everyone']).options,
    1
  ).optional(),
  workplaces: choices(
    'Where this tip matters most. Leave out if it matters everywhere. It only reorders tips: one for other places is not among the first.',
    WORKPLACES,
    1
  ).optional()
})
export const tipsFile = z.strictObject({ tips: manyOf('Every tip of the guidance.', tip) })
