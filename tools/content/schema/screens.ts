import * as z from 'zod'
import { CHECKED_HOW, NATIONS, REGIONS, RUN_BY, WORKPLACES } from '../../../machines/content/vocabulary.ts'
import { byId, id, lines, text, words } from './fields.ts'
import { handOver, shown } from './hand-over.ts'

export const screensFile = z.strictObject({
  product: words(
    'The product, and a line for an address that holds too much.',
    'name',
    'short-name',
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
    'ring',
    'keep-going',
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
    'because-it-answers',
    'unsure',
    'not-asked-yet',
    'more-about',
    'outcome',
    'arriving'
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
    'intro',
    'do-now',
    'do-now-intro',
    'contact-first',
    'contact-intro',
    'in-order-at',
    'hours-changed',
    'put-in-order',
    'local',
    'no-local',
    'local-unreadable',
    'force-site',
    'all-contacts',
    'elsewhere',
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
    'in-hours',
    'out-of-hours',
    'text',
    'webchat',
    'website',
    'hours',
    'hours-not-confirmed',
    'number-not-confirmed',
    'website-not-confirmed',
    'stale',
    'no-number',
    'cost',
    'on-bill',
    'tells-police',
    'works-in',
    'run-by',
    'last-checked',
    'call-log'
  ),
  opening: z
    .strictObject({
      'all-hours': text(
        'Answered at every hour. States start in lower case: the screen makes sentences of them.'
      ),
      open: text('Open for a week or more.'),
      'open-until': text('Open, with the {time} at which it closes.'),
      'closes-soon': text('The same, in the last half hour.'),
      closed: text('Closed for the next two weeks.'),
      'closed-opens': text('Closed, and {when} it opens.'),
      'opens-soon': text('Closed, and opens within two hours, at {time}.'),
      'closed-holiday': text('Closed on a bank holiday.'),
      'closed-holiday-opens': text('The same, and {when} it opens.'),
      probably: text('Before a {state} that nobody confirmed.'),
      unknown: words('Why nobody can say whether it is open.', 'times', 'holiday', 'clock', 'calendar'),
      today: text('When: today at {time}.'),
      tomorrow: text('When: tomorrow at {time}.'),
      'on-day': text('When: on a {day}, at {time}.'),
      by: text('When: at {when} at the latest, as nobody can say whether it opens before.'),
      am: text('A {time} before midday.'),
      pm: text('A {time} after midday.'),
      midday: text('Twelve by day.'),
      midnight: text('Twelve at night.'),
      'every-hour': text('The hours of a line that is answered day and night.'),
      'from-to': text('From one time or day to another.'),
      'day-times': text('Days with their times.'),
      maybe: text('{times} at which nobody knows whether it is open.'),
      'all-day': text('From midnight to midnight.'),
      'day-off': text('What a bank holiday or an exception has: nothing.'),
      'day-unknown': text('What a bank holiday or an exception has: nobody knows.'),
      holidays: text('Bank holidays with their {times}.'),
      exception: text('A {date} with its {times}.')
    })
    .describe('Opening hours in words.'),
  force: words(
    'Choosing the force.',
    'nation',
    'region',
    'force',
    'intro',
    'chosen',
    'choose',
    'unknown',
    'several-nations',
    'other-edition',
    'without'
  ),
  language: words(
    'Choosing the language of the person, and of the screen. `name` is what English calls itself.',
    'name',
    'choose',
    'chosen',
    'title',
    'intro',
    'without',
    'draft'
  ),
  regions: byId(REGIONS, 'The names of the regions.'),
  'run-by': byId(RUN_BY, 'Who runs a local service.'),
  nations: byId(NATIONS, 'The names of the nations.'),
  'checked-how': byId(CHECKED_HOW, 'How a fact was checked, to follow "Last checked ...".'),
  'hand-over': handOver,
  shown,
  holds: z
    .strictObject({
      title: text('The heading.'),
      now: text('Before the list of answers.'),
      nothing: text('When no answer is held.'),
      force: text('The force that is chosen, {force}, and that it is held too.'),
      language: text('The {language} that is chosen for the person, and that it goes with the answers.'),
      until: text('When the answers go: {idle} and {hidden} are times, as "5 minutes".'),
      call: text('How long a call keeps them: {call} is a time, as "5 minutes".'),
      'never-heading': text('The heading over what is never held.'),
      never: lines('What is never held.'),
      'still-heading': text('The heading over what this tool cannot hide.'),
      still: lines('What this tool cannot hide.'),
      'duty-heading': text('The heading over the duties that stay.'),
      duty: lines('The duties that stay.')
    })
    .describe('The panel of what this phone holds now, when it goes, and what this tool cannot hide.'),
  idle: words(
    'The panel that asks whether anyone is there. {seconds} is how long is left, as "20 seconds".',
    'title',
    'says',
    'left',
    'soon'
  ),
  plain: words(
    'What a page says whose script does not run: then follow every question, tip and contact.',
    'says',
    'questions',
    'heard',
    'cut',
    'locals'
  ),
  covered: words('What stands on the screen while it is out of sight.', 'says'),
  approval: words(
    'Whether two roles have signed all of the content, and since when. While it may not be released, `draft` says why: {facts} and {signatures} are numbers.',
    'on',
    'not-yet',
    'draft'
  ),
  offline: words(
    'Whether this phone can open the page without signal: one of these stands on the first screen.',
    'checking',
    'ready',
    'not-ready',
    'unavailable',
    'in-file'
  ),
  version: words(
    'Which copy of the tool this is, and the day its content is of; and that this is too long ago, {days}, as "90 days".',
    'says',
    'old'
  ),
  lost: words(
    'What comes up without signal if the kept copy is damaged or gone, above numbers.',
    'title',
    'says'
  ),
  withdrawn: words('What comes up once the tool is withdrawn, above numbers.', 'title', 'says'),
  finished: words('The screen after Clear and finish.', 'title', 'gone', 'record'),
  cleared: words(
    'The screen after Clear. It tells nothing of what was there. {idle}, {hidden} and {call} are times, as "5 minutes".',
    'title',
    'gone',
    'by-itself'
  ),
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
