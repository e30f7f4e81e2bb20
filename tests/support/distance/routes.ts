import { SUPPORT_CHOICES } from '../../../machines/content/vocabulary.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'

/** A conversation on a real phone, and what is pressed on the way to its end. */
export interface Route {
  readonly name: string
  /** The id of a force in the address; none if left out. */
  readonly force?: string
  /** By the clock in London, in winter. */
  readonly at: string
  /** What the officer works in, if not English. */
  readonly language?: 'cy'
  /** The person's language, by its own name. */
  readonly personLanguage?: string
  /** The labels of the buttons. */
  readonly presses: readonly TextKey[]
}

/** A page that was built later would take the clock of these conversations for a wrong one. */
export const DAY_OF_BUILD = '2026-11-25'

const EVENING = '2026-11-26T22:40Z'
const NIGHT = '2026-11-29T03:00Z'

const START = 'screens.buttons.start'
const CONTINUE = 'screens.buttons.continue'
const DANGER = 'screens.buttons.danger'
const [YES, NO, UNSURE, DECLINED] = [
  'questions.answers.yes',
  'questions.answers.no',
  'questions.answers.unsure',
  'questions.answers.declined'
] as const

/** @returns what is pressed at a question that takes several choices. */
const needs = (...ids: readonly string[]): readonly TextKey[] => [
  ...ids.map(id => `questions.supportNeeds.choices.${id}` as TextKey),
  CONTINUE
]
const who = (...ids: readonly string[]): readonly TextKey[] => [
  ...ids.map(id => `questions.who.choices.${id}` as TextKey),
  CONTINUE
]

const NOWHERE_SAFE = [START, YES, ...needs('housing'), YES, NO, YES, NO] as const

/** The twelve routes of the review that asked for distances, then three more. */
export const ROUTES: readonly Route[] = [
  { name: 'S1 quietest', at: EVENING, presses: [START, NO, NO, YES, NO] },
  {
    name: 'S2a nowhere safe, 03:00, West Yorkshire',
    force: 'west-yorkshire',
    at: NIGHT,
    presses: NOWHERE_SAFE
  },
  { name: 'S2b the same, no force', at: NIGHT, presses: NOWHERE_SAFE },
  {
    name: 'S3 afraid of a client, anonymous',
    force: 'west-yorkshire',
    at: EVENING,
    presses: [START, YES, ...needs('pass-on-information'), YES, YES, YES, ...who('client')]
  },
  {
    name: 'S4 drugs and housing',
    force: 'west-yorkshire',
    at: EVENING,
    presses: [START, YES, ...needs('housing', 'drugs-or-alcohol'), NO, NO, NO, NO]
  },
  {
    name: 'S5 exploited, Romanian, Met',
    force: 'metropolitan',
    at: EVENING,
    personLanguage: 'Română',
    presses: [START, YES, ...needs('housing'), YES, NO, YES, YES, ...who('controls')]
  },
  {
    name: 'S6b Danger now, then carry on',
    at: EVENING,
    presses: [START, DANGER, 'screens.buttons.carry-on', NO, NO, YES, NO]
  },
  { name: 'S7 refuses all', at: EVENING, presses: [START, DECLINED, DECLINED, DECLINED, DECLINED] },
  {
    name: 'S8 Welsh officer, afraid of partner, North Wales',
    force: 'north-wales',
    at: EVENING,
    language: 'cy',
    presses: [START, NO, YES, YES, YES, ...who('partner-or-family')]
  },
  {
    name: 'S9 "not sure" to all',
    force: 'west-yorkshire',
    at: EVENING,
    presses: [START, UNSURE, CONTINUE, UNSURE, UNSURE, UNSURE, UNSURE, CONTINUE]
  },
  {
    name: 'S10 everything chosen',
    force: 'west-yorkshire',
    at: EVENING,
    presses: [
      START,
      YES,
      ...needs(...SUPPORT_CHOICES),
      YES,
      NO,
      YES,
      YES,
      ...who('client', 'partner-or-family', 'follows', 'controls', 'police-or-authority', 'someone-else')
    ]
  },
  { name: 'S11 Numbers now on the first screen', at: EVENING, presses: ['screens.buttons.numbers'] },
  {
    name: 'S12 raped tonight, report and talk, Kent, 03:00',
    force: 'kent',
    at: NIGHT,
    presses: [START, YES, ...needs('talk', 'hurt-or-assaulted', 'report-crime'), YES, YES, NO]
  },
  {
    name: 'S13 afraid of a partner, Scotland, 03:00',
    force: 'police-scotland',
    at: NIGHT,
    presses: [START, NO, YES, NO, YES, YES, ...who('partner-or-family')]
  },
  {
    name: 'S14 immigration, mental health, Northern Ireland',
    force: 'northern-ireland',
    at: EVENING,
    presses: [START, YES, ...needs('immigration-or-legal', 'mental-health'), NO, YES, NO]
  }
]
