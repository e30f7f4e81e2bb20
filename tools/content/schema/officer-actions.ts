import * as z from 'zod'
import { NEEDS, SLOTS } from '../../../machines/content/vocabulary.ts'
import {
  ALOUD,
  checked,
  choice,
  choices,
  entries,
  id,
  lines,
  NATIONS_WITH_LAW,
  needs,
  OFFICER,
  reviewBy,
  sources,
  text
} from './fields.ts'

export const actionsFile = z.strictObject({
  actions: entries('What the officer should do, only where a need calls for it.', {
    id,
    needs,
    line: text(
      'What to do first, as an order of at most 90 characters. It follows "You:", and is all that is seen before a tap.',
      OFFICER
    ).max(90),
    if: text(
      'Only where every outcome offers this action under "If:": the condition in a few words, "they may be under 18".',
      OFFICER
    ).optional(),
    ifShort: text('The same in one to three words, for the line that names such cases: "under 18".', OFFICER)
      .max(16)
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
