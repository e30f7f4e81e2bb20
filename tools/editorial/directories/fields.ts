import type { Channel } from '../../../machines/content/vocabulary.ts'
import type { ServiceEntry } from '../../content/parse/services.ts'
import { mayBeRung } from '../../content/phone-number.ts'
import { COLUMNS, quoted, TEL } from '../csv/cells.ts'
import {
  type ReadCell,
  readHours,
  readName,
  readNeeds,
  readNumber,
  readRunBy,
  readSite,
  readWords
} from './read-cell.ts'

/** The words used until somebody writes better ones. They are true of any service, and the check accepts them. */
export const STAND_IN = 'For people who live here.'

/** One field of a service in a directory: the headings of its column, and how it is read and written. */
interface Field {
  readonly heading: string
  /** Other headings, used by councils. */
  readonly also?: readonly string[]
  /** @returns its text in the content, if it may be exported. If left out, `value[name]` is exported. */
  readonly ours?: (service: ServiceEntry) => string | undefined
  /** @returns its text as a cell that no spreadsheet changes. */
  readonly cell?: (text: string) => string
  /** Reads a cell. Left out if any text may be imported as it is. */
  readonly read?: ReadCell
  /** Signs that it may begin with, although formulas do too. */
  readonly mayBegin?: string
}

/** A number, if it is confirmed. */
const number = (channel: Exclude<Channel, 'webchat'>) => ({
  ours: ({ value: { [channel]: line } }: ServiceEntry) =>
    line?.confirmed && mayBeRung(line.number) ? line.number : undefined,
  cell: (text: string) => TEL + text,
  read: readNumber,
  mayBegin: '+'
})

/** Hours, if they are confirmed, and so is the number that they belong to. */
const hours = (channel: Channel) => ({
  ours: ({ value: { [channel]: line } }: ServiceEntry) => {
    const isGiven = line && (!('number' in line) || (line.confirmed && mayBeRung(line.number)))
    return isGiven && line.hours.confirmed ? line.hours.open : undefined
  },
  cell: quoted,
  read: readHours
})

const PHONE = [COLUMNS.number, 'telephone', 'phone number', 'telephone number', 'tel', 'number']
const PHONE_HOURS = [COLUMNS.written, 'hours', 'opening hours', 'opening times']

const INSTEAD = 'Other words are used instead.'

const TABLE = {
  id: { heading: 'Id (leave empty for a new service)', ours: ({ id }) => id },
  name: {
    heading: COLUMNS.name,
    also: ['service name', 'service title', 'title'],
    read: readName
  },
  shortName: { heading: 'Short name (24 characters at most)', read: readWords('shortName', false, INSTEAD) },
  inShort: { heading: 'What for (5 words at most)', read: readWords('inShort', false, INSTEAD) },
  for: {
    heading: COLUMNS.for,
    also: ['description', 'who it is for', 'about'],
    read: readWords('for', true, `"${STAND_IN}" is used until somebody writes better words.`)
  },
  needs: { heading: 'Needs', ours: ({ value }) => value.needs.join('; '), read: readNeeds },
  phone: { heading: 'Phone', also: PHONE, ...number('phone') },
  'phone hours': { heading: 'Phone hours', also: PHONE_HOURS, ...hours('phone') },
  outOfHoursPhone: { heading: 'Out-of-hours phone', ...number('outOfHoursPhone') },
  'outOfHoursPhone hours': { heading: 'Out-of-hours phone hours', ...hours('outOfHoursPhone') },
  text: { heading: 'Text number', also: ['sms'], ...number('text') },
  'text hours': { heading: 'Text hours', ...hours('text') },
  'webchat hours': { heading: 'Web chat hours', ...hours('webchat') },
  website: {
    heading: 'Website',
    also: ['url', 'web', 'web site', 'web address'],
    ours: ({ value: { website } }) => (website?.confirmed ? website.address : undefined),
    read: readSite
  },
  howToReach: { heading: 'How to reach it', read: readWords('howToReach', true) },
  cost: { heading: 'Cost', read: readWords('cost', true) },
  area: { heading: 'Area', also: ['where', 'town', 'location'], read: readWords('area') },
  runBy: { heading: 'Run by', read: readRunBy },
  source: { heading: COLUMNS.source, ours: ({ value }) => value.sources[0]?.title },
  'source address': {
    heading: 'Address of that page',
    ours: ({ value }) => value.sources[0]?.address
  },
  'source date': { heading: 'Date of that page', ours: ({ value }) => value.sources[0]?.date },
  checked: {
    heading: COLUMNS.checked,
    also: ['assured date'],
    ours: ({ value }) => value.checked.on
  }
} as const satisfies Readonly<Record<string, Field>>

export type FieldName = keyof typeof TABLE

/** The fields, in the order of the columns. */
export const FIELDS: Readonly<Record<FieldName, Field>> = TABLE

export const FIELD_NAMES = Object.keys(TABLE) as readonly FieldName[]

/** The texts of a service, by field. */
type Cells = Readonly<Partial<Record<FieldName, string>>>

/** A service from a directory. Nothing in it is trusted yet. */
export interface DirectoryRow {
  /** Its name in messages: `Row 3`. */
  readonly at: string
  readonly cells: Cells
  /** The directory's own names of fields. */
  readonly called: Cells
}
