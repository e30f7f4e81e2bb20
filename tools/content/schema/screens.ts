import * as z from 'zod'
import { CHECKED_HOW, NATIONS, REGIONS, RUN_BY, WORKPLACES } from '../../../machines/content/vocabulary.ts'
import {
  ALOUD,
  byId,
  ENGLISH_ONLY,
  group,
  id,
  lines,
  manyOf,
  OFFICER,
  PERSON,
  text,
  texts,
  textsAlike
} from './fields.ts'
import type { TextFacts } from './kinds.ts'
import { handOver, opening, shown } from './screen-parts.ts'

/** Names that officers learn, and by which tools control the product. */
const fixed = <Facts extends TextFacts>(words: string, facts: Facts) => ({
  ...facts,
  fixed: { words, as: 'its fixed name' }
})

/** A text for the officer, with placeholders. */
const withValues = (...placeholders: readonly string[]): TextFacts => ({ ...OFFICER, placeholders })

const DANGER = { ...OFFICER, opens: 'danger' }
const FORCE = { ...OFFICER, opens: 'force' }
const LANGUAGE = { ...OFFICER, opens: 'language' }
const IDLE = { ...PERSON, opens: 'idle' }
const CLEARED = { ...OFFICER, opens: 'cleared' }
const BROKEN = { ...OFFICER, opens: 'broken' }

