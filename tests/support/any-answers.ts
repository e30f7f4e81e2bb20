import * as fc from 'fast-check'
import { ANSWERS, SUPPORT_CHOICES, WHO_CHOICES, WORKPLACES } from '../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable } from '../../machines/encounter/answers.ts'

const answer = fc.constantFrom(...ANSWERS)

/** Any answers that the machine could hold, also of a conversation that was cut short. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      support: answer,
      supportNeeds: fc.subarray([...SUPPORT_CHOICES]),
      safety: answer,
      safePlace: answer,
      tonight: fc.constant('no' as const),
      afraid: answer,
      who: fc.subarray([...WHO_CHOICES]),
      workplaces: fc.subarray([...WORKPLACES])
    },
    { requiredKeys: [] }
  )
  .map(keepApplicable)
