import { COLUMNS } from '../ring-round/sheet.ts'

/**
 * The columns of a sheet of services, with one row for each service. Columns that the ring-round sheet also has are
 * named as there.
 */
export const SERVICE_COLUMNS = {
  id: 'Id (leave empty for a new service)',
  name: COLUMNS.name,
  'short-name': 'Short name (24 characters at most)',
  'in-short': 'What for (5 words at most)',
  for: COLUMNS.for,
  needs: 'Needs',
  phone: 'Phone',
  'phone hours': 'Phone hours',
  'out-of-hours-phone': 'Out-of-hours phone',
  'out-of-hours-phone hours': 'Out-of-hours phone hours',
  text: 'Text number',
  'text hours': 'Text hours',
  'webchat hours': 'Web chat hours',
  website: 'Website',
  'how-to-reach': 'How to reach it',
  cost: 'Cost',
  area: 'Area',
  'run-by': 'Run by',
  source: COLUMNS.source,
  'source address': 'Address of that page',
  'source date': 'Date of that page',
  checked: COLUMNS.checked
} as const

export type ServiceColumn = keyof typeof SERVICE_COLUMNS

export const SERVICE_COLUMN_NAMES = Object.keys(SERVICE_COLUMNS) as readonly ServiceColumn[]

/** Other names of some columns, used by councils and the ring-round sheet. */
const ALSO_CALLED: Partial<Record<ServiceColumn, readonly string[]>> = {
  name: ['name', 'service name', 'service title', 'title'],
  for: ['description', 'who it is for', 'about'],
  phone: [COLUMNS.number, 'telephone', 'phone number', 'telephone number', 'tel', 'number'],
  'phone hours': [COLUMNS.written, 'hours', 'opening hours', 'opening times'],
  text: ['text', 'sms'],
  website: ['url', 'web', 'web site', 'web address'],
  area: ['where', 'town', 'location'],
  source: ['source'],
  checked: ['assured date', 'checked']
}

const COLUMN_BY_HEADING: ReadonlyMap<string, ServiceColumn> = new Map(
  SERVICE_COLUMN_NAMES.flatMap(column =>
    [column, SERVICE_COLUMNS[column], ...(ALSO_CALLED[column] ?? [])].map(
      heading => [heading.toLowerCase(), column] as const
    )
  )
)

/** @returns the column that a heading names, whatever its spaces and capitals; nothing if it names none. */
export const columnCalled = (heading: string): ServiceColumn | undefined =>
  COLUMN_BY_HEADING.get(heading.trim().replace(/\s+/g, ' ').toLowerCase())

/** A service from a directory. Nothing in it is trusted yet. */
export interface DirectoryRow {
  /** Its name in messages: `Row 3`. */
  readonly at: string
  /** Its id in the directory, if it has one. */
  readonly record?: string | undefined
  readonly cells: Readonly<Partial<Record<ServiceColumn, string>>>
  /** The directory's own name of a column. */
  readonly called: (column: ServiceColumn) => string
  /** Why it is refused, whatever else it contains. */
  readonly refusal?: string | undefined
  /** Remarks about what could not be imported so far. */
  readonly remarks: readonly string[]
}

/** The rows of a directory, or the error of the whole file. */
export type DirectoryRead = { readonly rows: readonly DirectoryRow[] } | { readonly problem: string }

/** @returns where something is in a directory: `Row 3, "Phone"`. */
export const placeIn = ({ at, called }: Pick<DirectoryRow, 'at' | 'called'>, column: ServiceColumn): string =>
  `${at}, "${called(column)}"`

/** More than any police area has, and few enough to look through. */
export const MOST_ROWS = 2_000
