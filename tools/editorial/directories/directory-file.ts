import { sentence } from '../../../machines/text/format.ts'
import type { ServiceEntry } from '../../content/parse/services.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { valueAt } from '../../content/parse/yaml-file.ts'
import { sheetCsv } from '../csv/cells.ts'
import { isSpreadsheet, textOf } from '../csv/decode-file.ts'
import { NOT_CSV, parseCsv } from '../csv/read-csv.ts'
import { type DirectoryRow, FIELD_NAMES, FIELDS, type FieldName } from './fields.ts'
import { areaName, objectsIn, textAt, uuidOf } from './hsds.ts'

/** @returns the services that are shown and have a confirmed number, without what is not confirmed in them, or is 999. */
export const exportedServices = (services: readonly ServiceEntry[]) =>
  services
    .filter(({ value }) => value.status === 'show')
    .map(service => {
      const fields: Readonly<Record<string, unknown>> = service.value
      const texts = FIELD_NAMES.map(name => [name, (FIELDS[name].ours ?? (() => fields[name]))(service)])
      const cells: DirectoryRow['cells'] = Object.fromEntries(texts.filter(([, text]) => text !== undefined))
      return { service, cells }
    })
    .filter(({ cells }) => cells.phone ?? cells.outOfHoursPhone ?? cells.text)

type ExportedService = ReturnType<typeof exportedServices>[number]

const servicesAsCsv = (services: readonly ExportedService[]): string =>
  sheetCsv(
    FIELD_NAMES.map(name => FIELDS[name].heading),
    services.map(({ cells }) =>
      FIELD_NAMES.map(name => {
        const { [name]: text = '' } = cells
        return text === '' ? '' : (FIELDS[name].cell?.(text) ?? text)
      })
    )
  )

/** @returns the id of a service in Open Referral, which asks for a UUID. */
export const recordOf = (id: string): string => uuidOf(`service ${id}`)

const nationName = (nation: string) =>
  nation === 'uk' ? 'United Kingdom' : nation.split('-').map(sentence).join(' ')

const recordOfService = ({ service: { id, nations }, cells }: ExportedService) => {
  const record = recordOf(id)
  const organization = { id: uuidOf(`organization ${id}`), name: cells.name, description: cells.for }
  const said = [
    { id: record, organization_id: organization.id, status: 'active', phones: [], schedules: [] },
    ...FIELD_NAMES.map(name => cells[name] && FIELDS[name].hsds?.write?.(cells[name], record)),
    ...(cells.area === undefined ? nations : []).map(nation => areaName.write(nationName(nation), record)),
    { organization }
  ].flatMap((part): readonly [string, unknown][] => Object.entries(part || {}))
  const allOf = (key: string) => said.flatMap(([other, value]) => (other === key ? value : []))
  return Object.fromEntries(said.map(([key, value]) => [key, Array.isArray(value) ? allOf(key) : value]))
}

/**
 * @returns services in the form of Open Referral UK (HSDS-UK 3.0, the answer of `/services`), on one page. Its UK
 * profile of October 2024 has no place for phone numbers, so they are where HSDS 3.0 has them.
 */
const servicesAsJson = (services: readonly ExportedService[]): string => {
  const contents = services.map(recordOfService)
  const size = contents.length
  const page = { total_items: size, total_pages: 1, page_number: 1, size, first_page: true, last_page: true }
  return `${JSON.stringify({ ...page, empty: size === 0, contents }, undefined, 2)}\n`
}

/** @returns the services that may be exported, as CSV for spreadsheets and as Open Referral. */
export const exportDirectory = ({ serviceEntries = [] }: Partial<Sources>) => {
  const services = exportedServices(serviceEntries)
  return { count: services.length, csv: servicesAsCsv(services), json: servicesAsJson(services) }
}

/** More than any police area has, and few enough to look through. */
const MOST_ROWS = 2_000
/** More than the directory of a county has, and little enough for a browser to handle. */
const MOST_BYTES = 20_000_000

const FIELD_BY_HEADING: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap(name => {
    const { heading, also = [] } = FIELDS[name]
    return [name, heading, ...also].map(one => [one.toLowerCase(), name] as const)
  })
)