export const screensFile = z.strictObject({
  product: texts('The product.', {
    name: OFFICER,
    shortName: ENGLISH_ONLY
  }),
  buttons: texts('The words on the buttons. Tests and habits depend on those of the conversation.', {
    start: fixed('Start', OFFICER),
    continue: fixed('Continue', PERSON),
    back: fixed('Back', OFFICER),
    danger: fixed('Danger now', PERSON),
    numbers: fixed('Numbers now', PERSON),
    finish: fixed('Finish', PERSON),
    clear: fixed('Clear', PERSON),
    clearEverything: OFFICER,
    clearAndFinish: fixed('Clear and finish', OFFICER),
    change: OFFICER,
    ask: OFFICER,
    carryOn: fixed('Safe now: carry on', OFFICER),
    beginAgain: OFFICER,
    close: OFFICER,
    holds: OFFICER,
    ring: withValues('name'),
    keepGoing: PERSON,
    brighter: OFFICER,
    darker: OFFICER,
    skip: PERSON
  }),
  labels: texts('Short labels used on many screens.', {
    say: OFFICER,
    earlierAnswer: PERSON,
    softer: OFFICER,
    whyShown: OFFICER,
    because: OFFICER,
    becauseItAnswers: OFFICER,
    unsure: withValues('because'),
    moreAbout: withValues('name'),
    outcome: fixed('Tips and contacts', OFFICER),
    arriving: OFFICER
  }),
  danger: group('The danger screen.', {
    title: text('The heading.', DANGER),
    first: text('Note: the answers stay.', DANGER),
    steps: lines('Note: the steps.', DANGER),
    noVoice: text('What opens the ways below.', DANGER),
    noVoiceWays: lines('How to reach the emergency services without speaking.', PERSON),
    say: text('Say: to the person.', { ...ALOUD, opens: 'danger' }),
    service: id.describe('The service that it rings, by the name of its file.')
  }),
  outcome: texts('The outcome, from top to bottom.', {
    reasonsMore: withValues('needs', 'count'),
    reasonsPrivate: withValues('count'),
    reasonsPrivateOne: OFFICER,
    reasonsNone: OFFICER,
    newNumbers: withValues('names'),
    sameNumbers: OFFICER,
    doNow: fixed('Do now', OFFICER),
    you: OFFICER,
    doMore: withValues('count'),
    somewhereTonight: OFFICER,
    noBed: OFFICER,
    ifs: OFFICER,
    ifsMore: OFFICER,
    ifSo: withValues('condition'),
    contactFirst: fixed('Contact first', OFFICER),
    hoursChanged: withValues('time'),
    refresh: OFFICER,
    unserved: withValues('need', 'name'),
    unservedAlone: withValues('need'),
    oneThing: OFFICER,
    notThere: withValues('place', 'count'),
    noLocal: withValues('force'),
    localUnreadable: OFFICER,
    forceSite: OFFICER,
    yourForce: OFFICER,
    allContacts: OFFICER,
    allContactsCount: withValues('count'),
    elsewhere: OFFICER,
    tips: fixed('Tips to share', OFFICER),
    allTips: withValues('count'),
    workplace: PERSON,
    workplaceHint: OFFICER,
    youAnswered: fixed('You answered', OFFICER),
    notAsked: OFFICER,
    nothingChosen: OFFICER,
    closingHeading: OFFICER,
    closingSay: ALOUD,
    closingNote: OFFICER
  }),
  workplaces: byId(WORKPLACES, 'Where the person works.', PERSON),
  contact: texts("The words of a contact's card.", {
    inHours: PERSON,
    outOfHours: PERSON,
    text: PERSON,
    webchat: PERSON,
    thenPress: { ...PERSON, placeholders: ['press'] },
    website: PERSON,
    hours: PERSON,
    hoursNotConfirmed: PERSON,
    numberNotConfirmed: PERSON,
    websiteNotConfirmed: PERSON,
    stale: withValues('date'),
    noNumber: PERSON,
    cost: PERSON,
    onBill: PERSON,
    tellsPolice: PERSON,
    goodToKnow: OFFICER,
    noName: PERSON,
    notPolice: PERSON,
    worksIn: PERSON,
    namedIn: { ...PERSON, placeholders: ['name', 'nation'] },
    lastChecked: withValues('date', 'how'),
    callLog: OFFICER,
    why: OFFICER,
    numberWrong: OFFICER,
    numberWrongTellEditor: withValues('editor', 'id'),
    numberWrongTell: withValues('id')
  }),
  opening,
  force: texts('Choosing the force.', {
    nation: OFFICER,
    region: OFFICER,
    force: FORCE,
    intro: FORCE,
    choose: OFFICER,
    unknown: FORCE,
    severalNations: OFFICER,
    otherEdition: withValues('force'),
    without: OFFICER,
    where: OFFICER,
    whereIntro: OFFICER,
    elsewhere: OFFICER,
    another: OFFICER,
    inPlace: withValues('force', 'place')
  }),
  more: textsAlike('The panel with everything that a conversation does not need.', OFFICER, 'title screen'),
  language: texts(
    'Choosing the language of the person, and of the screen. `name` is what English calls itself.',
    {
      name: ENGLISH_ONLY,
      choose: OFFICER,
      own: OFFICER,
      chosen: withValues('language'),
      title: LANGUAGE,
      intro: LANGUAGE,
      without: OFFICER,
      draft: PERSON
    }
  ),
  regions: byId(REGIONS, 'The names of the regions.', OFFICER),
  runBy: byId(RUN_BY, 'Who runs a local service.', PERSON),
  nations: byId(NATIONS, 'The names of the nations.', PERSON),
  checkedHow: byId(CHECKED_HOW, 'How a fact was checked, to follow "Last checked ...".', OFFICER),
  handOver,
  shown,
  holds: group('The panel of what this phone holds now, when it goes, and what this tool cannot hide.', {
    title: text('The heading.', OFFICER),
    now: text('Words before the list of answers.', OFFICER),
    nothing: text('Shown if no answer is held.', OFFICER),
    force: text('Says that the chosen {force} is held too.', withValues('force')),
    place: text(
      'Where in the area of the force they are: {place}. Cleared with the answers.',
      withValues('place')
    ),
    language: text(
      'The {language} chosen for the person, which is cleared with the answers.',
      withValues('language')
    ),
    until: text(
      'When the answers are cleared: {idle} and {hidden} are times, such as "5 minutes".',
      withValues('idle', 'hidden')
    ),
    call: text('How long a call keeps them: {call} is a time, such as "5 minutes".', withValues('call')),
    neverHeading: text('The heading over what is never held.', OFFICER),
    never: lines('What is never held.', OFFICER),
    stillHeading: text('The heading over what this tool cannot hide.', OFFICER),
    still: lines('What this tool cannot hide.', OFFICER),
    dutyHeading: text('The heading over the duties that stay.', OFFICER),
    duty: lines('The duties that stay.', OFFICER)
  }),
  idle: texts(
    'The panel that asks whether anyone is there. {seconds} is the time left, such as "20 seconds".',
    {
      title: IDLE,
      says: IDLE,
      left: { ...IDLE, placeholders: ['seconds'] },
      soon: { ...PERSON, placeholders: ['seconds'] }
    }
  ),
  plain: texts('The page of a browser whose script does not run. Every question, tip and contact follows.', {
    says: OFFICER,
    questions: OFFICER,
    heard: ENGLISH_ONLY,
    cut: ENGLISH_ONLY,
    locals: OFFICER
  }),
  covered: texts('The words on the cover of a hidden page.', { says: OFFICER }),
  approval: texts(
    'Whether two roles have signed all of the content, and since when. While it may not be released, `draft` says why: {facts} and {signatures} are numbers.',
    {
      on: withValues('date'),
      check: OFFICER,
      notYet: OFFICER,
      draft: withValues('facts', 'signatures')
    }
  ),
  offline: textsAlike(
    'Whether this phone can open the page without signal. The first screen shows one of these.',
    OFFICER,
    'checking ready newer notReady unavailable inFile'
  ),
  version: texts(
    'Which copy of the tool this is, and the day its content is of; and a warning that this is too long ago: {days} is a time, such as "90 days".',
    {
      says: withValues('version', 'date'),
      old: withValues('days')
    }
  ),
  lost: textsAlike(
    'The words above the numbers that are shown without signal if the kept copy is damaged or gone.',
    OFFICER,
    'title says'
  ),
  withdrawn: textsAlike(
    'The words above the numbers that are shown once the tool is withdrawn.',
    OFFICER,
    'title says'
  ),
  finished: textsAlike(
    'The screen after Clear and finish.',
    { ...OFFICER, opens: 'finished' },
    'title gone record'
  ),
  cleared: texts(
    'The screen after Clear, or after the page cleared itself. It reveals nothing of the conversation.',
    {
      title: CLEARED,
      untouched: { ...withValues('idle'), opens: 'cleared' },
      hidden: { ...withValues('hidden'), opens: 'cleared' },
      gone: CLEARED
    }
  ),
  broken: group('The screen after a fault in the program.', {
    title: text('The heading of the screen after a fault in the program.', BROKEN),
    says: text('What happened, and that no answer is left.', BROKEN),
    services: manyOf('The services to show, by the names of their files. Each has a phone.', id, 1),
    again: text('The words on the button.', OFFICER)
  })
})
