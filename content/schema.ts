import * as z from 'zod'
import {
  ANSWERS,
  CHECKED_HOW,
  NATIONS,
  NEEDS,
  type SEVERAL_QUESTIONS,
  SINGLE_QUESTIONS,
  SUPPORT_CHOICES,
  WHO_CHOICES,
  WORKPLACES
} from './vocabulary.ts'

/**
 * The shape of every YAML file. The descriptions are the editor's manual: they appear in the editor as
 * hints, through the JSON Schemas that `npm run content -- --write-editor-schemas` makes from here.
 */

/** No character that hides, or turns the line round, as pasted text may bring along. */
const PLAIN = /^(?:\n|[^\p{Cc}\p{Bidi_Control}])*$/u

const text = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .regex(PLAIN, 'Type it afresh: it holds a character that cannot be seen.')
    .describe(description)
const lines = (description: string) => z.array(text('One short paragraph.')).min(1).describe(description)
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.')
  .describe('Lower-case letters, digits and hyphens. Never reused for something else.')
const date = z.iso.date().describe('A day, as "2026-11-24".')
const needs = z
  .array(z.enum(NEEDS))
  .describe('The needs that bring this up. `everyone` means every conversation.')
const guidanceLine = z
  .number()
  .int()
  .positive()
  .describe('The line of the guidance that this comes from, as listed in guidance.yaml.')

const source = z
  .strictObject({
    title: text('Title of the page, and whose it is.'),
    address: text('Where it was read.'),
    date: text('The date on the page, as far as it shows one.').optional()
  })
  .describe('Where the fact was read.')

const checked = z
  .strictObject({
    on: date,
    how: z
      .enum(CHECKED_HOW)
      .describe(
        '`rung`: somebody rang it. `website`: read on the live site. `published`: read in a stored copy of a public page. `guidance only`: only the guidance says so.'
      )
  })
  .describe('When the fact was last checked, and how.')

const byId = <Id extends string>(ids: readonly Id[], description: string) =>
  z.array(z.strictObject({ id: z.enum(ids), label: text('The words on the button.') })).describe(description)

const question = {
  prompt: text('The question, as the heading shows it and the officer says it.'),
  'guidance-line': guidanceLine.optional(),
  title: text('Title of the browser tab. It must not tell that this question was reached by an answer.'),
  why: text('Say: why we ask, in 12 words or fewer.'),
  softer: text('Say: another way to ask, if the first one does not land.'),
  note: text('Note for the officer. Nothing in it may shame the person, who may read it too.')
}
const single = z.strictObject(question)
const several = <Id extends string>(ids: readonly Id[]) =>
  z.strictObject({
    ...question,
    hint: text('How to use the choices.'),
    choices: byId(ids, 'Every choice, in the order shown.')
  })

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

export const needsFile = z.strictObject({
  needs: z
    .array(
      z.strictObject({
        id: z.enum(NEEDS),
        label: text('A plain name for the need.'),
        because: text(
          'Follows "Shown because:". What the person told us, in words that can be read over a shoulder.'
        )
      })
    )
    .describe('Every need, the most pressing first.')
})

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

export const actionsFile = z.strictObject({
  actions: z
    .array(
      z.strictObject({
        id,
        needs,
        title: text('What to do, as an order to the officer.'),
        steps: lines('Note: the steps, in order.'),
        say: text('What to say to the person while doing it.').optional(),
        sources: z.array(source).min(1)
      })
    )
    .describe('What the officer should do, only where a need calls for it.')
})

const number = text('The number, in quotes, spaced as people read it: "0800 555 111".')
const hours = z
  .strictObject({
    words: text('When it is answered, in words: "Monday to Friday, 9am to 5pm".'),
    'round-the-clock': z.boolean().describe('true only if it is answered day and night, every day.'),
    confirmed: z.boolean().describe('false if no source of the service itself, or a dated page, says so.')
  })
  .describe('When it is answered.')

export const serviceFile = z.strictObject({
  name: text('The name people know it by.'),
  status: z
    .enum(['show', 'check-first', 'hold'])
    .describe(
      '`show`: may stand as it is. `check-first`: ring or open it before release. `hold`: shown only where the guidance lists it, marked "not confirmed".'
    ),
  'guidance-lines': z
    .array(guidanceLine)
    .min(1)
    .describe('Only for the services that the guidance lists.')
    .optional(),
  nations: z.array(z.enum(NATIONS)).min(1).describe('Where it works.'),
  for: text('Who it is for and what it does, in a sentence or two that can be said aloud.'),
  needs: needs,
  'best-for': needs.describe(
    'The needs it fits best: it comes before others there. Each must be among `needs`.'
  ),
  phone: z
    .strictObject({
      number,
      confirmed: z
        .boolean()
        .describe('false if no page of the service, or a dated page of somebody else, prints this number.'),
      'when-closed': number.describe('Another number, answered when the first is not.').optional(),
      hours
    })
    .describe('The phone line. Leave out if no number is known.')
    .optional(),
  text: number.describe('The number for text messages, in quotes.').optional(),
  website: z
    .url({ protocol: /^https$/ })
    .describe('The address of its own site, with https://.')
    .optional(),
  'how-to-reach': text(
    'How to reach it where there is no phone number, or what to say when it answers.'
  ).optional(),
  cost: text('What a call costs, only where a source says so.').optional(),
  'on-bill': text('Whether a call shows on a phone bill, only where a source says so.').optional(),
  'tells-police': text('Whether it tells the police, and when.').optional(),
  note: text('Note for the officer.').optional(),
  differences: z
    .array(text('One difference.'))
    .describe(
      'Where this entry differs from the guidance, and why. For reviewers; it never reaches the phone.'
    )
    .optional(),
  sources: z.array(source).min(1),
  checked,
  'review-by': date.describe('The day by which somebody must check it again.')
})

