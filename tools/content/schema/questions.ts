import * as z from 'zod'
import {
  type Answer,
  NEEDS,
  type SEVERAL_QUESTIONS,
  type SINGLE_QUESTIONS,
  SUPPORT_CHOICES,
  WHO_CHOICES
} from '../../../machines/content/vocabulary.ts'
import { ALOUD, byId, choice, guidanceLine, mark, OFFICER, PERSON, text, texts } from './fields.ts'
import type { TextFacts } from './kinds.ts'

/** Names that officers learn, and by which tools control the product. */
const answer = (words: string): TextFacts => ({
  for: 'person',
  fixed: { words, as: 'the fixed name of this answer' }
})

/** A prompt of the guidance, word for word (its lines 22 to 26). */
const ofGuidance = (words: string): TextFacts => ({
  ...ALOUD,
  fixed: { words, as: "the guidance's question, word for word" }
})

/** The texts on the screen of the question itself. */
const QUESTION = { opens: 'question' }

const question = (prompt: TextFacts) => ({
  prompt: text('The question, as the heading shows it and the officer says it.', { ...prompt, ...QUESTION }),
  guidanceLine: guidanceLine.optional(),
  why: text('Say: why we ask, in 12 words or fewer.', { ...ALOUD, ...QUESTION, maxWords: 12 }).optional(),
  softer: text('Say: another way to ask, if the first one does not land.', ALOUD),
  note: text('Note for the officer. Nothing in it may shame the person, who may read it too.', OFFICER)
})
const single = (prompt: TextFacts) =>
  z.strictObject(question(prompt)).describe('A question with four answers.')
const several = <Choices extends z.ZodType>(choices: Choices) =>
  z
    .strictObject({
      ...question(ALOUD),
      hint: text('How to use the choices.', { ...ALOUD, ...QUESTION }),
      choices: choices.describe('Every choice, in the order shown.')
    })
    .describe('A question with several choices.')

const SINGLE = {
  support: single(ofGuidance('Do you need any help or support?')),
  safety: single(ofGuidance('Are you worried about your safety?')),
  safePlace: single(ofGuidance('Have you got a safe place to go to?')),
  afraid: single(ofGuidance('Are there any individuals you are afraid of or worried about?'))
} satisfies Record<(typeof SINGLE_QUESTIONS)[number], z.ZodType>

/** A choice of `supportNeeds` raises the need of the same name. */
const SEVERAL = {
  supportNeeds: several(
    z.array(
      byId(SUPPORT_CHOICES, '', PERSON).element.extend({
        pictures: choice(
          'Shows its picture, once people were asked what it means (docs/assurance/co-design.md).',
          ['tested']
        ).optional()
      })
    )
  ),
  who: several(
    z.array(
      byId(WHO_CHOICES, '', PERSON).element.extend({
        need: choice('The need that it raises.', NEEDS),
        leadsToDanger: mark('One choice alone leads to danger.')
      })
    )
  )
} satisfies Record<(typeof SEVERAL_QUESTIONS)[number], z.ZodType>

const ANSWER_NAMES = {
  yes: answer('Yes'),
  no: answer('No'),
  unsure: answer('Not sure'),
  declined: answer('Prefer not to say')
} satisfies Record<Answer, TextFacts>

export const questionsFile = z.strictObject({
  answers: texts('The four answers. The words are fixed: tests and habits depend on them.', ANSWER_NAMES),
  ...SINGLE,
  ...SEVERAL
})
