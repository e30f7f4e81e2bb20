import * as z from 'zod'
import {
  ANSWERS,
  type SEVERAL_QUESTIONS,
  SINGLE_QUESTIONS,
  SUPPORT_CHOICES,
  WHO_CHOICES
} from '../../../machines/content/vocabulary.ts'
import { byId, guidanceLine, text } from './fields.ts'

const question = {
  prompt: text('The question, as the heading shows it and the officer says it.'),
  'guidance-line': guidanceLine.optional(),
  title: text('Title of the browser tab. It must not tell that this question was reached by an answer.'),
  why: text('Say: why we ask, in 12 words or fewer.'),
  softer: text('Say: another way to ask, if the first one does not land.'),
  note: text('Note for the officer. Nothing in it may shame the person, who may read it too.')
}
const single = z.strictObject(question).describe('A question with four answers.')
const several = <Id extends string>(ids: readonly Id[]) =>
  z
    .strictObject({
      ...question,
      hint: text('How to use the choices.'),
      choices: byId(ids, 'Every choice, in the order shown.')
    })
    .describe('A question with several choices.')

export const questionsFile = z.strictObject({
  answers: z
    .strictObject(
      Object.fromEntries(ANSWERS.map(answer => [answer, text('The words on the button.')])) as Record<
        (typeof ANSWERS)[number],
        z.ZodString
      >
    )
    .describe('The four answers. The words are fixed: tests and habits depend on them.'),
  ...(Object.fromEntries(SINGLE_QUESTIONS.map(name => [name, single])) as Record<
    (typeof SINGLE_QUESTIONS)[number],
    typeof single
  >),
  ...({ supportNeeds: several(SUPPORT_CHOICES), who: several(WHO_CHOICES) } satisfies Record<
    (typeof SEVERAL_QUESTIONS)[number],
    z.ZodType
  >)
})
