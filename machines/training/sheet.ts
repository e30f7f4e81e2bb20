import { digitsOf } from '../text/format.ts'
import { type Allowed, readParameters } from './parameters.ts'

export type Cell = string | number | readonly string[]

/** A column of a sheet. A page may draw a cell as it likes: search and sorting use the text of `cell`. */
export interface Column<Row> {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => Cell
  /** The value by which rows are sorted, if not the cell. */
  readonly order?: (row: Row) => number | string
  /** Set if the column is only in the saved file. */
  readonly only?: 'file'
}

/** A filter: a list of options. The chosen option is the query parameter with the filter's id. */
interface SheetFilter<Row> {
  readonly id: string
  readonly label: string
  /** The label for no choice. */
  readonly any: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly has: (row: Row, option: string) => boolean
}

/** A table: its rows and columns, how it is filtered, and what is saved in its file. */
export interface SheetModel<Row> {
  /** The name of the saved file, without its ending. */
  readonly name: string
  readonly caption: (shown: number) => string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly filters: readonly SheetFilter<Row>[]
  readonly keyOf: (row: Row) => string
  /** The name of a row's group. Rows are shown in groups unless they are sorted by a column. */
  readonly groupOf?: (row: Row) => string
}

const linesOf = (cell: Cell): readonly string[] => (typeof cell === 'object' ? cell : [String(cell)])

/** @returns a text in lower case, without accents, and with straight apostrophes. */
const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[‘’]/g, "'").toLowerCase()

/** Fewer digits would match too many numbers. */
const MIN_DIGITS = 3

/** @returns the digits of a phone number, with 0 for +44; `undefined` for letters or too few digits. */
const numberIn = (query: string): string | undefined => {
  if (!/^[\d\s+()-]+$/.test(query)) return undefined
  const digits = digitsOf(query.replace(/^\s*(\+|00)44\s*(\(0\))?/, '0'))
  return digits.length >= MIN_DIGITS ? digits : undefined
}

/**
 * Whether each word of a query is in at least one of the texts. A phone number matches whatever its
 * spaces. A query without words matches everything.
 */
export const matchesWords = (texts: readonly string[], query: string): boolean => {
  const number = numberIn(query)
  if (number) return texts.some(text => digitsOf(text).includes(number))
  const words = plain(query).split(/\s+/).filter(Boolean)
  return words.every(word => texts.some(text => plain(text).includes(word)))
}

/** The query parameters that every sheet has. */
export const WORDS = 'words'
export const SORT = 'sort'

/** @returns the column to sort by: `sort=name`, or `sort=-name` for descending order; `undefined` if none. */
export const sortedBy = <Row>({ columns }: SheetModel<Row>, parameters: URLSearchParams) => {
  const sort = parameters.get(SORT) ?? ''
  const column = columns.find(({ id, only }) => only !== 'file' && id === sort.replace(/^-/, ''))
  return column && { column, isDown: sort.startsWith('-') }
}

const chosenIn = <Row>({ id, options }: SheetFilter<Row>, parameters: URLSearchParams) =>
  options.find(option => option.id === parameters.get(id))?.id

const orderOf =
  <Row>({ cell, order }: Column<Row>) =>
  (row: Row): number | string => {
    const value = order ? order(row) : cell(row)
    return typeof value === 'object' ? value.join(' ') : value
  }

const inOrder = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en-GB')

/**
 * @param parameters query parameters, such as `need=housing&words=0808&sort=-name`.
 * @param without a filter to ignore.
 * @returns the rows that match, sorted if the parameters say so.
 */
export const matchingRows = <Row>(
  sheet: SheetModel<Row>,
  parameters: URLSearchParams,
  without?: SheetFilter<Row>
): readonly Row[] => {
  const active = sheet.filters.flatMap(filter => {
    const option = filter === without ? undefined : chosenIn(filter, parameters)
    return option === undefined ? [] : [(row: Row) => filter.has(row, option)]
  })
  const words = parameters.get(WORDS) ?? ''
  const hasWords = (row: Row) =>
    words === '' ||
    matchesWords(
      sheet.columns.flatMap(({ cell, only }) => (only === 'file' ? [] : linesOf(cell(row)))),
      words
    )
  const rows = sheet.rows.filter(row => active.every(has => has(row)) && hasWords(row))
  const sort = sortedBy(sheet, parameters)
  if (!sort) return rows
  const order = orderOf(sort.column)
  const sorted = rows.toSorted((a, b) => inOrder(order(a), order(b)))
  return sort.isDown ? sorted.reverse() : sorted
}

/** @returns a filter's chosen option, and how many rows each option, or none, would leave. */
export const filterState = <Row>(
  sheet: SheetModel<Row>,
  filter: SheetFilter<Row>,
  parameters: URLSearchParams
) => {
  const rows = matchingRows(sheet, parameters, filter)
  return {
    chosen: chosenIn(filter, parameters),
    all: rows.length,
    options: filter.options.map(option => ({
      ...option,
      count: rows.filter(row => filter.has(row, option.id)).length
    }))
  }
}

/**
 * @param others the parameters that the view itself reads.
 * @returns the query parameters that neither the sheet nor the view knows, as `state=odd`.
 */
export const unknownIn = <Row>(sheet: SheetModel<Row>, parameters: URLSearchParams, others: Allowed) =>
  readParameters(parameters, {
    ...others,
    [WORDS]: () => true,
    [SORT]: () => sortedBy(sheet, parameters) !== undefined,
    ...Object.fromEntries(sheet.filters.map(({ id, options }) => [id, options.map(option => option.id)]))
  }).unknown

/** @returns the groups of rows, in the order of their first rows. */
export const groupedRows = <Row>(rows: readonly Row[], groupOf: (row: Row) => string) => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(groupOf(row)) ?? []
    group.push(row)
    groups.set(groupOf(row), group)
  }
  return [...groups].map(([title, members]) => ({ title, rows: members }))
}

/** The headings and cells of a saved file. */
export interface SavedTable {
  readonly fields: readonly string[]
  readonly data: readonly (readonly string[])[]
}

export const savedTable = <Row>({ columns }: SheetModel<Row>, rows: readonly Row[]): SavedTable => ({
  fields: columns.map(({ head }) => head),
  data: rows.map(row => columns.map(({ cell }) => linesOf(cell(row)).join('; ')))
})
