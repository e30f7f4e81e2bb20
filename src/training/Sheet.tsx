import { type ReactNode, useState } from 'react'
import type { Allowed } from '../../machines/training/parameters.ts'
import {
  type Cell,
  type Column,
  filterState,
  groupedRows,
  matchingRows,
  type SavedTable,
  type SheetModel,
  SORT,
  savedTable,
  sortedBy,
  unknownIn,
  WORDS
} from '../../machines/training/sheet.ts'
import { sheetCsv } from '../../tools/editorial/csv/cells.ts'
import { download } from '../desk/download.ts'
import { Input, Select } from '../desk/fields.tsx'
import { Button } from '../live/components/Button.tsx'
import { useHash } from './hash.ts'
import { UnknownParameters } from './ViewHeading.tsx'

const words = {
  saveCsv: 'Save as a table (CSV)',
  wordsOrNumber: 'Words or number:',
  banner: 'Training. This page is for checking. Nothing in it comes from a real conversation.',
  print: 'Print',
  showEveryRow: 'Show every row',
  nothingMatches: 'Nothing matches. Remove a filter.'
} as const

interface SaveProps {
  /** The name of the file, without its ending. */
  readonly name: string
  /** Called when it is pressed. */
  readonly table: () => SavedTable
}

/** Saves a table as CSV. */
export const SaveTable = ({ name, table }: SaveProps) => {
  const save = () => {
    const { fields, data } = table()
    download(`${name}.csv`, sheetCsv(fields, data), 'text/csv;charset=utf-8')
  }
  return (
    <div className="w-fit print:hidden">
      <Button look="small" onPress={save}>
        {words.saveCsv}
      </Button>
    </div>
  )
}

/** How many rows a table without groups shows; the rest are behind a button. */
const MAX_ROWS = 50
/** Up to this many rows, all groups are open. */
const MAX_OPEN_ROWS = 40

type Drawings<Row> = Readonly<Record<string, (row: Row) => ReactNode>>

interface Props<Row> {
  /** Its filters are kept in the address. */
  readonly sheet: SheetModel<Row>
  /** The parameters that the view reads by itself. */
  readonly own: Allowed
  /** Cells that the page draws itself, by the id of the column. */
  readonly draw?: Drawings<Row>
  /** The fields before the filters. */
  readonly fields?: ReactNode
  /** Other actions, beside the buttons. */
  readonly actions?: ReactNode
}

