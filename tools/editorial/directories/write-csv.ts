import { sheetCsv } from '../csv/write-csv.ts'
import { quoted, TEL } from '../ring-round/sheet.ts'
import { SERVICE_COLUMN_NAMES, SERVICE_COLUMNS, type ServiceColumn } from './columns.ts'
import type { ConfirmedService } from './confirmed.ts'

type Cells = Readonly<Partial<Record<ServiceColumn, string | undefined>>>

const lineCells = ({ lines }: ConfirmedService): Cells =>
  Object.fromEntries(
    lines.flatMap(({ channel, number, open }) => [
      ...(number === undefined ? [] : [[channel, TEL + number] as const]),
      ...(open === undefined ? [] : [[`${channel} hours`, quoted(open)] as const])
    ])
  )

const cellsOf = (confirmed: ConfirmedService): Cells => {
  const { id, value } = confirmed.service
  const [source] = value.sources
  return {
    id,
    name: value.name,
    'short-name': value['short-name'],
    'in-short': value['in-short'],
    for: value.for,
    needs: value.needs.join('; '),
    ...lineCells(confirmed),
    website: value.website?.confirmed === true ? value.website.address : '',
    'how-to-reach': value['how-to-reach'],
    cost: value.cost,
    ...('area' in value ? { area: value.area, 'run-by': value['run-by'] } : {}),
    source: source?.title,
    'source address': source?.address,
    'source date': source?.date,
    checked: value.checked.on
  }
}

/** @returns a sheet with one row for each service, as CSV for spreadsheets, in which no cell is run as a formula. */
export const servicesAsCsv = (services: readonly ConfirmedService[]): string =>
  sheetCsv(
    Object.values(SERVICE_COLUMNS),
    services.map(cellsOf).map(cells => SERVICE_COLUMN_NAMES.map(name => cells[name] ?? ''))
  )