export const beforeYouStartFile = z.strictObject({
  title: text('The heading.'),
  overheard: text('Note: the check to make before the first question.'),
  opening: lines('Say: how to open.'),
  kept: text('What is kept, in one sentence.'),
  replaces: text('Note: what this tool does not replace.'),
  statements: z.strictObject({
    heading: text('The heading.'),
    edition: text('Note: which edition the guidance quotes, and what replaced it.'),
    lines: z
      .array(
        z.strictObject({
          'guidance-line': guidanceLine,
          says: text('The statement in our own words, one line.')
        })
      )
      .min(1),
    sources: z.array(source).min(1)
  }),
  figure: z.strictObject({
    'guidance-line': guidanceLine,
    says: text('The figure on safety, in our own words.'),
    caution: text('How sure we are of it.'),
    sources: z.array(source).min(1)
  })
})

const words = <Key extends string>(...keys: Key[]) =>
  z.strictObject(
    Object.fromEntries(keys.map(key => [key, text('Words on the screen.')])) as Record<Key, z.ZodString>
  )

export const screensFile = z.strictObject({
  product: words('name', 'title', 'ignored-address'),
  buttons: words(
    'start',
    'continue',
    'back',
    'danger',
    'finish',
    'clear',
    'clear-and-finish',
    'change',
    'ask',
    'carry-on',
    'begin-again',
    'close',
    'holds',
    'brighter',
    'darker',
    'skip'
  ),
  labels: words(
    'say',
    'note',
    'or',
    'earlier-answer',
    'softer',
    'why-shown',
    'because',
    'unsure',
    'not-asked-yet',
    'more-about'
  ),
  danger: z.strictObject({
    title: text('The heading.'),
    first: text('Note: what comes first.'),
    steps: lines('Note: the steps.'),
    'silent-call': text('Note: how to call without speaking.'),
    say: text('Say: to the person.'),
    'call-999': text('The words on the link that rings 999.'),
    service: id.describe('The service that it rings, by the name of its file.')
  }),
  outcome: words(
    'title',
    'intro',
    'do-now',
    'do-now-intro',
    'contact-first',
    'contact-intro',
    'all-contacts',
    'tips',
    'tips-intro',
    'all-tips',
    'workplace',
    'workplace-hint',
    'you-answered',
    'not-asked',
    'nothing-chosen',
    'closing-heading',
    'closing-say',
    'closing-note'
  ),
  workplaces: byId(WORKPLACES, 'Where the person works.'),
  contact: words(
    'ring',
    'when-closed',
    'text',
    'website',
    'hours',
    'hours-not-confirmed',
    'number-not-confirmed',
    'no-number',
    'cost',
    'on-bill',
    'tells-police',
    'works-in',
    'last-checked',
    'call-log'
  ),
  nations: byId(NATIONS, 'The names of the nations.'),
  'checked-how': byId(CHECKED_HOW, 'How a fact was checked, to follow "Last checked ...".'),
  holds: z.strictObject({
    title: text('The heading.'),
    now: text('Before the list of answers.'),
    nothing: text('When no answer is held.'),
    until: text('When the answers go.'),
    never: lines('What is never held.'),
    still: lines('What this tool cannot hide.')
  }),
  finished: words('title', 'gone', 'record'),
  cleared: words('title', 'gone'),
  broken: z.strictObject({
    title: text('The heading of the screen after a fault in the program.'),
    says: text('What happened, and that no answer is left.'),
    services: z
      .array(id)
      .min(1)
      .describe('The services to show, by the names of their files. Each has a phone.'),
    again: text('The words on the button.')
  })
})

export const guidanceFile = z.strictObject({
  title: text('Title of the guidance.'),
  address: text('Where it was published.'),
  note: text('What a reader should know of this copy.'),
  lines: z
    .array(
      z.strictObject({
        line: guidanceLine,
        holds: z.enum(['question', 'tip', 'statement', 'figure', 'service']),
        gist: text('What the line says, in a few words of our own.')
      })
    )
    .describe('Every line that the product must carry. The content check holds that something cites each.')
})

export const doNotUseFile = z.strictObject({
  numbers: z.array(
    z.strictObject({
      digits: z.string().regex(/^\d+$/, 'Use digits alone, in quotes.'),
      why: text('Why not.'),
      'seen-on': text('Where it was seen.')
    })
  ),
  sites: z.array(z.strictObject({ host: text('The host.'), why: text('Why not.') }))
})

/** Every file that there must be once, by its path in `content/`. */
export const FILES = {
  'guidance.yaml': guidanceFile,
  'before-you-start.yaml': beforeYouStartFile,
  'questions.yaml': questionsFile,
  'needs.yaml': needsFile,
  'tips.yaml': tipsFile,
  'officer-actions.yaml': actionsFile,
  'screens.yaml': screensFile,
  'do-not-use.yaml': doNotUseFile
} as const
