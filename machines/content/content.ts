import type { ReadonlyDeep } from 'type-fest'
import type * as z from 'zod'
import type { FILES, FOLDERS } from '../../tools/content/schema/files.ts'
import type { Catalogue } from '../language/catalogue.ts'
import type { CHECKED_HOW, Division, Need } from './vocabulary.ts'

type Schemas = typeof FILES & typeof FOLDERS

/** The data of a file, or of each file of a folder. */
export type Data<File extends keyof Schemas> = ReadonlyDeep<z.output<Schemas[File]>>

/** The fields for reviewers: the sources of a fact, when and how it was checked, and when to check it again. */
type ForReviewers = 'sources' | 'checked' | 'reviewBy'

type QuestionsFile = Data<'questions.yaml'>
type Choice = Pick<QuestionsFile['who']['choices'][number], 'id' | 'label'>
type Questions = Omit<QuestionsFile, 'who'> & {
  readonly who: Omit<QuestionsFile['who'], 'choices'> & { readonly choices: readonly Choice[] }
}
export type NeedWords = Omit<Data<'needs.yaml'>['needs'][number], 'id' | 'is' | 'onlyBest'>
export type Tip = Omit<Data<'tips.yaml'>['tips'][number], 'guidanceLine'>
export type OfficerAction = Omit<Data<'officer-actions.yaml'>['actions'][number], ForReviewers>
type Screens = Data<'screens.yaml'>
/** How long answers are kept, and the content can be relied on. */
export type Times = Data<'times.yaml'>
type BeforeYouStartFile = Data<'before-you-start.yaml'>
type BeforeYouStart = Omit<BeforeYouStartFile, 'statements' | 'figure'> & {
  readonly statements: Omit<BeforeYouStartFile['statements'], 'sources'>
  /** A figure, with the titles of its sources. */
  readonly figure: Omit<BeforeYouStartFile['figure'], 'sources'> & { readonly sources: readonly string[] }
}
type NationFile = Data<'nations.yaml'>['notes'][number]
type NationNote = Omit<NationFile, ForReviewers | 'lines'> & {
  readonly lines: readonly Omit<NationFile['lines'][number], ForReviewers>[]
}
type LocalFields = Data<'forces'>['localServices'][number]

/** A part of a day, in minutes after midnight, local time. 1,440 is the midnight at the end of the day. */
export interface Span {
  readonly from: number
  readonly to: number
  /** Set if it is not known whether the channel is open. */
  readonly unknown?: true
}

/** The spans of a day, in order. Adjacent spans of one kind are merged. */
export type DayHours = readonly Span[]

/** A day, as the number of days since 1 January 1970. */
export type DayNumber = number

/** Weekly opening hours. A bank holiday or an exception replaces a day's hours from midnight to midnight. */
export interface Weekly {
  /** Monday first. */
  readonly week: readonly DayHours[]
  readonly holiday?: { readonly division: Division; readonly hours: DayHours }
  readonly exceptions?: Readonly<Record<DayNumber, DayHours>>
}

/** When a channel is answered: weekly hours, or a text if no times are known. */
export type Hours = {
  readonly confirmed: boolean
  /** Set if nobody is seen or answered without an appointment. */
  readonly byAppointment?: true
} & (
  | { readonly weekly: Weekly; readonly words?: undefined }
  | { readonly weekly?: undefined; readonly words: string }
)

/** A number that can be rung or texted. */
export interface Line {
  /** The number with spaces, as it is shown. */
  readonly number: string
  /** The keys to press or the option to choose, if the number is shared by several services. Never dialled automatically. */
  readonly press?: string
  readonly confirmed: boolean
  readonly hours: Hours
}

interface Channels {
  readonly phone?: Line
  readonly outOfHoursPhone?: Line
  readonly text?: Line
  readonly webchat?: { readonly hours: Hours }
}

export type Service = { readonly id: string } & Channels & {
    /** Set only for local services. */
    readonly local?: Pick<LocalFields, 'area' | 'runBy'>
    /** Set if the service is listed only because the guidance names it. */
    readonly isHeld?: true
    readonly checked: { readonly on: DayNumber; readonly how: (typeof CHECKED_HOW)[number] }
    /** The last day on which it is fresh. */
    readonly reviewBy: DayNumber
  } & Omit<
    Data<'services'>,
    keyof Channels | 'checked' | 'seen' | 'reviewBy' | 'status' | 'guidanceLines' | 'differences' | 'sources'
  >

/** A force in the list to choose from. */
export type Force = { readonly id: string } & Pick<Data<'forces'>, 'name' | 'nations' | 'region'>

