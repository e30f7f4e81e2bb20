import * as z from 'zod'
import {
  ANSWERS,
  NATIONS,
  QUESTIONS,
  type QuestionId,
  SUPPORT_CHOICES,
  WEEKDAYS,
  WHO_CHOICES
} from '../../../machines/content/vocabulary.ts'
import { guidanceLine, id, sources } from './fields.ts'
import { lines, text } from './text.ts'

const practice = {
  good: text('What a good officer does here.'),
  why: text('Why that is good: what it does for the person.'),
  guidanceLine: guidanceLine.describe(
    'The guiding statement behind it, by its line in before-you-start.yaml: 11, 12, 13, 14 or 15.'
  )
}

const ways = z
  .array(
    z.strictObject({
      words: text('What the officer says, word for word.'),
      effect: z.enum(['helps', 'hurts']).describe('Whether these words help the person to speak, or hurt.'),
      why: text('Why they help or hurt. It is about the words, never about the person who chose them.')
    })
  )
  .describe('Two or three ways to put the question, or to answer what was said. At least one helps.')

const says = text('What the person says, in their own voice. No name, no slur, no imitated accent.')
const seen = text('What can be seen or heard as they say it.').optional()

const scene = <Fit extends z.ZodType>(fits: Fit) =>
  z
    .strictObject({ says, seen, fits, ways, ...practice })
    .describe('What happens at this question. Leave the question out if no fitting answer leads to it.')
    .optional()

const answers = z
  .array(z.enum(ANSWERS))
  .min(1)
  .describe('The answers that fit what was said: one or more. Quote "yes" and "no".')
const choices = <Choice extends string>(known: readonly Choice[]) =>
  z
    .array(z.enum(known))
    .describe('The choices that fit what was said, all together. [] if none fits: Continue at once.')

const moves = ['start', 'danger', 'resume', 'finish', 'clear'] as const

const one = { press: z.enum(ANSWERS), scene: scene(answers) }
const several = <Choice extends string>(known: readonly Choice[]) => ({
  press: z.array(z.enum(known)),
  scene: scene(choices(known))
})

/** The press of a route at each question, and the scene there. */
const BY_QUESTION = {
  support: one,
  supportNeeds: several(SUPPORT_CHOICES),
  safety: one,
  safePlace: one,
  tonight: one,
  afraid: one,
  who: several(WHO_CHOICES)
} satisfies Record<QuestionId, unknown>
type ByQuestion = typeof BY_QUESTION

const SCENES = Object.fromEntries(QUESTIONS.map(question => [question, BY_QUESTION[question].scene])) as {
  [Question in QuestionId]: ByQuestion[Question]['scene']
}

type PressAt<Question extends QuestionId> = z.ZodObject<
  Record<Question, ByQuestion[Question]['press']>,
  z.core.$strict
>
const PRESSES = QUESTIONS.map(question => z.strictObject({ [question]: BY_QUESTION[question].press })) as {
  [Question in QuestionId]: PressAt<Question>
}[QuestionId][]

const press = z
  .union([z.enum(moves), ...PRESSES], {
    error: `Write ${moves.join(', ')}, a question with its answer ("safety: declined"), or with its choices ("who: [client]").`
  })
  .describe(
    'One step: `start`, `danger`, `resume`, `finish`, `clear`, a question with its answer, or with its choices (Continue is part of them).'
  )

const teaching = z
  .strictObject({
    aim: text('What the session is for, in one short sentence that tells the trainer what to aim at.'),
    minutes: z
      .number()
      .int()
      .min(5)
      .max(60)
      .describe('How long it takes with a group, discussion included, in minutes.'),
    learningOutcomes: lines(
      'Two to four things that an officer can do afterwards. Each completes "Afterwards you can ...".'
    ),
    rollCall: z
      .strictObject({
        situation: text('What happens, in one or two sentences, to be read aloud.'),
        question: text('One question to the room.'),
        point: text('What everyone should leave with.')
      })
      .describe('The same in sixty seconds, for a briefing at the start of a shift: at most 130 words.'),
    notes: lines('For the facilitator: how to run it, what comes up, what to watch for.'),
    references: z
      .strictObject({
        guidanceLines: z
          .array(guidanceLine)
          .min(1)
          .describe('The lines of the guidance that it practises, as listed in guidance.yaml.'),
        actions: z
          .array(id)
          .describe('The officer actions that it practises, by their ids. Their sources are shown.')
          .optional(),
        nations: z
          .array(z.enum(NATIONS).exclude(['uk']))
          .describe('The notes on the law that matter here. Their sources are shown.')
          .optional(),
        sources: sources.describe('Other sources of the drill.').optional()
      })
      .describe('What the drill is based on.')
  })
  .describe('What a trainer needs. Trainees do not see it in the drill.')

/** One drill: `drills/ID.yaml`. Nobody in it is real. */
export const drillFile = z.strictObject({
  name: text('What the drill is about, in a few words.'),
  setting: z
    .strictObject({
      day: z.enum(WEEKDAYS).describe('The day of the week. A day that is not a bank holiday is used.'),
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as "03:00".')
        .describe('The time in London, in quotes: "03:00".'),
      force: id.describe('The force, by the name of its file. Leave it out for none.').optional()
    })
    .describe('When and where it is. It decides which contacts come first, and who answers.'),
  start: z
    .strictObject({
      place: text('Where it is. No real street, no real venue.'),
      timeOfDay: text('The time in spoken words: "Thursday, ten past eleven at night".'),
      seen: lines('What the officer sees.'),
      heard: lines('What the officer hears.')
    })
    .describe('What the trainee is told before the first press.'),
  questions: z.strictObject(SCENES).describe('What happens at each question that a fitting answer leads to.'),
  otherwise: text('What the person says to a question that this drill does not cover.'),
  outcome: z
    .strictObject({ says, seen, ways, ...practice })
    .describe('What happens once tips and contacts are on the screen.'),
  interruptions: z
    .array(
      z.strictObject({
        at: z.enum([...QUESTIONS, 'outcome']).describe('The question at which it comes up, or `outcome`.'),
        happens: text('What happens.'),
        do: z
          .array(z.enum(['wait', 'finish', 'danger', 'clear']))
          .min(1)
          .describe(
            'What a good officer does first: one of these. Every good route that comes here does it.'
          ),
        ...practice
      })
    )
    .describe('Interruptions: a third person, or the wish to go. [] if there are none.'),
  routes: z
    .array(
      z.strictObject({
        name: text('A few words that describe this route.'),
        presses: z
          .array(press)
          .min(1)
          .describe('What is pressed, from `start` to tips and contacts or to `clear`.')
      })
    )
    .min(1)
    .describe('One or more good routes. The check walks each of them on the flow.'),
  shows: z
    .strictObject({
      contacts: z.array(id).describe('National services, by their ids, among "Contact first".').optional(),
      actions: z.array(id).describe('Officer actions, by their ids, under "Do now".').optional()
    })
    .describe(
      'What the phone must show after every good route that reaches the outcome. The check tests this.'
    )
    .optional(),
  teaching
})
