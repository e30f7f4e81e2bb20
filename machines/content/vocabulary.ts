import { GRAVE_NEEDS, LEADS_TO_DANGER, NEED_IDS, SHELTER, SUPPORT_IDS, WHO_IDS } from './ids.ts'

/**
 * The fixed ids that content, rules and screens share. Ids of needs and choices are generated from the content. A new
 * id changes the flow: the check, the compiler and the tests list every place to update, in the order of docs/tasks.
 */

/** Questions, in order: four initial ones (three in the guidance, but one asks two things) and two follow-ups. */
export const QUESTIONS = ['support', 'supportNeeds', 'safety', 'safePlace', 'afraid', 'who'] as const
export type QuestionId = (typeof QUESTIONS)[number]

/** Questions with four answers, of which one is given with one tap. */
export const SINGLE_QUESTIONS = ['support', 'safety', 'safePlace', 'afraid'] as const
export type SingleQuestionId = (typeof SINGLE_QUESTIONS)[number]

/** Questions with several choices, followed by Continue. */
export const SEVERAL_QUESTIONS = ['supportNeeds', 'who'] as const
export type SeveralQuestionId = (typeof SEVERAL_QUESTIONS)[number]

export const takesSeveralChoices = (question: string): question is SeveralQuestionId =>
  SEVERAL_QUESTIONS.some(several => several === question)

/** Each follow-up question, with its parent: the question whose answer opens it. */
export const FOLLOW_UPS = { supportNeeds: 'support', who: 'afraid' } as const
export type FollowUpId = keyof typeof FOLLOW_UPS

/** The four answers, in the order in which they are shown. */
export const ANSWERS = ['yes', 'no', 'unsure', 'declined'] as const
export type Answer = (typeof ANSWERS)[number]

/** What would help: the choices of `supportNeeds`. */
export const SUPPORT_CHOICES = SUPPORT_IDS
export type SupportChoice = (typeof SUPPORT_CHOICES)[number]

/** Whom the person is afraid of or worried about, as a kind of person and never a name: the choices of `who`. */
export const WHO_CHOICES = WHO_IDS
export type WhoChoice = (typeof WHO_CHOICES)[number]

/** The choice for somebody who is here or near. It is the only one that moves on at once: to the danger screen. */
export const NEAR_NOW = LEADS_TO_DANGER

/** Where the person works. It only reorders tips. */
export const WORKPLACES = ['street', 'indoors', 'visiting', 'online'] as const
export type Workplace = (typeof WORKPLACES)[number]

export const CHOICES = { supportNeeds: SUPPORT_CHOICES, who: WHO_CHOICES, workplaces: WORKPLACES } as const

/** The needs that answers raise, the most pressing first. This order decides what is shown first. */
export const NEEDS = NEED_IDS
export type Need = (typeof NEEDS)[number]

/** The need that a bed for tonight meets. */
export const BED = SHELTER

export const isGrave = (need: Need): boolean => GRAVE_NEEDS.some(grave => grave === need)

/** Whether there are three or more grave needs, for which an outcome shows one more row and one more action. */
export const areManyGrave = (needs: readonly Need[]): boolean => needs.filter(isGrave).length >= 3

/** `uk` is all four nations. */
export const NATIONS = ['uk', 'england', 'wales', 'scotland', 'northern-ireland'] as const
export type Nation = Exclude<(typeof NATIONS)[number], 'uk'>

/** The divisions whose bank holidays differ: GOV.UK has a list for each. */
export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const
export type Division = (typeof DIVISIONS)[number]

/** How forces are listed within a nation: our own grouping, based on the statistical regions. */
export const REGIONS = [
  'north-east',
  'north-west',
  'yorkshire-and-the-humber',
  'east-midlands',
  'west-midlands',
  'east-of-england',
  'london',
  'south-east',
  'south-west',
  'wales',
  'scotland',
  'northern-ireland',
  'national'
] as const

/** The channels that have a number, in the order in which to try them. */
export const LINES = ['phone', 'outOfHoursPhone', 'text'] as const
/** Facts that may decide whether somebody rings a service: it asks for no name, it is not the police. */
export const CALLER_FACTS = ['noName', 'notPolice'] as const

/** The channels: the ways to reach a service that have opening hours. */
export const CHANNELS = [...LINES, 'webchat'] as const
export type Channel = (typeof CHANNELS)[number]

/** The minutes in a day. As a time of day, this is the midnight at its end. */
export const DAY_MINUTES = 1_440
/** The minute of midday. */
export const NOON = DAY_MINUTES / 2

/** The number of days in the longest year. */
export const YEAR_DAYS = 366

export const SECOND_MS = 1_000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** The slots that a force fills in, some with a need: local services that are best for it fill the slot too. */
export const SLOT_NEEDS = {
  liaison: undefined,
  interpreter: undefined,
  'housing-tonight': BED,
  'sexual-assault': 'sexual-assault',
  drugs: 'drugs-or-alcohol'
} as const satisfies Readonly<Record<string, Need | undefined>>
export type Slot = keyof typeof SLOT_NEEDS
export const SLOTS = Object.keys(SLOT_NEEDS) as readonly Slot[]

/** Who runs a local service. */
export const RUN_BY = ['charity', 'faith', 'nhs', 'council', 'police'] as const

/** The roles that sign off the content before a release. Each role signs every section. */
export const ROLES = ['fact-checker', 'practice-lead'] as const
export type Role = (typeof ROLES)[number]

/** How a fact was last checked, the most reliable way first. */
export const CHECKED_HOW = ['rung', 'website', 'published', 'guidance only'] as const

/** The days of the week, Monday first. */
export const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** The language that the content is written in. */
export const ENGLISH = 'en-GB'
