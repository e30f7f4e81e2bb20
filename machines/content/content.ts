import type { ReadonlyDeep } from 'type-fest'
import type * as z from 'zod'
import type { FILES, FOLDERS } from '../../tools/content/schema/files.ts'
import type { Catalogue } from '../language/catalogue.ts'
import type { CHECKED_HOW, Division, Need } from './vocabulary.ts'

type Schemas = typeof FILES & typeof FOLDERS

/** The data of a file, or of each file of a folder. */
export type Data<File extends keyof Schemas> = ReadonlyDeep<z.output<Schemas[File]>>

/** The fields that say where a fact was read, when and how it was checked, and until when it is fresh. */
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
/** How long answers are kept. */
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

/** A part of a day, in minutes of local time since midnight. 1,440 is the midnight at its end. */
export interface Span {
  readonly from: number
  readonly to: number
  /** Whether it is unknown if the channel is open. */
  readonly unknown?: true
}

/** The spans of a day, in order. Adjacent spans of one kind are merged. */
export type DayHours = readonly Span[]

/** A day counted from 1 January 1970. */
export type DayNumber = number

/** Weekly opening hours, with the days that replace them from midnight to midnight. */
export interface Weekly {
  /** Monday first. */
  readonly week: readonly DayHours[]
  readonly holiday?: { readonly division: Division; readonly hours: DayHours }
  readonly exceptions?: Readonly<Record<DayNumber, DayHours>>
}

/** When a channel is answered: weekly hours, or a text if no times are known. */
export type Hours = {
  readonly confirmed: boolean
  /** Nobody is answered without an appointment. */
  readonly byAppointment?: true
} & (
  | { readonly weekly: Weekly; readonly words?: undefined }
  | { readonly weekly?: undefined; readonly words: string }
)

/** A number that can be rung or texted. */
export interface Line {
  /** The number with spaces, as it is shown. */
  readonly number: string
  /** The keys to press, or the option to choose, if the number serves several services. It is never dialled automatically. */
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
    /** Only local services have it. */
    readonly local?: Pick<LocalFields, 'area' | 'runBy'>
    /** It is shown only because the guidance lists it. */
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
  /** The ids of its councils that can be rung for a bed, the largest place first; left out unless there are several. */
  readonly councils?: readonly string[]
  /** Information that only the force has, always in English. Slots that it has not filled are missing. */
  readonly slots: NonNullable<Data<'forces'>['slots']>
}

/** The days that opening hours depend on. */
export interface Calendar {
  /** The day of the build: a device clock that shows an earlier day is wrong. */
  readonly builtOn: DayNumber
  /** The last day up to which every bank holiday is known. */
  readonly knownUntil: DayNumber
  readonly bankHolidays: Readonly<Record<Division, readonly DayNumber[]>>
  /** The original days of moved bank holidays, such as Christmas Day on a Saturday: some services keep those too. */
  readonly substituted: Readonly<Record<Division, readonly DayNumber[]>>
}

/** A number that is shown even if the content data is lost. */
export interface VitalNumber {
  readonly name: string
  readonly number: string
}

/** The number of open points that prevent a release. */
export interface ToSettle {
  /** Facts that are stale, or that nobody confirmed. */
  readonly facts: number
  /** Missing signatures of sections: a section that neither role has signed counts twice. */
  readonly signatures: number
}

/** A language other than English. */
export interface Language {
  /** Its BCP 47 tag: `ro`, `zh-Hans`. */
  readonly tag: string
  /** Its name in the language itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Whether it covers all texts, so that officers can work in it, or only the texts for the person. */
  readonly isWhole: boolean
  /** Whether no translator has checked it as it is now. */
  readonly isDraft: boolean
}

/** The languages of an edition, English first. */
export interface Languages {
  /** The languages that an officer may work in. */
  readonly officers: readonly Pick<Language, 'tag' | 'name'>[]
  readonly all: readonly [Language, ...Language[]]
}

/** How a unit of time is counted, with {count}. */
export interface UnitWords {
  /** The form for most numbers. */
  readonly usual: string
  /** The numbers with another form. */
  readonly others: Readonly<Record<number, string>>
}

/** The words of days, dates and counted times. */
export interface DateWords {
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** The names of months as written in a date. */
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

/** All words and facts, as rules and screens read them, without what only reviewers need. */
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

/** The additional content of training. A live page holds none of it. */
export interface Training {
  readonly words: Data<'training.yaml'>
  /** In the order of their file names. */
  readonly drills: readonly Drill[]
  /** Every line of the guidance that the product covers, summarised in our own words. */
  readonly guidance: readonly { readonly line: number; readonly gist: string }[]
}

/** The packs of all forces, by the id of the force. */
export type ForcePacks = Readonly<Record<string, ForcePack>>