/** The data of one force. */
export interface ForcePack {
  readonly website: Data<'forces'>['website']
  /** Where an officer reports a wrong number. */
  readonly editorContact: string | undefined
  readonly localServices: readonly Service[]
  /** The ids of councils to ring for a bed, the one for the largest place first; left out unless there are several. */
  readonly councils?: readonly string[]
  /** Information that only the force can give, always in English. Slots that it has not filled in are missing. */
  readonly slots: NonNullable<Data<'forces'>['slots']>
}

/** The days that opening hours depend on. */
export interface Calendar {
  /** The day of the build. A device whose clock shows an earlier day has the wrong time. */
  readonly builtOn: DayNumber
  /** The last day up to which every bank holiday is known. */
  readonly knownUntil: DayNumber
  readonly bankHolidays: Readonly<Record<Division, readonly DayNumber[]>>
  /** The original days of moved bank holidays, such as Christmas Day on a Saturday. Some services keep both days. */
  readonly substituted: Readonly<Record<Division, readonly DayNumber[]>>
}

/** A number that is shown even if the content data is lost. */
export interface VitalNumber {
  readonly name: string
  readonly number: string
}

/** The number of open points that prevent a release. */
export interface ToSettle {
  /** The number of facts that are stale or not confirmed. */
  readonly facts: number
  /** The number of missing signatures. A section that neither role has signed counts twice. */
  readonly signatures: number
}

/** A language of an edition, English included. */
export interface Language {
  /** Its BCP 47 tag: `ro`, `zh-Hans`. */
  readonly tag: string
  /** Its name in that language. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Whether all texts are translated, so that officers can work in it, or only those for the person. */
  readonly isWhole: boolean
  /** Whether no translator has checked its present texts. */
  readonly isDraft: boolean
}

/** The languages of an edition, English first. */
export interface Languages {
  /** The languages that an officer may work in. */
  readonly officers: readonly Pick<Language, 'tag' | 'name'>[]
  readonly all: readonly [Language, ...Language[]]
}

/** The words for a number of units of time: templates with {count}. */
export interface UnitWords {
  /** The template for most numbers. */
  readonly usual: string
  /** The templates for numbers that have another form. */
  readonly others: Readonly<Record<number, string>>
}

/** The words for days, dates and durations in a language. */
export interface DateWords {
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** The names of the months, in the form used in a date. */
  readonly months: readonly string[]
  /** The separator of list items, if not a comma and a space. */
  readonly separator?: string
  /** A template with {day} and {month}. */
  readonly date: string
  /** A template with {day}, {month} and {year}. */
  readonly fullDate: string
  /** Only languages that officers work in have minutes and days: the person reads seconds alone. */
  readonly units: { readonly second: UnitWords; readonly minute?: UnitWords; readonly day?: UnitWords }
}

/** A language with its texts. */
export interface Dictionary {
  readonly language: Language
  readonly texts: Catalogue
  readonly dates: DateWords
}

/** All words and facts that rules and screens read, without the fields that only reviewers need. */
export interface Content {
  readonly beforeYouStart: BeforeYouStart
  readonly questions: Questions
  readonly needs: Readonly<Record<Need, NeedWords>>
  readonly tips: readonly Tip[]
  readonly actions: readonly OfficerAction[]
  /** Shown on the danger screen, and after a fault in the program. */
  readonly vital: { readonly danger: VitalNumber; readonly broken: readonly VitalNumber[] }
  /** The national services, in the order of their file names. */
  readonly services: readonly Service[]
  /** The forces, in the order of their names. */
  readonly forces: readonly Force[]
  readonly nationNotes: readonly NationNote[]
  readonly calendar: Calendar
  readonly screens: Screens
  readonly times: Times
  /** The day of the last signature, once both roles have signed everything. Left out until then. */
  readonly approvedOn?: DayNumber | undefined
  /** The open points at the time of the build. Missing if there are none. */
  readonly toSettle?: ToSettle | undefined
}

/** A situation to practise, with what a good officer does in it. */
export type Drill = { readonly id: string } & Data<'drills'>

/** The additional content of training. The live page has none of it. */
export interface Training {
  readonly words: Data<'training.yaml'>
  /** In the order of their file names. */
  readonly drills: readonly Drill[]
  /** Every line of the guidance that the product covers, summarised in our own words. */
  readonly guidance: readonly { readonly line: number; readonly gist: string }[]
}

/** The packs of all forces, by force id. */
export type ForcePacks = Readonly<Record<string, ForcePack>>
