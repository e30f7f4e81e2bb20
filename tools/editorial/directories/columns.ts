import { COLUMNS } from '../ring-round/sheet.ts'

/** The columns of a sheet of services, a row a service. What the sheet to ring by has too is called as there. */
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

/** How councils and the sheet to ring by call some of them. */
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

/** @returns the column that a heading names, however it is spaced and whatever its capitals; nothing if it names none. */
export const columnCalled = (heading: string): ServiceColumn | undefined =>
  COLUMN_BY_HEADING.get(heading.trim().replace(/\s+/g, ' ').toLowerCase())

/** A service as a directory gives it: nothing of it is trusted yet. */
export interface DirectoryRow {
  /** What it is called in a message: `Row 3`. */
  readonly at: string
  /** What the directory knows it by, if it has such a thing. */
  readonly record?: string | undefined
  readonly cells: Readonly<Partial<Record<ServiceColumn, string>>>
  /** How the directory itself calls a column. */
  readonly called: (column: ServiceColumn) => string
  /** Why it is not taken in, whatever else it says. */
  readonly refusal?: string | undefined
  /** What could not be taken from it so far. */
  readonly remarks: readonly string[]
}

/** What a directory holds; or what is wrong with it as a whole. */
export type DirectoryRead = { readonly rows: readonly DirectoryRow[] } | { readonly problem: string }

/** @returns where something is in a directory: `Row 3, "Phone"`. */
export const placeIn = ({ at, called }: Pick<DirectoryRow, 'at' | 'called'>, column: ServiceColumn): string =>
  `${at}, "${called(column)}"`

/** More than any police area has, and few enough to look through. */
export const MOST_ROWS = 2_000