const text = (cell: Cell): ReactNode => {
  if (typeof cell === 'number') return cell.toLocaleString('en-GB')
  if (typeof cell === 'string' || cell.length < 2) return cell
  return (
    <ul>
      {cell.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

const Filters = <Row,>({ sheet }: Pick<Props<Row>, 'sheet'>) => {
  const { parameters, hrefOf, change } = useHash()
  return (
    <>
      {sheet.filters.map(filter => {
        const { chosen = '', all, options } = filterState(sheet, filter, parameters)
        return (
          <Select
            key={filter.id}
            label={`${filter.label}:`}
            value={chosen}
            options={[{ id: '', label: filter.any, count: all }, ...options].map(
              ({ id, label, count }) => [id, `${label} (${count})`] as const
            )}
            onPick={value => change({ [filter.id]: value || undefined })}
          />
        )
      })}
      <Input
        label={words.wordsOrNumber}
        type="search"
        value={parameters.get(WORDS) ?? ''}
        onType={value => location.replace(hrefOf({ [WORDS]: value || undefined }))}
      />
    </>
  )
}

const Head = <Row,>({ columns, sheet }: Pick<Props<Row>, 'sheet'> & Pick<RowsProps<Row>, 'columns'>) => {
  const { parameters, hrefOf } = useHash()
  const sort = sortedBy(sheet, parameters)
  return (
    <thead>
      <tr className="not-print:hidden">
        <td colSpan={columns.length}>{words.banner}</td>
      </tr>
      <tr>
        {columns.map(({ id, head }) => {
          const isSorted = sort?.column.id === id
          const [next, arrow] = !isSorted ? [id, ' ↕'] : sort.isDown ? [undefined, ' ↓'] : [`-${id}`, ' ↑']
          return (
            <th
              key={id}
              scope="col"
              aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className="sheet-sort min-h-10 text-start after:text-soft after:content-[attr(data-arrow)] print:after:content-none"
                data-arrow={arrow}
                onClick={() => location.replace(hrefOf({ [SORT]: next }))}
              >
                {head}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface RowsProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly draw: Drawings<Row>
}

const Rows = <Row,>({ columns, rows, keyOf, draw }: RowsProps<Row>) =>
  rows.map(row => (
    <tr key={keyOf(row)}>
      {columns.map(({ id, cell }, at) => {
        const shown = draw[id]?.(row) ?? text(cell(row))
        return at === 0 ? (
          <th key={id} scope="row">
            {shown}
          </th>
        ) : (
          <td key={id} data-column={id}>
            {shown}
          </td>
        )
      })}
    </tr>
  ))

interface GroupProps<Row> extends RowsProps<Row> {
  readonly title: string
  readonly isOpenAtFirst: boolean
}

/** The rows of one group, behind its name. */
const Group = <Row,>({ title, isOpenAtFirst, ...rows }: GroupProps<Row>) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={rows.columns.length} className="sheet-group">
          <button
            type="button"
            className="sheet-fold min-h-12 w-full text-start font-bold before:inline-block before:w-5 before:content-['▸'] aria-expanded:before:content-['▾']"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {title} ({rows.rows.length})
          </button>
        </th>
      </tr>
      {isOpen && <Rows {...rows} />}
    </tbody>
  )
}

/** A table with filters, which are kept in the address. It can be sorted, saved and printed. */
export const Sheet = <Row,>({ sheet, own, draw = {}, fields, actions }: Props<Row>) => {
  const { parameters } = useHash()
  const [isWhole, setWhole] = useState(false)
  const rows = matchingRows(sheet, parameters)
  const columns = sheet.columns.filter(({ only }) => only !== 'file')
  const isGrouped = sheet.groupOf !== undefined && !sortedBy(sheet, parameters)
  const groups = isGrouped && sheet.groupOf ? groupedRows(rows, sheet.groupOf) : []
  const hasMore = rows.length > (isGrouped ? MAX_OPEN_ROWS : MAX_ROWS)
  const drawn = { columns, keyOf: sheet.keyOf, draw }
  return (
    <div className="grid gap-3">
      <UnknownParameters parts={unknownIn(sheet, parameters, own)} />
      <div className="field-row print:hidden">
        {fields}
        <Filters sheet={sheet} />
        <div className="flex flex-wrap items-center gap-2">
          <SaveTable name={sheet.name} table={() => savedTable(sheet, rows)} />
          <Button look="small" onPress={() => window.print()}>
            {words.print}
          </Button>
          {hasMore && (
            <Button look="small" pressed={isWhole} onPress={() => setWhole(!isWhole)}>
              {words.showEveryRow}
            </Button>
          )}
          {actions}
        </div>
      </div>
      {rows.length === 0 && <p role="status">{words.nothingMatches}</p>}
      <div className="wide" hidden={rows.length === 0}>
        <table className="sheet">
          <caption aria-live="polite">{sheet.caption(rows.length)}</caption>
          <Head columns={columns} sheet={sheet} />
          {isGrouped ? (
            groups.map(({ title, rows: groupRows }, at) => (
              <Group
                key={`${title} ${hasMore} ${isWhole}`}
                title={title}
                isOpenAtFirst={isWhole || !hasMore || at === 0}
                rows={groupRows}
                {...drawn}
              />
            ))
          ) : (
            <tbody>
              <Rows rows={isWhole ? rows : rows.slice(0, MAX_ROWS)} {...drawn} />
            </tbody>
          )}
        </table>
      </div>
    </div>
  )
}
