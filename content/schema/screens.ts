import * as z from 'zod'
import { CHECKED_HOW, NATIONS, WORKPLACES } from '../vocabulary.ts'
import { byId, id, lines, text } from './fields.ts'

const words = <Key extends string>(description: string, ...keys: Key[]) =>
  z
    .strictObject(
      Object.fromEntries(keys.map(key => [key, text('Words on the screen.')])) as Record<Key, z.ZodString>
    )
    .describe(description)

export const screensFile = z.strictObject({
  product: words(
    'The product, and a line for an address that holds too much.',
    'name',
    'title',
    'ignored-address'
  ),
  buttons: words(
    'The words on the buttons. Tests and habits depend on those of the conversation.',
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
    'Short labels used on many screens.',
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
  danger: z
    .strictObject({
      title: text('The heading.'),
      first: text('Note: what comes first.'),
      steps: lines('Note: the steps.'),
      'silent-call': text('Note: how to call without speaking.'),
      say: text('Say: to the person.'),
      service: id.describe('The service that it rings, by the name of its file.')
    })
    .describe('The screen of danger.'),
  outcome: words(
    'The outcome, from top to bottom.',
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
    "The words of a contact's card.",
    'ring',
    'when-closed',
    'text',
    'website',
    'hours',
    'hours-not-confirmed',
    'number-not-confirmed',
    'website-not-confirmed',
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
  holds: z
    .strictObject({
      title: text('The heading.'),
      now: text('Before the list of answers.'),
      nothing: text('When no answer is held.'),
      until: text('When the answers go.'),
      never: lines('What is never held.'),
      still: lines('What this tool cannot hide.')
    })
    .describe('The panel of what this phone holds now.'),
  finished: words('The screen after Clear and finish.', 'title', 'gone', 'record'),
  cleared: words('The screen after Clear. It tells nothing of what was there.', 'title', 'gone'),
  broken: z
    .strictObject({
      title: text('The heading of the screen after a fault in the program.'),
      says: text('What happened, and that no answer is left.'),
      services: z
        .array(id)
        .min(1)
        .describe('The services to show, by the names of their files. Each has a phone.'),
      again: text('The words on the button.')
    })
    .describe('The screen after a fault in the program.')
})