/** @returns the fields that headings name, whatever their spaces and capitals. */
const fieldsOf = (headings: readonly string[]) =>
  headings.map(heading => FIELD_BY_HEADING.get(heading.trim().replace(/\s+/g, ' ').toLowerCase()))

type Rows = readonly DirectoryRow[]

/** @returns the rows of a sheet, counted as a spreadsheet counts: the first after the headings is 2; or what is wrong. */
const readServiceSheet = (text: string): Rows | string => {
  const { data } = parseCsv(text, headings => fieldsOf(headings).filter(Boolean).length)
  const [headings = [], ...lines] = data
  const fields = fieldsOf(headings)
  if (!fields.includes('name'))
    return `The first row must hold the headings of the sheet, one of them "${FIELDS.name.heading}" or "Name". "Services as CSV" makes a sheet with all of them.`
  /** The first column of a name counts. */
  const byField = (line: readonly string[]) =>
    Object.fromEntries(fields.flatMap((name, at) => (name ? [[name, line[at] ?? '']] : [])).reverse())
  const called = byField(headings.map(heading => heading.trim()))
  const rows = lines.flatMap((line, index) =>
    line.every(cell => cell.trim() === '')
      ? []
      : [{ at: `Row ${index + 2}`, cells: byField(line), called, problems: [], remarks: [] }]
  )
  return rows.length > 0 ? rows : 'The sheet has no row below its headings.'
}

const rowOf = (service: unknown, at: string, today: string): DirectoryRow => {
  const found = FIELD_NAMES.flatMap(field => {
    const read = FIELDS[field].hsds?.read?.(service, today)
    return read ? [{ field, ...read }] : []
  })
  const [id, status] = [textAt(service, 'id'), textAt(service, 'status')]
  const isActive = !/^(?:inactive|defunct|temporarily closed)$/i.test(status)
  return {
    at,
    // An id that can be used in a text unchanged.
    record: /^[\w:.-]{1,80}$/.test(id) ? id : undefined,
    cells: Object.fromEntries(found.map(({ field, text }) => [field, text])),
    called: Object.fromEntries(found.map(({ field, path }) => [field, path])),
    problems: isActive ? [] : [`${at}: "status" is "${status}".`],
    remarks: found.flatMap(({ remarks = [] }) => remarks.map(remark => `${at}, ${remark}`))
  }
}

/** The answer of `/services`, that of version 1, and a list of services by itself. */
const LISTS = [['contents'], ['content'], ['services'], []]

/** @returns one row for each service of Open Referral UK, or what is wrong. Anything that is not a service is left out. */
const readOpenReferral = (text: string, today: string): Rows | string => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'This cannot be read as JSON.'
  }
  const isOne = textAt(value, 'name') !== ''
  const services = LISTS.map(path => valueAt(value, path)).find(Array.isArray) ?? (isOne ? [value] : [])
  const rows = objectsIn(services.slice(0, MOST_ROWS + 1)).map(([service, at]) =>
    rowOf(service, `Service ${at + 1}`, today)
  )
  if (rows.length > 0) return rows
  return 'This is not a list of services: Open Referral has them in "contents", in the answer of its /services.'
}

/**
 * @param directory a file as it was saved, or text that was pasted: a sheet with one row for each service as CSV, with
 * any delimiter that spreadsheets use; or Open Referral as JSON: the answer of `/services`, a list of services, or one.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns its rows, or what is wrong with the whole of it.
 */
export const readDirectory = (
  directory: Uint8Array | string,
  today: string
): { readonly rows: Rows } | { readonly problem: string } => {
  if (directory.length > MOST_BYTES) return { problem: 'This is too large: import a part of it.' }
  if (typeof directory !== 'string' && isSpreadsheet(directory)) return { problem: NOT_CSV }
  const text = (typeof directory === 'string' ? directory : textOf(directory)).replace(/^\ufeff/, '')
  const rows = /^\s*[{[]/.test(text) ? readOpenReferral(text, today) : readServiceSheet(text)
  if (typeof rows === 'string') return { problem: rows }
  if (rows.length <= MOST_ROWS) return { rows }
  return { problem: `There are more than ${MOST_ROWS} services: import a part of them.` }
}
