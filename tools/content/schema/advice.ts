import * as z from 'zod'
import { NEEDS, SLOTS, WORKPLACES } from '../../../machines/content/vocabulary.ts'
import {
  ALOUD,
  checked,
  choice,
  choices,
  entries,
  guidanceLine,
  id,
  lines,
  manyOf,
  mark,
  NATIONS_WITH_LAW,
  needs,
  OFFICER,
  reviewBy,
  sources,
  text
} from './fields.ts'

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

export const actionsFile = z.strictObject({
  actions: entries('What the officer should do, only where a need calls for it.', {
    id,
    needs,
    line: text(
      'What to do first, as an order of at most 90 characters. It follows "You:", and is all that is seen before a tap.',
      OFFICER
    ).regex(/^.{1,90}$/u, 'Use at most 90 characters.'),
    if: text(
      'Only where every outcome offers this action under "If:": the condition in a few words, "they may be under 18".',
      OFFICER
    ).optional(),
    ifShort: text('The same in one to three words, for the line that names such cases: "under 18".', OFFICER)
      .regex(/^.{1,16}$/u, 'Use at most 16 characters.')
      .optional(),
    steps: lines('Note: the steps, in order.', OFFICER),
    nationSteps: entries(
      'Steps that differ by nation, after the others.',
      {
        nations: choices('The nations where this applies.', NATIONS_WITH_LAW, 1),
        says: text(
          'Note: the step. It names the nation, as it also stands where no force is chosen.',
          OFFICER
        )
      },
      1
    ).optional(),
    slot: choice(
      'What the force itself has for this: its own words, and its local services, below the steps.',
      SLOTS
    ).optional(),
    contactsFor: choice(
      'Only for a need that no answer raises: the contacts that are best for it stand below the steps.',
      NEEDS
    ).optional(),
    say: text('What to say to the person while doing it.', ALOUD).optional(),
    sources,
    checked,
    reviewBy
  })
})
