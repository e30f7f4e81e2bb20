import * as z from 'zod'
import {
  ANSWERS,
  QUESTIONS,
  type QuestionId,
  SUPPORT_CHOICES,
  WEEK,
  WHO_CHOICES
} from '../../../machines/content/vocabulary.ts'
import {
  choice,
  choices,
  code,
  entries,
  group,
  guidanceLine,
  id,
  lines,
  manyOf,
  NATIONS_WITH_LAW,
  oneOf,
  sources,
  text,
  whole
} from './fields.ts'

const practice = {
  good: text('What a good officer does here.'),
  why: text('Why that is good: what it does for the person.'),
  guidanceLine: guidanceLine.describe(
    'The guiding statement behind it, by its line in before-you-start.yaml: 11, 12, 13, 14 or 15.'
  )
}

const ways = entries(
  'Two or three ways to put the question, or to answer what was said. At least one helps.',
  {
    words: text('What the officer says, word for word.'),
    effect: choice('Whether these words help the person to speak, or hurt.', ['helps', 'hurts']),
    why: text('Why they help or hurt. It is about the words, never about the person who chose them.')
  }
)

const says = text('What the person says, in their own voice. No name, no slur, no imitated accent.')
const seen = text('What can be seen or heard as they say it.').optional()

const scene = <Fit extends z.ZodType>(fits: Fit) =>
  group('What happens at this question. Leave the question out if no fitting answer leads to it.', {
    says,
    seen,
    fits,
    ways,
    ...practice
  }).optional()

const moves = ['start', 'danger', 'resume', 'finish', 'somewhereTonight', 'clear'] as const

const oneFits = scene(
  choices('The answers that fit what was said: one or more. Quote "yes" and "no".', ANSWERS, 1)
)
const severalFit = <const Known extends readonly string[]>(known: Known) =>
  scene(
    choices('The choices that fit what was said, all together. [] if none fits: Continue at once.', known)
  )

const SCENES = {
  support: oneFits,
  supportNeeds: severalFit(SUPPORT_CHOICES),
  safety: oneFits,
  safePlace: oneFits,
  afraid: oneFits,
  who: severalFit(WHO_CHOICES)
} satisfies Record<QuestionId, unknown>

/** The press of a route at each question. */
const answered = oneOf(ANSWERS)
const PRESSES = [
  z.strictObject({ support: answered }),
  z.strictObject({ supportNeeds: z.array(oneOf(SUPPORT_CHOICES)) }),
  z.strictObject({ safety: answered }),
  z.strictObject({ safePlace: answered }),
  z.strictObject({ afraid: answered }),
  z.strictObject({ who: z.array(oneOf(WHO_CHOICES)) })
]

const press = z
  .union([z.enum(moves), ...PRESSES], {
    error: `Write ${moves.join(', ')}, a question with its answer ("safety: declined"), or with its choices ("who: [client]").`
  })
  .describe(
    'One step: `start`, `danger`, `resume`, `finish`, `somewhereTonight` (on the outcome, to who is offered a bed), `clear`, a question with its answer, or with its choices (Continue is part of them).'
  )

const teaching = group('What a trainer needs. Trainees do not see it in the drill.', {
  aim: text('What the session is for, in one short sentence that tells the trainer what to aim at.'),
  minutes: whole('How long it takes with a group, discussion included, in minutes.', 5, 60),
  learningOutcomes: lines(
    'Two to four things that an officer can do afterwards. Each completes "Afterwards you can ...".'
  ),
  rollCall: group('The same in sixty seconds, for a briefing at the start of a shift: at most 130 words.', {
    situation: text('What happens, in one or two sentences, to be read aloud.'),
    question: text('One question to the room.'),
    point: text('What everyone should leave with.')
  }),
  notes: lines('For the facilitator: how to run it, what comes up, what to watch for.'),
  references: group('What the drill is based on.', {
    guidanceLines: manyOf(
      'The lines of the guidance that it practises, as listed in guidance.yaml.',
      guidanceLine,
      1
    ),
    actions: manyOf(
      'The officer actions that it practises, by their ids. Their sources are shown.',
      id
    ).optional(),
    nations: choices(
      'The notes on the law that matter here. Their sources are shown.',
      NATIONS_WITH_LAW
    ).optional(),
    sources: sources.describe('Other sources of the drill.').optional()
  })
})

/** One drill: `drills/ID.yaml`. Nobody in it is real. */
export const drillFile = z.strictObject({
  name: text('What the drill is about, in a few words.'),
  setting: group('When and where it is. It decides which contacts come first, and who answers.', {
    day: choice('The day of the week. A day that is not a bank holiday is used.', WEEK),
    time: code(
      'The time in London, in quotes: "03:00".',
      /^([01]\d|2[0-3]):[0-5]\d$/,
      'Write a time as "03:00".'
    ),
    force: id.describe('The force, by the name of its file. Leave it out for none.').optional()
  }),
  start: group('What the trainee is told before the first press.', {
    place: text('Where it is. No real street, no real venue.'),
    timeOfDay: text('The time in spoken words: "Thursday, ten past eleven at night".'),
    seen: lines('What the officer sees.'),
    heard: lines('What the officer hears.')
  }),
  questions: group('What happens at each question that a fitting answer leads to.', SCENES),
  otherwise: text('What the person says to a question that this drill does not cover.'),
  outcome: group('What happens once tips and contacts are on the screen.', { says, seen, ways, ...practice }),
  interruptions: entries('Interruptions: a third person, or the wish to go. [] if there are none.', {
    at: choice('The question at which it comes up, or `outcome`.', [...QUESTIONS, 'outcome']),
    happens: text('What happens.'),
    do: choices(
      'What a good officer does first: one of these. Every good route that comes here does it.',
      ['wait', 'finish', 'danger', 'clear'],
      1
    ),
    ...practice
  }),
  routes: entries(
    'One or more good routes. The check walks each of them on the flow.',
    {
      name: text('A few words that describe this route.'),
      presses: manyOf('What is pressed, from `start` to tips and contacts or to `clear`.', press, 1)
    },
    1
  ),
  shows: group(
    'What the phone must show after every good route that reaches the outcome. The check tests this.',
    {
      contacts: manyOf('National services, by their ids, among "Contact first".', id).optional(),
      actions: manyOf('Officer actions, by their ids, under "Do now".', id).optional()
    }
  ).optional(),
  teaching
})
